import { Workbook } from "exceljs";

type Row = readonly (string | number | Date)[];

export interface TableOfBook {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Grants as a county might keep them; recipients are invented. */
export const grantsTable: TableOfBook = {
  name: "Stöd",
  columns: ["Stödform", "Beviljat belopp", "Beslutsdatum"],
  rows: [
    ["Servicebidrag", 150_000, new Date("2025-03-04")],
    ["Särskilt driftstöd", 212_300, new Date("2025-05-06")],
  ],
};

/** A workbook with the tables, each an Excel table on a sheet of its own; without any, a sheet with a note. */
export async function bookWith(...tables: readonly TableOfBook[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, columns, rows } of tables) {
    workbook.addWorksheet(name).addTable({
      name: name.replaceAll(/\W/g, "_"),
      ref: "A1",
      columns: columns.map((column) => ({ name: column })),
      rows: rows.map((row) => [...row]),
    });
  }
  if (tables.length === 0) workbook.addWorksheet("Anteckningar").getCell("A1").value = "Ring kommunen om hemsändningen";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
