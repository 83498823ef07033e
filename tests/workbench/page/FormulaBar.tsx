import { cellKey, type Book } from "../../host/book";
import { parseAddress } from "../../../src/model";

interface Properties {
  readonly book: Book;
  readonly sheet: string;
  readonly address: string;
}

/** The selected cell's name and what stands in it: the formula as it was written, else the value. */
export function FormulaBar({ book, sheet, address }: Properties) {
  return (
    <div className="formula">
      <output className="cell">{address}</output>
      <span className="sign">fx</span>
      <output className="content">{contentOf(book, sheet, address)}</output>
    </div>
  );
}

function contentOf(book: Book, sheet: string, address: string): string {
  const range = parseAddress(address);
  const cells = book.sheets.find((candidate) => candidate.name === sheet)?.cells;
  const cell = range ? cells?.get(cellKey(range.row, range.column)) : undefined;
  return cell ? (cell.formula ?? String(cell.value)) : "";
}
