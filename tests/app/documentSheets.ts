import { address, documentKinds, type DocumentKind } from "../../src/model";
import type { Book, BookSheet } from "../host/book";
import { columnOf, tableOn, valueOn } from "../sheets/documentCells";

/* The documents' sheets of a book, and the own texts that stand on them. */

export interface DocumentSheet {
  readonly sheet: BookSheet;
  readonly document: DocumentKind;
}

/** All sheets with a document's table, copies too. */
export function documentsOf({ sheets }: Book): readonly DocumentSheet[] {
  return sheets.flatMap((sheet) => {
    const document = documentKinds.find((kind) => sheet.tables.some(({ name }) => name.startsWith(tables[kind])));
    return document ? [{ sheet, document }] : [];
  });
}

const tables: Readonly<Record<DocumentKind, string>> = { memo: "Uf_Tjansteskrivelse", followUp: "Uf_Uppfoljning" };

/** [sheet id, own text] */
export function ownTextsIn(book: Book): readonly (readonly [string, string])[] {
  return documentsOf(book).flatMap(({ sheet, document }) => {
    const { place } = tableOn(sheet, document);
    const [own, proposal, id] = (["ownText", "proposal", "id"] as const).map((column) => columnOf(sheet, document, column));
    const rows = Array.from({ length: place.rowCount - 1 }, (_, row) => place.row + 1 + row);
    // Who writes a row of their own may have written it under Förslag.
    const isNew = (row: number) => valueOn(sheet, row, id ?? 0) === "" && valueOn(sheet, row, own ?? 0) === "";
    const texts = rows.map((row) => String(valueOn(sheet, row, (isNew(row) ? proposal : own) ?? 0)));
    return texts.filter((text) => text !== "").map((text) => [sheet.id, text] as const);
  });
}

/** "Tjänsteskrivelse!F7" */
export function cellName(sheet: BookSheet, row: number, column: number): string {
  return address({ sheet: sheet.name, row, column, rowCount: 1, columnCount: 1 });
}
