import {
  documentTables,
  documentKinds,
  yearOfDocument,
  type Action,
  type RefreshUndo,
  type SheetOutline,
  type WorkbookOutline,
} from "../model";
import { freeTableName, renameActions, withNames, type GivenNames } from "./givenNames";
import { freeNameOfYear, tableOfYear } from "./rollOver";

/** The workbook once the sheets that the refresh renamed have their names back. */
export interface RestoredNames {
  readonly outline: WorkbookOutline;
  readonly actions: readonly Action[];
}

/**
 * Last year's documents get back the names that the refresh gave to the new ones, and the new ones bear their year. A sheet that a person
 * has renamed since keeps its name, and so does a protected one.
 */
export function restoreNames({ before, created }: RefreshUndo, outline: WorkbookOutline): RestoredNames {
  let result: RestoredNames = { outline, actions: [] };
  for (const state of before) {
    const earlier = result.outline.sheets.find(({ id }) => id === state.id);
    const taker = result.outline.sheets.find(({ id, name }) => created.includes(id) && name === state.name);
    if (earlier && taker && !earlier.protected && !taker.protected) result = swapNames(result, earlier, taker);
  }
  return result;
}

function swapNames(before: RestoredNames, earlier: SheetOutline, taker: SheetOutline): RestoredNames {
  const document = documentKinds.find((kind) => kind === taker.mark?.role.kind);
  const year = yearOfDocument(taker);
  if (!document || year === null) return before;
  const table = documentTables[document];
  const takersTable = taker.tables.find(({ name }) => name === table);
  const earlierTable = earlier.tables.find(({ name }) => name.startsWith(`${table}_`));
  const takersNames: GivenNames = {
    sheet: taker,
    name: freeNameOfYear(taker.name, year, before.outline),
    table: takersTable ? { from: table, to: freeTableName(before.outline, tableOfYear(document, year)) } : null,
    mark: null,
  };
  const earlierNames: GivenNames = {
    sheet: earlier,
    name: taker.name,
    table: takersTable && earlierTable ? { from: earlierTable.name, to: table } : null,
    mark: null,
  };
  return {
    outline: withNames(withNames(before.outline, takersNames), earlierNames),
    actions: [...before.actions, ...renameActions(takersNames), ...renameActions(earlierNames)],
  };
}
