import type { Dataset, FigureTable, Programme } from "../model";
import { activityCountIds } from "../summary";
import { areaSection, type AreaMaterial } from "./areaSection";
import { activityIds } from "./blockIds";
import type { ChosenTemplates } from "./chosenTemplates";
import { areaSectionKey } from "./documentTexts";
import type { ArgumentSource } from "./fill";
import type { WordingChoices } from "./parameters";
import type { ProposedSection } from "./proposal";
import { templateBlocks } from "./templateBlocks";
import { memoTexts, type MemoPart } from "./templates";

interface MemoMaterial {
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly wording: WordingChoices;
  readonly parameter: ArgumentSource;
  readonly templates: ChosenTemplates<MemoPart>;
}

/** The memo to the committee: the standing texts, and in each area the activities that are picked. */
export function memoSections({ dataset, templates, ...material }: MemoMaterial): readonly ProposedSection[] {
  const ofYear = dataset.activities.filter(({ year }) => year === dataset.year);
  const areaMaterial: AreaMaterial = {
    ...material,
    templates,
    year: dataset.year,
    picked: ofYear.filter(({ picked }) => picked),
    activityIds: activityIds(ofYear),
    countIds: activityCountIds(dataset.activities),
  };
  return [...memoTexts.sections, ...templates.ownSections].flatMap(({ id, name }): readonly ProposedSection[] => {
    if (id === areaSectionKey) return material.programme.areas.map((area) => areaSection(area, areaMaterial));
    return [{ id, name, heading: null, blocks: templateBlocks(templates.of(id), material.parameter) }];
  });
}
