import type { Activity, Area, Dataset, FigureTable, Programme } from "../model";
import { activityCountIds, allAreas } from "../summary";
import { activityBlocks } from "./activityBlocks";
import { textArgument } from "./arguments";
import { activityIds, areaBlockId, areaHeadingId, areaSectionId } from "./blockIds";
import type { ChosenTemplate, ChosenTemplates } from "./chosenTemplates";
import { areaSectionKey } from "./documentTexts";
import { fillTemplate, namesInTemplate, type ArgumentSource } from "./fill";
import type { FollowUpPart } from "./followUpAreaTemplates";
import { followUpTexts } from "./followUpTemplates";
import { ledGrantBullets } from "./grantBullets";
import { grantBlocks, type GrantMaterial } from "./grantTables";
import type { WordingChoices } from "./parameters";
import type { ProposedBlock, ProposedSection } from "./proposal";
import { statusArguments } from "./statusText";
import { templateBlocks } from "./templateBlocks";
import { capitalised } from "./wording";

/** What the full follow-up is made of. */
export interface FollowUpMaterial {
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly wording: WordingChoices;
  readonly parameter: ArgumentSource;
  readonly templates: ChosenTemplates<FollowUpPart>;
}

/** The full follow-up: every activity of the year, area by area in the order of the table, and every table of grants. */
export function followUpSections(material: FollowUpMaterial): readonly ProposedSection[] {
  const { dataset, programme, templates } = material;
  const ofYear = dataset.activities.filter(({ year }) => year === dataset.year);
  const described: Described = { byArea: groupByArea(ofYear), ids: activityIds(ofYear), countIds: activityCountIds(dataset.activities) };
  const status = statusArguments(allAreas, statusMaterial(material));
  return [...followUpTexts.sections, ...templates.ownSections].flatMap(({ id, name }): readonly ProposedSection[] => {
    if (id === areaSectionKey) return programme.areas.map((area) => areaSection(area, described, material));
    return [{ id, name, heading: null, blocks: standingBlocks(id, status, material) }];
  });
}

/** Without the blocks that speak of how many activities there are, where nothing says it. */
function standingBlocks(
  section: string,
  status: ArgumentSource | null,
  { parameter, templates }: FollowUpMaterial,
): readonly ProposedBlock[] {
  const speaksOfStatus = ({ text }: ChosenTemplate) =>
    namesInTemplate(text)?.some((name) => followUpTexts.offers.includes(capitalised(name)));
  const chosen = templates.of(section).filter((template) => status !== null || !speaksOfStatus(template));
  return templateBlocks(chosen, status ?? parameter);
}

interface Described {
  readonly byArea: ReadonlyMap<string, readonly Activity[]>;
  readonly ids: ReadonlyMap<Activity, string>;
  /** The ids of the figures of their counts. */
  readonly countIds: ReadonlyMap<Activity, string>;
}

function groupByArea(activities: readonly Activity[]): Described["byArea"] {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    if (activity.area === null) continue;
    const group = groups.get(activity.area);
    if (group) group.push(activity);
    else groups.set(activity.area, [activity]);
  }
  return groups;
}

function areaSection(area: Area, described: Described, material: FollowUpMaterial): ProposedSection {
  const { parameter, templates } = material;
  const { heading, status } = templates.parts;
  const id = areaSectionId(area);
  const headingParts = fillTemplate(heading.text, (name) => (name === "Rubrik" ? textArgument(area.heading) : parameter(name)));
  const statusSource = statusArguments(area.name, statusMaterial(material));
  const blocks: readonly ProposedBlock[] = [
    ...(statusSource ? [{ id: areaBlockId(area, "status"), style: status.style, parts: fillTemplate(status.text, statusSource) }] : []),
    ...activitiesOf(area, described, material),
    ...grantBlocksOf(area, material),
    ...standingBlocks(id, statusSource, material),
  ];
  return {
    id,
    name: area.name,
    heading: headingParts.length === 0 ? null : { id: areaHeadingId(area), style: heading.style, parts: headingParts },
    blocks: blocks.filter(({ parts }) => parts.length > 0),
  };
}

/** Every activity of the area; one whose outcome ends with a colon leads to the grants, which follow as bullets. */
function activitiesOf(area: Area, { byArea, ids, countIds }: Described, material: FollowUpMaterial): readonly ProposedBlock[] {
  const { dataset, figures, wording, parameter, templates } = material;
  const activities = byArea.get(area.name) ?? [];
  const leader = activities.find(({ outcome }) => outcome.trim().endsWith(":"));
  const bullets = leader ? ledGrantBullets(area, { ...material, year: dataset.year }, templates.parts) : [];
  return activities.flatMap((activity) => {
    const countId = countIds.get(activity) ?? "";
    const context = { countUnit: wording.countUnit, countFigure: figures.has(countId) ? countId : null, parameter };
    const blocks = activityBlocks(ids.get(activity) ?? "activity:", activity, templates.parts, context);
    return activity === leader ? [...blocks, ...bullets] : blocks;
  });
}

function grantBlocksOf(
  area: Area,
  { dataset, programme, figures, wording, parameter, templates }: FollowUpMaterial,
): readonly ProposedBlock[] {
  const { year, years } = dataset;
  if (year === null || !programme.grantForms.some((form) => form.area === area.name)) return [];
  const material: GrantMaterial = { year, years, programme, figures, wording, parameter, templates: templates.parts };
  return grantBlocks(area, material);
}

function statusMaterial({ dataset, programme, figures, wording, parameter, templates }: FollowUpMaterial) {
  return { programme, figures, year: dataset.year, wording, parameter, templates: templates.parts };
}
