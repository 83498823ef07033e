import { parseAddress } from "../../../src/model";
import { cellKey, columnOfKey, rowOfKey, type Book, type BookCell, type BookSheet } from "../book/book";
import type { BookChange, Calculator } from "../book/calculator";
import { compileFormula, type CompileContext, type CompiledFormula } from "./compile";
import { createConditionalFunctions, type SheetRange } from "./conditional";
import { conditionalRanges, withoutConditionalCalls } from "./conditionalCalls";
import { createCellSet, overlaps, type CellSet } from "./dependencies";
import { createCalculation, createFunctionList, type Calculation, type Computed } from "./engine";
import { placedTables } from "./structured";

/** A formula cell that the calculator knows. */
interface Entry {
  readonly sheet: BookSheet;
  readonly key: number;
  readonly cell: BookCell;
  readonly formula: string;
  readonly compiled: CompiledFormula;
}

/** The formulas of a book at the end of the last calculation, by sheet and cell. */
type KnownFormulas = Map<BookSheet, Map<number, Entry>>;

/** More links of a chain than this, and everything is computed at once. */
const longestChain = 60;

/**
 * Computes with IronCalc what needs it: formulas that are new or whose cells changed, and what follows from them. Only the cells that
 * those read are loaded. A formula with words that IronCalc lacks keeps the value that it has; one without any value shows #NAME?.
 * `startIronCalc` must have been called.
 */
export function createCalculator(): Calculator {
  const books = new WeakMap<Book, KnownFormulas>();
  const hasFunction = createFunctionList();
  return {
    recalculate(book, changes) {
      const known = books.get(book) ?? new Map<BookSheet, Map<number, Entry>>();
      const context: CompileContext = { book, tables: placedTables(book), hasFunction };
      const now = compileBook(book, known, changes, context, !books.has(book));
      const dirty = dirtyFormulas(book, now, known, changes);
      books.set(book, now);
      settle(book, now, dirty);
    },
  };
}

function compileSheet(sheet: BookSheet, before: ReadonlyMap<number, Entry> | undefined, context: CompileContext): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === null) continue;
    const known = before?.get(key);
    const compiled = compileFormula(cell.formula, { sheet, row: rowOfKey(key), column: columnOfKey(key) }, context);
    entries.set(
      key,
      known?.cell === cell && known.formula === cell.formula && known.compiled.text === compiled.text
        ? known
        : { sheet, key, cell, formula: cell.formula, compiled },
    );
  }
  return entries;
}

/** All formulas of the book. Only changed cells are looked at, unless sheets or tables moved. */
function compileBook(
  book: Book,
  known: KnownFormulas,
  changes: readonly BookChange[],
  context: CompileContext,
  first: boolean,
): KnownFormulas {
  const anew = first || changes.some((change) => change.range === null) || known.size !== book.sheets.length;
  if (anew) return new Map(book.sheets.map((sheet) => [sheet, compileSheet(sheet, known.get(sheet), context)]));
  const now: KnownFormulas = new Map(known);
  for (const sheet of book.sheets) {
    const ranges = changedRanges(changes, sheet);
    if (ranges.length > 0) now.set(sheet, compileSheet(sheet, known.get(sheet), context));
  }
  return now;
}

function changedRanges(changes: readonly BookChange[], sheet: BookSheet): SheetRange[] {
  return changes.flatMap((change) => {
    if (change.sheet !== sheet.id) return [];
    const range = change.range === null ? parseAddress("A1:XFD1048576") : parseAddress(change.range);
    return range ? [{ sheet, range }] : [];
  });
}

/** Formulas to compute, in no order. */
function dirtyFormulas(book: Book, now: KnownFormulas, known: KnownFormulas, changes: readonly BookChange[]): Entry[] {
  const changed = book.sheets.flatMap((sheet) => changedRanges(changes, sheet));
  const typed = changes.some((change) => change.range === null) ? [] : changed;
  const everything = [...now.values()].flatMap((entries) => [...entries.values()]);
  const first = known.size === 0;
  const dirty = createCellSet();
  const list: Entry[] = [];
  let rest: Entry[] = [];
  const take = (entry: Entry): void => {
    dirty.add(entry.sheet, entry.key);
    list.push(entry);
  };
  for (const entry of everything) {
    const isNew = first ? entry.cell.value === "" : known.get(entry.sheet)?.get(entry.key) !== entry;
    const written = changed.some(({ sheet, range }) => sheet === entry.sheet && overlaps(range, cellRange(entry)));
    const fed = entry.compiled.ranges.some((range) =>
      changed.some((change) => change.sheet === range.sheet && overlaps(change.range, range.range)),
    );
    // What was just written has no value of its own yet; Excel's word for a formula that nobody can compute is #NAME?.
    const retyped = typed.length > 0 && entry.cell.value === 0 && known.get(entry.sheet)?.get(entry.key)?.formula !== entry.formula;
    if (written && retyped && entry.compiled.foreign) entry.cell.value = "";
    if (isNew || written || fed) take(entry);
    else rest.push(entry);
  }
  for (let round = 0; rest.length > 0; round += 1) {
    const followers = round < longestChain ? rest.filter((entry) => entry.compiled.ranges.some((range) => dirty.touches(range))) : rest;
    if (followers.length === 0) break;
    const followed = new Set(followers);
    rest = rest.filter((entry) => !followed.has(entry));
    followers.forEach(take);
  }
  return list;
}

