import type { Dataset, FigureTable, Memo, MemoInline, Programme } from "../model";
import { activityCountIds } from "../summary";
import { areaSection, type AreaMaterial } from "./areaSection";
import { activityIds } from "./blockIds";
import { chooseTemplates, type ChosenTemplate } from "./chosenTemplates";
import { fillTemplate, type ArgumentSource } from "./fill";
import { applyOwnTexts } from "./ownTexts";
import { parameterArgument, wordingChoices } from "./parameters";
import type { ProposedBlock, ProposedSection } from "./proposal";
import type { StoredBlock } from "./stored";
import { areaSectionKey, memoSections } from "./templates";

export interface MemoInput {
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly figures: FigureTable;
  /** What the user has written and ticked on the sheet Tjänsteskrivelse. */
  readonly stored: readonly StoredBlock[];
}

/** Composes the memo of the follow-up year. The same input gives the same text; no number in it but from a figure, a cell or a parameter. */
export function compose({ dataset, programme, figures, stored }: MemoInput): Memo {
  const parameter: ArgumentSource = (name) => parameterArgument(programme, name);
  const templates = chooseTemplates(programme);
  const ofYear = dataset.activities.filter((activity) => activity.year === dataset.year);
  const material: AreaMaterial = {
    year: dataset.year,
    programme,
    figures,
    picked: ofYear.filter((activity) => activity.picked),
    activityIds: activityIds(ofYear),
    countIds: activityCountIds(dataset.activities),
    wording: wordingChoices(programme),
    parameter,
    templates,
  };
  const proposed = [...memoSections, ...templates.ownSections].flatMap(({ id, name }) =>
    id === areaSectionKey
      ? programme.areas.map((area) => areaSection(area, material))
      : [{ id, name, heading: null, blocks: templateBlocks(templates.of(id), parameter) } satisfies ProposedSection],
  );
  const memo = applyOwnTexts(proposed, stored);
  return templates.problems.length === 0 ? memo : { ...memo, templateProblems: templates.problems };
}

function templateBlocks(templates: readonly ChosenTemplate[], parameter: ArgumentSource): readonly ProposedBlock[] {
  return templates.map((template): ProposedBlock => {
    const parts = fillTemplate(template.text, parameter);
    return { id: template.id, style: template.style, parts: template.hidesGaps ? parts.map(withoutText) : parts };
  });
}

function withoutText(part: MemoInline): MemoInline {
  return part.kind === "gap" ? { ...part, text: "" } : part;
}
