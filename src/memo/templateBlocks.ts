import type { MemoInline } from "../model";
import type { ChosenTemplate } from "./chosenTemplates";
import { fillTemplate, type ArgumentSource } from "./fill";
import type { ProposedBlock } from "./proposal";

/** The blocks of standing templates. */
export function templateBlocks(templates: readonly ChosenTemplate[], source: ArgumentSource): readonly ProposedBlock[] {
  return templates.map(({ id, style, text, hidesGaps }): ProposedBlock => {
    const parts = fillTemplate(text, source);
    return { id, style, parts: hidesGaps ? parts.map(withoutText) : parts };
  });
}

function withoutText(part: MemoInline): MemoInline {
  return part.kind === "gap" ? { ...part, text: "" } : part;
}
