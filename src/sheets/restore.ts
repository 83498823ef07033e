import {
  documentKinds,
  type Action,
  type DocumentKind,
  type RefreshUndo,
  type SheetOutline,
  type SheetRole,
  type WorkbookOutline,
} from "../model";
import { documentBack, emptyDocument } from "./restoredDocument";
import { blockBack, emptyBlock } from "./restoredBlock";
import { restoreNames } from "./restoredNames";
import { whereabouts } from "./whereabouts";

/** What was kept from before the refresh, and the workbook as it is now. */
export interface RestoreInput {
  readonly undo: RefreshUndo;
  readonly outline: WorkbookOutline;
}

/** What taking a refresh back writes, as data, and the names of the sheets that it concerns. */
export interface RestorePlan {
  /** In the order they are to be applied. */
  readonly actions: readonly Action[];
  /** Sheets that stand as they did before the refresh. */
  readonly restored: readonly string[];
  /** Sheets that the refresh had created; own texts that were written there since are all that is left on them. */
  readonly emptied: readonly string[];
  /** Sheets that are gone or protected now. */
  readonly left: readonly string[];
}

/**
 * Plans taking a refresh back: the sheets that it wrote become as they were, charts included, and those that it created are emptied. What
 * a person has written in the documents since stays. Sheets that the refresh did not write are not touched.
 */
export function planRestore({ undo, outline: present }: RestoreInput): RestorePlan {
  const { outline, actions: renames } = restoreNames(undo, present);
  const now = whereabouts(undo, outline);
  const byId = new Map(outline.sheets.map((sheet) => [sheet.id, sheet]));
  const renamed = new Set(renames.flatMap((action) => (action.kind === "renameSheet" ? [action.to] : [])));
  const restored = undo.before
    .filter(({ mark }) => isWrittenByRefresh(mark.role))
    .map((state): SheetPlan => {
      const sheet = byId.get(state.id);
      if (!sheet || sheet.protected) return { name: sheet?.name ?? state.name, actions: null };
      const document = documentOf(state.mark.role);
      return { name: sheet.name, actions: document ? documentBack(state, sheet, document, outline) : blockBack(state, sheet, now) };
    });
  // A new sheet that is gone has been taken back already.
  const emptied = undo.created
    .flatMap((id) => byId.get(id) ?? [])
    .map((sheet): SheetPlan => ({ name: sheet.name, actions: sheet.protected ? null : emptyActions(sheet, outline) }));
  const hasChanged = ({ name, actions }: SheetPlan) => actions !== null && (actions.length > 0 || renamed.has(name));
  return {
    actions: [...renames, ...[...emptied, ...restored].flatMap(({ actions }) => actions ?? [])],
    restored: namesOf(restored.filter(hasChanged)),
    emptied: namesOf(emptied.filter(({ actions }) => actions !== null)),
    left: namesOf([...restored, ...emptied].filter(({ actions }) => actions === null)),
  };
}

function namesOf(plans: readonly SheetPlan[]): readonly string[] {
  return plans.map(({ name }) => name);
}

interface SheetPlan {
  readonly name: string;
  /** Null for a sheet that cannot be written. */
  readonly actions: readonly Action[] | null;
}

function emptyActions(sheet: SheetOutline, outline: WorkbookOutline): readonly Action[] {
  const document = sheet.mark && documentOf(sheet.mark.role);
  return document ? emptyDocument(sheet, document, outline) : emptyBlock(sheet);
}

function documentOf(role: SheetRole): DocumentKind | null {
  return documentKinds.find((kind) => kind === role.kind) ?? null;
}

/** The settings and the review list are the user's own work: a refresh leaves them alone, and so does taking it back. */
function isWrittenByRefresh(role: SheetRole): boolean {
  return role.kind === "overview" || role.kind === "area" || documentOf(role) !== null;
}
