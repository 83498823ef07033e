import type { CellChange, CellRef, CellValue, FixOutcome, SkippedChange, UndoOutcome, WrittenChange } from "../model";
import { ExcelFault, faultOf, makeFault } from "./faults";
import { askAboutSheets, protectedFault, refuseFiltered, refuseLocked, type AskedSheets } from "./fixObstacles";
import { formatFor, neighbourRows } from "./numberFormats";
import { readPresentCells, type PresentCell, type PresentCells } from "./presentCells";
import type { RequestOptions } from "./request";
import { writeCells, type CellWrite } from "./writeCells";

export interface WriteChangesOptions extends Pick<RequestOptions, "onWaiting"> {
  /** Days that the workbook's dates are off (`WorkbookOutline.dateOffset`): a date is written in the workbook's own way. */
  readonly dateOffset?: number;
}

/** A change that can be made. */
interface Plan extends CellWrite {
  readonly change: CellChange;
  readonly before: PresentCell;
}

/**
 * Writes the changes into the user's cells and leaves all others alone. A cell that no longer holds `before`, or that holds a formula, is
 * skipped. Looks before and after: throws `ExcelFault` when nothing is changed (a filter, a protected sheet, a failure), or when nobody can
 * tell; when only some cells were written, the outcome says so in `fault`.
 */
export async function applyChanges(changes: readonly CellChange[], options: WriteChangesOptions = {}): Promise<FixOutcome> {
  if (changes.length === 0) return { written: [], skipped: [] };
  const waiting = waitingOf(options);
  const cells = changes.map(({ cell }) => cell);
  const { present, sheets } = await look(cells, neighbourRows, waiting);
  const { plans, skipped } = plan(changes, present, options.dateOffset ?? 0);
  if (plans.length === 0) return { written: [], skipped };
  await refuseLocked(sheets, plans, waiting);
  const failure = await failureOf(writeCells(plans, protectionOf(sheets), waiting));
  const now = await readAgain(plans, waiting);
  if (failure && !now) throw uncertain(failure);
  const written = plans.flatMap((one) => writtenChange(one, now ? now.at(one.cell) : expected(one)) ?? []);
  if (!failure) return { written, skipped: [...skipped, ...lost(plans, written)] };
  const done = plans.filter(({ cell, value }) => now?.at(cell)?.value === value);
  if (done.length === plans.length) return { written, skipped };
  if (done.length === 0 && (await isTakenBack(written, options))) throw unchanged(failure);
  return { written, skipped, fault: makeFault("unexpected", "fix-halfway", { count: done.length, total: plans.length }) };
}

/** Where only formats were set before the failure, they are set back at once: nobody asked for them alone. */
async function isTakenBack(written: readonly WrittenChange[], options: WriteChangesOptions): Promise<boolean> {
  try {
    return (await undoChanges(written, options)).kept.length === 0;
  } catch {
    return false;
  }
}

/**
 * Puts back what stood in the cells before a fix, where they still hold what the fix wrote; the others are kept as they are. Throws
 * `ExcelFault` when nothing or not all of it was put back: then it can be done again.
 */
export async function undoChanges(written: readonly WrittenChange[], options: WriteChangesOptions = {}): Promise<UndoOutcome> {
  if (written.length === 0) return { restored: [], kept: [] };
  const waiting = waitingOf(options);
  const cells = written.map(({ cell }) => cell);
  const { present, sheets } = await look(cells, 0, waiting);
  const restored = written.filter((change) => isOurs(present, change));
  const kept = written.filter((change) => !isOurs(present, change));
  const writes = restored.filter((change) => !isRestored(present, change)).map(restoring);
  if (writes.length === 0) return { restored, kept };
  await refuseLocked(sheets, writes, waiting);
  const failure = await failureOf(writeCells(writes, protectionOf(sheets), waiting));
  if (!failure) return { restored, kept };
  const now = await readAgain(writes, waiting);
  if (!now) throw uncertain(failure);
  const done = restored.filter((change) => isRestored(now.at(change.cell) ? now : present, change));
  if (done.length === restored.length) return { restored, kept };
  if (writes.every(({ cell }) => isSame(now.at(cell), present.at(cell)))) throw unchanged(failure);
  throw new ExcelFault(makeFault("unexpected", "undo-halfway", { count: done.length, total: restored.length }), failure);
}

function waitingOf({ onWaiting }: WriteChangesOptions): RequestOptions {
  return onWaiting ? { onWaiting } : {};
}

/** What stands in the cells, and what may stand in the way. */
async function look(
  cells: readonly CellRef[],
  margin: number,
  options: RequestOptions,
): Promise<{ readonly present: PresentCells; readonly sheets: AskedSheets }> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const asked: AskedSheets[] = [];
  const present = await readPresentCells(cells, margin, options, (context) => {
    asked.push(askAboutSheets(context, names));
  });
  const sheets = asked.at(-1);
  if (!sheets) throw new ExcelFault(makeFault("unexpected"));
  refuseFiltered(sheets);
  return { present, sheets };
}

