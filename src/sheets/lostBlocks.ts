import { localAddress, type SheetOutline } from "../model";
import { firstBodyRow } from "./head";
import type { HeadPlace } from "./headPlace";
import { reviewColumnCount, severityTexts } from "./reviewSheet";
import { statePlace } from "./sourceState";
import { patternOf, say } from "./words";

/*
 * Which cells the add-in wrote last on a sheet, told from what stands there. As in a mark the block is said as if its head stood in B1. Where
 * a block cannot be told it is null: what a person may have written is not to be taken for the add-in's.
 */

const legend = say("sheets.legend");
const caption = patternOf("sheets.chart.caption", ["shows", "unit", "cells"]);

/** Översikt or an area's sheet: down to the legend, which ends it. */
export function summaryBlock(sheet: SheetOutline, place: HeadPlace): string | null {
  const lines = linesOf(sheet, place);
  const end = lines.findIndex(([first]) => first === legend);
  if (end < firstBodyRow) return null;
  const width = Math.max(...lines.slice(firstBodyRow, end + 1).map(widthOf));
  // The head itself reaches so far.
  return addressOf(end + 1, Math.max(statePlace.column + 1, 1 + width));
}

/** Granskning: the head, and the list with its headings, one finding a row. */
export function reviewBlock(sheet: SheetOutline, place: HeadPlace): string | null {
  const lines = linesOf(sheet, place);
  const [heading] = lines[firstBodyRow] ?? [];
  if (heading === say("sheets.review.none")) return addressOf(firstBodyRow + 1, 2);
  if (heading !== say("sheets.review.findings")) return null;
  const first = firstBodyRow + 2;
  const count = lines.slice(first).findIndex(([severity]) => !severityTexts.has(severity ?? ""));
  // The list goes on where nothing is known of it.
  if (count < 0 && endOfUsed(sheet) > endOfHead(sheet)) return null;
  const end = count < 0 ? lines.length : first + count;
  const isCounted = withoutDigits(lines[end]?.[0] ?? "") === withoutDigits(say("sheets.review.more", { count: 0 }));
  return addressOf(end + (isCounted ? 1 : 0), 1 + reviewColumnCount);
}

function withoutDigits(text: string): string {
  return text.replace(/[\d\s]/g, "");
}

function addressOf(rowCount: number, columnCount: number): string {
  return localAddress({ sheet: "", row: 0, column: 0, rowCount, columnCount });
}

/** The texts of the sheet from the head's first row and column on. */
function linesOf({ head }: SheetOutline, { rows, columns }: HeadPlace): readonly (readonly string[])[] {
  if (!head) return [];
  const [row, column] = [rows - head.range.row, columns + 1 - head.range.column];
  const before = Array.from({ length: Math.max(0, -row) }, () => []);
  return [...before, ...head.values.slice(Math.max(0, row)).map((cells) => cells.slice(Math.max(0, column)).map(String))];
}

function endOfUsed({ used }: SheetOutline): number {
  return used ? used.row + used.rowCount : 0;
}

function endOfHead({ head }: SheetOutline): number {
  return head ? head.range.row + head.range.rowCount : 0;
}

/**
 * How far a row is surely the add-in's: the heading that ends a table of ours, the one over "Så räknas det", or the words below a chart. A
 * column that a person has put beside a table has another heading.
 */
function widthOf(line: readonly string[]): number {
  const last = lastHeadings.get(line[0] ?? "");
  const places = [last === undefined ? 0 : line.indexOf(last), line.indexOf(howCounted), line.findIndex((text) => caption.test(text))];
  return 1 + Math.max(0, ...places);
}

const howCounted = say("sheets.howCounted");

/** The first heading of each table, and the last that it always has. */
const lastHeadings: ReadonlyMap<string, string> = new Map([
  [say("sheets.overview.area"), say("sheets.overview.notices")],
  [say("sheets.grants.form"), say("sheets.grants.share")],
  [say("sheets.municipalities.municipality"), say("sheets.grants.share")],
  [say("sheets.activities.activity"), say("sheets.activities.goal")],
  [say("sheets.source.table"), say("sheets.source.state")],
]);