function cellRange(entry: Entry): SheetRange["range"] {
  return { sheet: entry.sheet.name, row: rowOfKey(entry.key), column: columnOfKey(entry.key), rowCount: 1, columnCount: 1 };
}

/** Computes the dirty formulas in rounds: COUNTIFS and its kin need the cells that they count to be settled. */
function settle(book: Book, now: KnownFormulas, dirty: readonly Entry[]): void {
  const waiting = createCellSet();
  let rest = dirty.filter((entry) => {
    if (!entry.compiled.foreign) return true;
    if (entry.cell.value === "") Object.assign(entry.cell, { value: "#NAME?", isError: true });
    return false;
  });
  for (const entry of rest) waiting.add(entry.sheet, entry.key);
  const conditional = new Map(rest.map((entry) => [entry, conditionalRanges(entry.compiled.tokens)]));
  while (rest.length > 0) {
    const blocked = blockedFormulas(rest, waiting, conditional);
    const ready = rest.filter((entry) => !blocked.has(entry));
    const turn = ready.length > 0 ? ready : rest;
    computeTurn(book, now, turn, waiting);
    for (const entry of turn) waiting.delete(entry.sheet, entry.key);
    rest = turn === rest ? [] : rest.filter((entry) => blocked.has(entry));
  }
}

/** Formulas that count cells which are not settled yet, and all that read such a formula. */
function blockedFormulas(rest: readonly Entry[], waiting: CellSet, conditional: ReadonlyMap<Entry, readonly SheetRange[]>): Set<Entry> {
  const blockedCells = createCellSet();
  const blocked = new Set<Entry>();
  const block = (entry: Entry): void => {
    blocked.add(entry);
    blockedCells.add(entry.sheet, entry.key);
  };
  for (const entry of rest) if (conditional.get(entry)?.some((range) => waiting.touches(range)) === true) block(entry);
  for (let grown = blocked.size > 0; grown;) {
    const more = rest.filter((entry) => !blocked.has(entry) && entry.compiled.ranges.some((range) => blockedCells.touches(range)));
    more.forEach(block);
    grown = more.length > 0;
  }
  return blocked;
}

/** The cells of a range that are there. Looks at the range's cells or at the sheet's, whichever are fewer. */
function cellsIn({ sheet, range }: SheetRange): [number, BookCell][] {
  const found: [number, BookCell][] = [];
  if (range.rowCount * range.columnCount > sheet.cells.size) {
    for (const [key, cell] of sheet.cells) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      if (row >= range.row && row < range.row + range.rowCount && column >= range.column && column < range.column + range.columnCount)
        found.push([key, cell]);
    }
    return found;
  }
  for (let row = range.row; row < range.row + range.rowCount; row += 1) {
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      const cell = sheet.cells.get(cellKey(row, column));
      if (cell) found.push([cellKey(row, column), cell]);
    }
  }
  return found;
}

function computeTurn(book: Book, now: KnownFormulas, turn: readonly Entry[], waiting: CellSet): void {
  const functions = createConditionalFunctions();
  const calculation = createCalculation(book.sheets.length);
  const positions = new Map(book.sheets.map((sheet, position) => [sheet, position]));
  const spot = (sheet: BookSheet, key: number) => ({ sheet: positions.get(sheet) ?? 0, row: rowOfKey(key), column: columnOfKey(key) });
  const loaded = createCellSet();
  try {
    const formulas = turn.map((entry) => ({ entry, tokens: withoutConditionalCalls(entry.compiled.tokens, functions) }));
    for (const range of formulas.flatMap(({ tokens }) => tokens.flatMap((token) => token.place ?? []))) {
      load(calculation, range, waiting, loaded, spot);
    }
    for (const { entry, tokens } of formulas)
      calculation.setFormula(spot(entry.sheet, entry.key), tokens.map((token) => token.text).join(""));
    calculation.compute().forEach((result, index) => {
      const entry = turn[index];
      if (entry && now.get(entry.sheet)?.has(entry.key) === true) settleCell(entry.cell, result);
    });
  } finally {
    calculation.close();
  }
}

/** Puts the settled cells of a range into the calculation, each once. */
function load(
  calculation: Calculation,
  range: SheetRange,
  waiting: CellSet,
  loaded: CellSet,
  spot: (sheet: BookSheet, key: number) => Parameters<Calculation["setValue"]>[0],
): void {
  for (const [key, cell] of cellsIn(range)) {
    if (loaded.has(range.sheet, key) || waiting.has(range.sheet, key)) continue;
    loaded.add(range.sheet, key);
    if (cell.value !== "" || cell.formula !== null || cell.quotePrefix) calculation.setValue(spot(range.sheet, key), cell);
  }
}

function settleCell(cell: BookCell, result: Computed | null): void {
  if (result) Object.assign(cell, result);
  else if (cell.value === "") Object.assign(cell, { value: "#NAME?", isError: true });
}
