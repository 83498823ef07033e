import { columnLetters, columnOfLetters, lastColumn, lastRow } from "../../../src/model";
import { formulaTokens } from "../book/formula";

function movedPart(part: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part);
  if (!match) return part;
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] = match;
  // "$1" reads as a locked column without letters: the lock belongs to the row then.
  const rowIsLocked = rowLock === "$" || (letters === "" && columnLock === "$");
  const column = letters === "" ? 0 : columnOfLetters(letters) + (columnLock ? 0 : columns);
  const row = digits === "" ? 0 : Number(digits) - 1 + (rowIsLocked ? 0 : rows);
  if (column < 0 || column > lastColumn || row < 0 || row > lastRow) return "#REF!";
  return `${columnLock}${letters === "" ? "" : columnLetters(column)}${rowLock}${digits === "" ? "" : String(row + 1)}`;
}

/**
 * The formula of a cell that shares the formula of another, as if filled from there.
 * @param rows how many rows below the other it stands
 * @param columns how many columns to the right
 */
export function filledFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      return (
        token.prefix +
        token.local
          .split(":")
          .map((part) => movedPart(part, rows, columns))
          .join(":")
      );
    })
    .join("");
}
