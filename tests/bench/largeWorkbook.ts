import type { CellValue } from "../../src/model";
import { cellKey, emptyBook, type BookSheet } from "../host/book/book";
import { writeBook } from "../host/files/write";

const forms = ["Hemsändningsbidrag", "Servicebidrag", "Investeringsbidrag", "Särskilt driftstöd"];
const municipalities = ["Berg", "Bräcke", "Härjedalen", "Krokom", "Ragunda", "Strömsund", "Åre", "Östersund"];
const areas = ["Medborgare", "Servicegivare", "Offentliga intressenter"];
const grantHeaders = ["Dnr", "Stödform", "Mottagare", "Kommun", "Beslutsdatum", "Beslut", "Beviljat belopp", "Stödår", "Anmärkning"];
const activityHeaders = ["Nr", "Prioriterat område", "Insats", "Mål", "Ansvarig", "År", "Status", "Resultat", "Ta med"];
/** 2024-01-01 and the days of two years. */
const firstDay = 45_292;
const days = 731;

/** A workbook file with so many invented grants and activities. */
export function largeWorkbook(grants: number, activities: number): Promise<Uint8Array> {
  const book = emptyBook("stor.xlsx", ["Stöd", "Insatser"]);
  const [grantSheet, activitySheet] = book.sheets;
  if (grantSheet) putTable(grantSheet, "Stöd", grantHeaders, grants, grantRow);
  if (activitySheet) putTable(activitySheet, "Insatser", activityHeaders, activities, activityRow);
  return writeBook(book);
}

function grantRow(index: number): CellValue[] {
  const rejected = index % 50 === 0;
  return [
    `RUN/${String(index)}/2025`,
    forms[index % 4] ?? "",
    `Påhittad mottagare ${String((index * 7919) % 100_000)}`,
    municipalities[index % 8] ?? "",
    firstDay + (index % days),
    rejected ? "Avslag" : "Bifall",
    rejected ? "" : 10_000 + (index % 1_000),
    2025,
    "",
  ];
}

function activityRow(index: number): CellValue[] {
  const done = index % 3 === 0;
  return [
    `I${String(index)}`,
    areas[index % 3] ?? "",
    `Påhittad insats ${String(index)}`,
    "Ett möte i varje kommun",
    "Regionen",
    2025,
    done ? "Genomförd" : "Pågår",
    done ? "Genomfört möten med handlare i länet." : "",
    index % 100 === 0 && done ? "ja" : "nej",
  ];
}

function putTable(
  sheet: BookSheet,
  name: string,
  headers: readonly string[],
  count: number,
  rowOf: (index: number) => readonly CellValue[],
): void {
  const put = (at: number, values: readonly CellValue[]) => {
    values.forEach((value, column) => {
      if (value === "") return;
      const numberFormat = headers[column] === "Beslutsdatum" ? "yyyy-mm-dd" : "General";
      sheet.cells.set(cellKey(at, column), { value, isError: false, formula: null, quotePrefix: false, numberFormat, style: null });
    });
  };
  put(0, headers);
  for (let index = 0; index < count; index += 1) put(index + 1, rowOf(index));
  sheet.tables.push({
    id: name,
    name,
    range: `A1:${String.fromCharCode(64 + headers.length)}${String(count + 1)}`,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "",
    filtered: false,
  });
}
