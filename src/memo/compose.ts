import type { Dataset, FigureTable, Memo, MemoInline, Programme } from "../model";
import { activityCountIds } from "../summary";
import { areaSection, type AreaMaterial } from "./areaSection";
import { activityIds } from "./blockIds";
import { fillTemplate, type ArgumentSource } from "./fill";
import { applyOwnTexts } from "./ownTexts";
import { parameterArgument, wordingChoices } from "./parameters";
import type { ProposedBlock, ProposedSection } from "./proposal";
import type { StoredBlock } from "./stored";
import { memoSections, memoTemplates } from "./templates";

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
  };
  const proposed = memoSections.flatMap((section) =>
    section.id === "area"
      ? programme.areas.map((area) => areaSection(area, material))
      : [templateSection(section.id, section.name, parameter)],
  );
  return applyOwnTexts(proposed, stored);
}

function templateSection(id: string, name: string, parameter: ArgumentSource): ProposedSection {
  const templates = memoTemplates.filter((template) => template.section === id);
  const blocks = templates.map((template): ProposedBlock => {
    const parts = fillTemplate(template.text, parameter);
    return { id: template.id, style: template.style, parts: template.hidesGaps ? parts.map(withoutText) : parts };
  });
  return { id, name, heading: null, blocks };
}

function withoutText(part: MemoInline): MemoInline {
  return part.kind === "gap" ? { ...part, text: "" } : part;
}
