import { inlineText, type MemoInline, type MemoTable } from "../model";
import { joinParts, splitParts } from "./inlineParts";

/*
 * Tables as text: a line for each row and " | " between the cells. So a table can stand in a cell of the sheet, be typed by a person, and be
 * read aloud or pasted where no tables are.
 */

export const cellSeparator = " | ";

export type TableCells = MemoTable["rows"][number];

/** The rows of a table as the parts of a block. */
export function tableParts(rows: readonly TableCells[]): readonly MemoInline[] {
  return joinParts(
    rows.map((cells) => joinParts(cells, cellSeparator)),
    "\n",
  );
}

/** The table that parts say; null where their lines have not the same number of cells, or only one. Blank lines are no rows. */
export function tableOf(parts: readonly MemoInline[], totals: boolean): MemoTable | null {
  const rows = splitParts(parts, "\n")
    .filter((line) => inlineText(line).trim() !== "")
    .map((line) => splitParts(line, cellSeparator.trim()).map(trimmed));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || rows.some((cells) => cells.length !== width)) return null;
  const body = rows.slice(1);
  const numeric = Array.from({ length: width }, (_, column) => isNumeric(body.map((cells) => inlineText(cells[column] ?? []).trim())));
  return { rows, numeric, totals: totals && body.length > 1 };
}

/** The table of an own text that stands in the place of a table; null where it is none. */
export function ownTable(text: string, table: MemoTable | undefined): MemoTable | null {
  return tableOf([{ kind: "text", text: text.replace(/\r\n?|\v/g, "\n") }], table?.totals === true);
}

function trimmed(cell: readonly MemoInline[]): readonly MemoInline[] {
  return cell.flatMap((part, place): readonly MemoInline[] => {
    if (part.kind !== "text") return [part];
    const start = place === 0 ? part.text.trimStart() : part.text;
    const text = place === cell.length - 1 ? start.trimEnd() : start;
    return text === "" ? [] : [{ ...part, text }];
  });
}

/** Whether a column has numbers, and at most dashes and blanks beside them. */
function isNumeric(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== "" && text !== "–");
  return said.length > 0 && said.every((text) => /^[+\u2212-]?\d[\d \u00A0\u202F]*(?:,\d+)?(?:[ \u00A0](?:%|kr|st\.?))?$/.test(text));
}
