import { inlineText, type Activity, type Area, type FigureTable, type Programme } from "../model";
import { formsOfArea, grantFigureId } from "../summary";
import { activityParts, isCounted } from "./activityText";
import { figureArgument, textArgument } from "./arguments";
import { areaHeadingId, areaSectionId, grantsIntroductionId } from "./blockIds";
import type { ChosenTemplates } from "./chosenTemplates";
import { fillTemplate, type ArgumentSource } from "./fill";
import { grantBullets, ledGrantBullets } from "./grantBullets";
import { knownFigure } from "./grantFigures";
import type { WordingChoices } from "./parameters";
import type { ProposedBlock, ProposedSection } from "./proposal";
import { templateBlocks } from "./templateBlocks";
import type { MemoPart } from "./templates";
import { countInWords, numberInText } from "./wording";

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
  readonly templates: ChosenTemplates<MemoPart>;
}

/**
 * An area's section: the picked activities as bullets in the order of the table and, in an area that grant forms belong to, the grants.
 * There the activities without a count come first, then the grants, then those with a count, as in the decided memo. An activity
 * whose outcome ends with a colon leads to the grants: it stands before them as a paragraph, and no template sentence is needed.
 */
export function areaSection(area: Area, material: AreaMaterial): ProposedSection {
  const activities = material.picked.filter((activity) => activity.area === area.name);
  const blocks = areaBlocks(area, activities, material);
  const id = areaSectionId(area);
  return {
    id,
    name: area.name,
    heading: heading(area, material),
    blocks: [...blocks, ...templateBlocks(material.templates.of(id), material.parameter)],
  };
}

function heading(area: Area, material: AreaMaterial): ProposedBlock | null {
  const { style, text } = material.templates.parts.heading;
  const parts = fillTemplate(text, headingSource(area, material));
  return parts.length === 0 ? null : { id: areaHeadingId(area), style, parts };
}

/** In the order of the table where there are no grants to place among them. */
function areaBlocks(area: Area, activities: readonly Activity[], material: AreaMaterial): readonly ProposedBlock[] {
  const plain = activityBullets(
    activities.filter((activity) => !isCounted(activity)),
    material,
  );
  const counted = activityBullets(activities.filter(isCounted), material);
  const leading = plain.findIndex((block) => inlineText(block.parts).endsWith(":"));
  const leader = plain[leading];
  const grants = (leader ? ledGrantBullets : grantBullets)(area, material, material.templates.parts);
  if (grants.length === 0) return activityBullets(activities, material);
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
    };
    const { activity: template, counted, measured } = templates.parts;
    const parts = activityParts(activity, { activity: template.text, counted: counted.text, measured: measured.text }, context);
    return { id: activityIds.get(activity) ?? "activity:", style: template.style, parts };
  });
  return blocks.filter((block) => block.parts.length > 0);
}

/** "Under året har tolv stöd beviljats:", where there is a figure for the area's grants together. */
function grantsIntroduction(area: Area, { figures, year, wording, parameter, templates }: AreaMaterial): readonly ProposedBlock[] {
  const total = year === null ? null : knownFigure(figures, grantFigureId(formsOfArea(area.name), "count", year));
  const { style, text } = total ? templates.parts.grantsIntroduction : templates.parts.grantsIntroductionWithoutNumber;
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
