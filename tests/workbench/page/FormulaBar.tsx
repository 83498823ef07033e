import { type Book, cellKey, storedBox } from "../../host/book";
import { columnLetters } from "../../../src/model";
import type { Selection } from "./selection";

interface Properties {
  readonly book: Book;
  readonly selection: Selection;
}

/** The selected cell's name and what stands in it: the formula as it was written, else the value. */
export function FormulaBar({ book, selection }: Properties) {
  const { row, column } = storedBox(selection.address);
  const cell = book.sheets.find(({ name }) => name === selection.sheet)?.cells.get(cellKey(row, column));
  return (
    <div className="formula">
      <output className="cell">{`${columnLetters(column)}${String(row + 1)}`}</output>
      <span className="sign" aria-hidden="true">
        fx
      </span>
      <output className="content">{cell ? (cell.formula ?? String(cell.value)) : ""}</output>
    </div>
  );
}
