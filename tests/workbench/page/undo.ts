import type { Book, BookCell, BookSheet } from "../../host/book";
import type { Host } from "../../host/boot";
import { contentsChanged } from "../../host/objects";

const mostSteps = 20;

/** The add-in's messages that follow each other this closely, in milliseconds, are one piece of work: a refresh is undone as a whole. */
const pauseBetweenWorks = 1000;

type By = "add-in" | "user";

export interface UndoSteps {
  /** Does something that may change the book; says whether it did. */
  readonly watch: <T>(by: By, act: () => Promise<T>) => Promise<{ readonly result: T; readonly changed: boolean }>;
  /** Brings back the book as it was before the last step; false when there is none. */
  readonly undo: () => boolean;
}

/** Whole states of the book, kept before each step: simple, and as many as a try-out needs. */
export function createUndoSteps(book: Book, host: Host): UndoSteps {
  const kept: Book[] = [];
  const { journal } = host.excel;
  let lastBy: By = "user";
  let lastChange = -Infinity;
  // Most messages only read: as long as nothing changes, one copy is enough.
  let latest: { readonly state: Book; readonly changes: number } | null = null;

  const stateNow = (): Book => {
    if (latest?.changes !== journal.length) latest = { state: copyOf(book), changes: journal.length };
    return latest.state;
  };
  const continues = (by: By) => by === "add-in" && lastBy === by && performance.now() - lastChange < pauseBetweenWorks;
  return {
    watch: async (by, act) => {
      const before = journal.length;
      const state = continues(by) ? null : stateNow();
      const result = await act();
      const changed = journal.length > before;
      if (changed) {
        if (state) kept.push(state);
        if (kept.length > mostSteps) kept.shift();
        [lastBy, lastChange] = [by, performance.now()];
      }
      return { result, changed };
    },
    undo: () => {
      const last = kept.pop();
      if (!last) return false;
      const contentsBefore = new Map(book.sheets.map((sheet) => [sheet.id, contentsOf(sheet)]));
      Object.assign(book, last);
      latest = null;
      lastChange = -Infinity;
      tellExcel(host, (sheet) => contentsBefore.get(sheet.id) !== contentsOf(sheet));
      return true;
    },
  };
}

/** Cells are copied by hand, since a large book has a million of them: their looks are replaced whole, never changed in place. */
function copyOf(book: Book): Book {
  const sheets = book.sheets.map((sheet) => ({
    ...structuredClone({ ...sheet, cells: new Map<number, BookCell>() }),
    cells: new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }])),
  }));
  return { ...structuredClone({ ...book, sheets: [], original: null }), sheets, original: book.original };
}

function contentsOf(sheet: BookSheet): string {
  return JSON.stringify([...sheet.cells].map(([key, cell]) => [key, cell.formula ?? cell.value]));
}

/** The listeners of the sheets hear of it, as they do when a person undoes something in Excel. */
function tellExcel(host: Host, isChanged: (sheet: BookSheet) => boolean): void {
  const { excel } = host;
  excel.author = "other";
  for (const sheet of excel.book.sheets) {
    excel.uncalculated.push({ sheet: sheet.id, range: null });
    if (isChanged(sheet)) contentsChanged(excel, { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }
  // The queue of events goes out with the selection.
  host.select(`'${excel.book.activeSheet.replaceAll("'", "''")}'!${excel.book.selection}`);
}
