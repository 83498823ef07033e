import type { Action, WorkbookOutline } from "../model";

/**
 * The actions that put the marks back on all sheets that were known without: first of all, since from then on marks alone say whose a
 * sheet is. What is protected cannot be marked.
 */
export function lostMarkActions({ sheets }: WorkbookOutline): Action[] {
  return sheets.flatMap(({ name, mark, markIsLost, protected: isProtected }): Action[] =>
    mark && markIsLost && !isProtected ? [{ kind: "markSheet", sheet: name, mark }] : [],
  );
}
