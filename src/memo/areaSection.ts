import { inlineText, type Activity, type Area, type Figure, type FigureTable, type MemoInline, type Programme } from "../model";
import { formsOfArea, grantFigureId } from "../summary";
import { activityParts, isCounted } from "./activityText";
import { areaHeadingId, areaSectionId, grantId, grantsIntroductionId } from "./blockIds";
import type { ChosenTemplates } from "./chosenTemplates";
import { fillTemplate, type Argument, type ArgumentSource } from "./fill";
import { grantsInMemo, knownFigure } from "./grantFigures";
import type { WordingChoices } from "./parameters";
import type { ProposedBlock, ProposedSection } from "./proposal";
import { countInWords, numberInText, withUnit } from "./wording";

/** What the sections of the areas are made of. */
export interface AreaMaterial {
  readonly year: number | null;
  readonly programme: Programme;
  readonly figures: FigureTable;
  /** Those of the year that are picked for the memo, in the order of the table. */
  readonly picked: readonly Activity[];
  readonly activityIds: ReadonlyMap<Activity, string>;
  /** The ids of the figures of their counts. */
  readonly countIds: ReadonlyMap<Activity, string>;
  readonly wording: WordingChoices;
  readonly parameter: ArgumentSource;
  readonly templates: ChosenTemplates;
}

/**
 * An area's section: the picked activities as bullets in the order of the table and, in an area that grant forms belong to, the grants.
 * There the activities without a count come first, then the grants, then those with a count, as in the decided memo. An activity
 * whose outcome ends with a colon leads to the grants: it stands before them as a paragraph, and no template sentence is needed.
 */
export function areaSection(area: Area, material: AreaMaterial): ProposedSection {
  const activities = material.picked.filter((activity) => activity.area === area.name);
  const grants = grantBullets(area, material);
  const blocks = grants.length === 0 ? activityBullets(activities, material) : withGrants(area, activities, grants, material);
  const id = areaSectionId(area);
  return { id, name: area.name, heading: heading(area, material), blocks: [...blocks, ...ownBlocks(id, material)] };
}

function heading(area: Area, material: AreaMaterial): ProposedBlock | null {
  const { style, text } = material.templates.area.heading;
  const parts = fillTemplate(text, headingSource(area, material));
  return parts.length === 0 ? null : { id: areaHeadingId(area), style, parts };
}

/** Templates that the user has added to an area's section. */
function ownBlocks(sectionId: string, { templates, parameter }: AreaMaterial): readonly ProposedBlock[] {
  return templates.of(sectionId).map(({ id, style, text }) => ({ id, style, parts: fillTemplate(text, parameter) }));
}

function withGrants(area: Area, activities: readonly Activity[], grants: readonly ProposedBlock[], material: AreaMaterial) {
  const plain = activityBullets(
    activities.filter((activity) => !isCounted(activity)),
    material,
  );
  const counted = activityBullets(activities.filter(isCounted), material);
  const leading = plain.findIndex((block) => inlineText(block.parts).endsWith(":"));
  const leader = plain[leading];
  if (!leader) return [...plain, ...grantsIntroduction(area, material), ...grants, ...counted];
  const introduction: ProposedBlock = { ...leader, style: "paragraph" };
  return [...plain.slice(0, leading), introduction, ...grants, ...plain.slice(leading + 1), ...counted];
}

function activityBullets(activities: readonly Activity[], material: AreaMaterial): readonly ProposedBlock[] {
  const { activityIds, countIds, figures, wording, parameter, templates } = material;
  const blocks = activities.map((activity): ProposedBlock => {
    const countId = countIds.get(activity) ?? "";
    const context = {
      countUnit: wording.countUnit,
      countFigure: figures.has(countId) ? countId : null,
      parameter,
      templates: templates.area,
    };
    return { id: activityIds.get(activity) ?? "activity:", style: templates.area.activity.style, parts: activityParts(activity, context) };
  });
  return blocks.filter((block) => block.parts.length > 0);
}

function grantBullets(area: Area, { programme, figures, year, wording, parameter, templates }: AreaMaterial): readonly ProposedBlock[] {
  const { style, text } = templates.area.grant;
  if (text === "") return [];
  return grantsInMemo({ area, programme, figures, year, showZeros: wording.showZeros }).map(({ form, count, granted }): ProposedBlock => {
    const own: Readonly<Record<string, Argument>> = {
      Stödform: textArgument(form.inText),
      Antal: figureArgument(count, withUnit(numberInText(count.value), wording.countUnit)),
      Belopp: figureArgument(granted, numberInText(granted.value, "kronor")),
    };
    return { id: grantId(form), style, parts: fillTemplate(text, (name) => own[name] ?? parameter(name)) };
  });
}

/** "Under året har tolv stöd beviljats:", where there is a figure for the area's grants together. */
function grantsIntroduction(area: Area, { figures, year, wording, parameter, templates }: AreaMaterial): readonly ProposedBlock[] {
  const total = year === null ? null : knownFigure(figures, grantFigureId(formsOfArea(area.name), "count", year));
  const { style, text } = total ? templates.area.grantsIntroduction : templates.area.grantsIntroductionWithoutNumber;
  if (text === "") return [];
  const source: ArgumentSource = (name) => {
    if (!total || name !== "AntalStöd") return parameter(name);
    return figureArgument(total, wording.smallNumbersInWords ? countInWords(total.value, "neuter") : numberInText(total.value));
  };
  return [{ id: grantsIntroductionId(area), style, parts: fillTemplate(text, source) }];
}

function headingSource(area: Area, material: AreaMaterial): ArgumentSource {
  return (name) => (name === "Rubrik" ? textArgument(area.heading) : material.parameter(name));
}

function textArgument(text: string): Argument {
  return { part: { kind: "text", text }, number: Number.NaN };
}

function figureArgument(figure: Figure, text: string): Argument {
  const part: MemoInline = { kind: "figure", text, figure: figure.id };
  return { part, number: figure.value ?? Number.NaN };
}
