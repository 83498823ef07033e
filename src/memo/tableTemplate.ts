import { inlineText, type MemoInline } from "../model";
import { textArgument } from "./arguments";
import { fillTemplate, namesInTemplate, type ArgumentSource } from "./fill";
import { cellSeparator, tableParts, type TableCells } from "./tables";

/*
 * A template of a table: a line with the headings, one that each row of the body says and, where there is a sum, one for it. " | " stands
 * between the cells.
 */

interface TableFilling {
  readonly text: string;
  readonly headings: ArgumentSource;
  readonly body: readonly RowSource[];
  /** Null where the table has no sum. */
  readonly sum: RowSource | null;
  /** A column whose heading names {Stödform} is repeated for each of these; [] for none. */
  readonly repeated: readonly RepeatedColumn[];
}

/** One of the columns that a column of the template stands for. */
export interface RepeatedColumn {
  readonly id: string;
  /** For the heading. */
  readonly name: string;
}

/** What a row says; `column` is the id of a repeated column, else null. */
export type RowSource = (column: string | null) => ArgumentSource;

/** The name that a repeated column has in its heading. */
const repeatedName = "Stödform";

/** A table as the parts of a block; a sum line without a sum is left out, and lines that are too short are filled up. */
export function filledTable({ text, headings, body, sum, repeated }: TableFilling): readonly MemoInline[] {
  const [headingLine = [], bodyLine = [], sumLine = []] = splitOutsideBraces(text, "\n").map((line) =>
    splitOutsideBraces(line, cellSeparator.trim()),
  );
  const isRepeated = headingLine.map((cell) => repeated.length > 0 && (namesInTemplate(cell) ?? []).includes(repeatedName));
  const rowOf = (line: readonly string[], source: RowSource): TableCells =>
    line.flatMap((cell, place) =>
      isRepeated[place] ? repeated.map(({ id }) => cellParts(cell, source(id))) : [cellParts(cell, source(null))],
    );
  const named: RowSource = (column) => {
    const name = repeated.find(({ id }) => id === column)?.name;
    return (asked) => (asked === repeatedName && name !== undefined ? textArgument(name) : headings(asked));
  };
  const rows = [
    rowOf(headingLine, named),
    ...(bodyLine.length > 0 ? body.map((source) => rowOf(bodyLine, source)) : []),
    ...(sum && sumLine.length > 0 ? [rowOf(sumLine, sum)] : []),
  ];
  const width = Math.max(...rows.map((cells) => cells.length));
  return tableParts(withoutUnknownColumns(rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => [])])));
}

/** What a cell says whose figure is not known. */
export const unknownValue = "–";

/** Without the columns in which nothing is known; a table keeps two. */
function withoutUnknownColumns(rows: readonly TableCells[]): readonly TableCells[] {
  const [headings = [], ...body] = rows;
  const isKnown = headings.map((_, column) => !body.every((cells) => inlineText(cells[column] ?? []) === unknownValue));
  if (isKnown.filter(Boolean).length < 2) return rows;
  return rows.map((cells) => cells.filter((_, column) => isKnown[column]));
}

/** A cell that cannot be read on its own stands as it was typed: what is wrong has been found in the whole text, or is a bar in a branch. */
function cellParts(text: string, source: ArgumentSource): readonly MemoInline[] {
  return namesInTemplate(text) === null ? [{ kind: "text", text }] : fillTemplate(text, source);
}

function splitOutsideBraces(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    const isSeparator = sign === separator && depth === 0;
    if (isSeparator) pieces.push(piece.trim());
    piece = isSeparator ? "" : piece + sign;
  }
  return [...pieces, piece.trim()];
}
