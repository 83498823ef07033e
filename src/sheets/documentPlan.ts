import { roleKey, type Action, type CellRef, type DocumentKind } from "../model";
import { creationActions } from "./block";
import { sheetHead } from "./head";
import { lostMarkActions } from "./lostMarkActions";
import { memoActions, ownTextCells, type MemoMaterial } from "./memoSheet";
import { planTargets } from "./naming";
import type { DocumentTexts, RefreshInput } from "./refreshInput";
import { rollOver } from "./rollOver";
import { wantedSheets } from "./wantedSheets";

/** `stored` is what the user wants the sheet to say (changedMemo), `memo` what is composed from it; the outline says what it says now. */
export interface DocumentInput extends Omit<RefreshInput, "documents">, DocumentTexts {
  readonly document: DocumentKind;
}

/** What a change of a document in the pane writes, as data. */
export interface DocumentPlan {
  readonly actions: readonly Action[];
  readonly ownTexts: ReadonlyMap<string, CellRef>;
  readonly sheet: string;
  readonly created: boolean;
  readonly roleKey: string;
}

/**
 * Plans one document's sheet without a refresh of the others; makes it if it is not there. Null without a follow-up year: then there is no
 * document.
 */
export function planDocument(input: DocumentInput): DocumentPlan | null {
  const { document, dataset, programme, findings, now, memo, stored, figures } = input;
  const { year } = dataset;
  if (year === null) return null;
  const wanted = wantedSheets(programme, year).filter(({ role }) => role.kind === document);
  const after = rollOver(input.outline, wanted);
  const [target] = planTargets(after.outline, after.wanted);
  if (!target) return null;
  const material: MemoMaterial = { outline: after.outline, document, year, memo, stored, figures };
  const head = sheetHead({ dataset, programme, findings, now, year });
  return {
    actions: [...lostMarkActions(input.outline), ...after.actions, ...creationActions(target), ...memoActions(target, head, material)],
    ownTexts: ownTextCells(target, material),
    sheet: target.name,
    created: target.outline === null,
    roleKey: roleKey(target.role),
  };
}