function protectionOf({ sheets }: AskedSheets): (sheet: string) => boolean {
  const names = new Set(sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name));
  return (sheet) => names.has(sheet);
}

function plan(changes: readonly CellChange[], present: PresentCells, dateOffset: number) {
  const plans: Plan[] = [];
  const skipped: SkippedChange[] = [];
  const taken = new Set<string>();
  for (const change of changes) {
    const { cell, after, kind } = change;
    const before = present.at(cell);
    const key = JSON.stringify([cell.sheet, cell.row, cell.column]);
    if (before?.value !== change.before || taken.has(key)) skipped.push({ change, reason: "changed" });
    else if (isFormula(before)) skipped.push({ change, reason: "formula" });
    else {
      taken.add(key);
      const format = formatFor(change, before, present);
      const value = kind === "date" && typeof after === "number" ? after - dateOffset : after;
      plans.push({ change, cell, before, value, format, formatThen: format ?? before.format });
    }
  }
  return { plans, skipped };
}

/** A constant's formula is the constant. A cell into which an array spills has a value and no formula of its own. */
function isFormula({ value, formula }: PresentCell): boolean {
  return formula !== value && ((typeof formula === "string" && formula.startsWith("=")) || formula === "");
}

async function failureOf(writing: Promise<void>): Promise<ExcelFault | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    return error instanceof ExcelFault ? error : new ExcelFault(faultOf(error, "writing"), error);
  }
}

/** Null when not even this can be read. */
async function readAgain(writes: readonly CellWrite[], options: RequestOptions): Promise<PresentCells | null> {
  try {
    return await readPresentCells(
      writes.map(({ cell }) => cell),
      0,
      options,
    );
  } catch {
    return null;
  }
}

function expected({ value, formatThen }: CellWrite): PresentCell {
  return { value, formula: value, format: formatThen };
}

/** Null when the cell is as it was. */
function writtenChange({ change, before }: Plan, now: PresentCell | null): WrittenChange | null {
  if (!now || isSame(now, before)) return null;
  return { ...change, formulaBefore: before.formula, formatBefore: before.format, formulaAfter: now.formula, formatAfter: now.format };
}

function isSame(one: PresentCell | null, other: PresentCell | null): boolean {
  return one?.formula === other?.formula && one?.format === other?.format;
}

/** What Excel did not take, as it does not in the covered cells of a merged area. */
function lost(plans: readonly Plan[], written: readonly WrittenChange[]): readonly SkippedChange[] {
  if (written.length === plans.length) return [];
  const cells = new Set(written.map(({ cell }) => cell));
  return plans.filter(({ cell }) => !cells.has(cell)).map(({ change }) => ({ change, reason: "changed" }));
}

/** Whether a cell holds what the fix wrote or what stood there before; the format apart, since an undo may have come half-way. */
function isOurs(present: PresentCells, { cell, formulaBefore, formulaAfter, formatBefore, formatAfter }: WrittenChange): boolean {
  const now = present.at(cell);
  if (!now) return false;
  return [formulaBefore, formulaAfter].includes(now.formula) && [formatBefore, formatAfter].includes(now.format);
}

function isRestored(present: PresentCells, { cell, formulaBefore, formatBefore }: WrittenChange): boolean {
  const now = present.at(cell);
  return now?.formula === formulaBefore && now.format === formatBefore;
}

function restoring({ cell, formulaBefore, formatBefore, formatAfter }: WrittenChange): CellWrite {
  const value: CellValue = formulaBefore;
  return { cell, value, format: formatBefore === formatAfter ? null : formatBefore, formatThen: formatBefore };
}

/** Their plain texts say rightly that nothing has changed. */
const tellingTexts: ReadonlySet<string> = new Set(
  ["cell-edit", "too-large", "inactive-workbook", "too-old", "busy", "dialog-open", "lost-answer"].map((text) => `fault.${text}`),
);

/** The cells have been looked at since: nothing has changed, whatever the failure. */
function unchanged({ fault, cause }: ExcelFault): ExcelFault {
  const sheet = fault.message.values?.["sheet"];
  if (fault.code === "protected-sheet" && typeof sheet === "string") return protectedFault(sheet);
  if (fault.code === "read-only") return new ExcelFault(fault, cause);
  const plain = faultOf(cause, "reading");
  return new ExcelFault(tellingTexts.has(plain.message.id) ? plain : makeFault("unexpected", "fix-failed"), cause);
}

function uncertain(failure: ExcelFault): ExcelFault {
  return new ExcelFault(makeFault("unexpected", "fix-uncertain"), failure);
}
