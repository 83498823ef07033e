import { parseAddress } from "../../src/model";
import { cellKey, emptyBook, type Book, type BookCell, type BookSheet } from "./book/book";
import { createCalculator } from "./calculation";
import { startIronCalcInNode } from "./calculation/node";

type Typed = string | number | boolean;

beforeAll(startIronCalcInNode);

function cell(value: Typed): BookCell {
  return { value, isError: false, formula: null, quotePrefix: false, numberFormat: "General", style: null };
}

function put(sheet: BookSheet, address: string, value: Typed): void {
  const range = parseAddress(address);
  if (!range) throw new Error(address);
  const isFormula = typeof value === "string" && value.startsWith("=");
  sheet.cells.set(cellKey(range.row, range.column), isFormula ? { ...cell(""), formula: value } : cell(value));
}

function read(sheet: BookSheet, address: string): Typed | undefined {
  const range = parseAddress(address);
  return range ? sheet.cells.get(cellKey(range.row, range.column))?.value : undefined;
}

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find((item) => item.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
}

/** A book with rows from A1 on and, on another sheet, one formula. */
function grid(rows: readonly (readonly Typed[])[]): Book {
  const book = emptyBook("prov.xlsx", ["Stöd", "Svar"]);
  const sheet = sheetOf(book, "Stöd");
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value !== "") sheet.cells.set(cellKey(index, column), cell(value));
    });
  });
  return book;
}

async function answer(book: Book, formula: string): Promise<Typed | undefined> {
  const sheet = sheetOf(book, "Svar");
  put(sheet, "A1", formula);
  await createCalculator().recalculate(book, [{ sheet: sheet.id, range: "A1" }]);
  return read(sheet, "A1");
}

const grants: readonly (readonly Typed[])[] = [
  ["Stödform", "Belopp [kr]", "Beslutsdatum", "Ort"],
  ["Servicebidrag", 100.5, 45_658, "Berg"],
  ["servicebidrag", 200, 45_800, "Åre"],
  ["Servicebidrag ", 400, 45_900, ""],
  ["Investeringsbidrag", "800", 46_022, "Härjedalen"],
  ["Service*bidrag", 1600, 46_023, "a~b"],
];

function withTable(): Book {
  const book = grid(grants);
  sheetOf(book, "Stöd").tables.push({
    id: "1",
    name: "Stöd",
    range: "A1:D6",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    filtered: false,
  });
  return book;
}

describe("what the add-in's formulas need", () => {
  test.each<[string, Typed]>([
    ["=COUNTIFS(Stöd[Stödform],\"Servicebidrag\")", 2],
    ["=COUNTIFS(Stöd[Stödform],\"SERVICEBIDRAG \")", 1],
    ["=COUNTIFS(Stöd[Stödform],\"Service*\")", 4],
    ["=COUNTIFS(Stöd[Stödform],\"Service~*bidrag\")", 1],
    ["=COUNTIFS(Stöd[Ort],\"a~~b\")", 1],
    ["=COUNTIFS(Stöd[Stödform],\"=Servicebidrag\")", 2],
    ["=COUNTIFS(Stöd[Ort],\"\")", 1],
    ["=COUNTIFS(Stöd[Ort],\"=\")", 1],
    ["=COUNTIFS(Stöd[Ort],\"<>\")", 4],
    ["=COUNTIFS(Stöd[Ort],\"<>Berg\")", 4],
    ["=COUNTIFS(Stöd[Ort],\"åre\")", 1],
    ["=SUMIFS(Stöd[Belopp '[kr']],Stöd[Stödform],\"Servicebidrag\")", 300.5],
    ["=SUMIFS(Stöd[Belopp '[kr']],Stöd[Beslutsdatum],\">=\"&DATE(2025,1,1),Stöd[Beslutsdatum],\"<=\"&DATE(2025,12,31))", 700.5],
    ["=SUMIFS(Stöd[Belopp '[kr']],Stöd[Beslutsdatum],\">\"&Stöd!C2,Stöd[Beslutsdatum],\"<\"&46023)", 600],
    ["=SUM(Stöd[Belopp '[kr']])", 2300.5],
    ["=SUM(COUNTIFS(Stöd[Stödform],{\"Servicebidrag\",\"Investeringsbidrag\"}))", 3],
    ["=SUM(SUMIFS(Stöd[Belopp '[kr']],Stöd[Stödform],\"Servicebidrag\"),SUMIFS(Stöd[Belopp '[kr']],Stöd[Stödform],\"Investeringsbidrag\"))", 300.5],
    ["=COUNTIFS(Stöd[[#All],[Stödform]],\"Stödform\")", 1],
    ["=COUNTA(Stöd[[#Data],[Stödform]:[Beslutsdatum]])", 15],
    ["=Stöd[[#Headers],[Belopp '[kr']]]", "Belopp [kr]"],
    ["=COUNTA(Stöd)", 19],
    ["=COUNTA(Stöd[])", 19],
    ["=INDEX(Stöd[Belopp '[kr']],MATCH(\"Service~*bidrag\",Stöd[Stödform],0))", 1600],
    ["=IF(ABS(SUM(Stöd[Belopp '[kr']])-2300.5)<0.005,\"✓ Lika\",\"▲ Skiljer \"&1)", "✓ Lika"],
    ["=IFERROR(1/0,\"–\")", "–"],
    ["=1/0", "#DIV/0!"],
    ["=Stöd[Saknas]", "#REF!"],
    ["=AND(TRUE,OR(FALSE,1=1))", true],
    ["=ROUND(AVERAGE(Stöd!B2:B3),1)", 150.3],
    ["=DATE(2025,1,1)", 45_658],
    ["=DATE(1904,1,2)", 1463],
    ["=1/3", 1 / 3],
    ["=TEXT(45658,\"yyyy-mm-dd\")&\" \"&FIXED(1234.5,2,TRUE)", "2025-01-01 1234.50"],
    ["=HYPERLINK(\"#Stöd!A1\",\"Till stöden\")", "Till stöden"],
    ["=UPPER(Stöd!D3)", "ÅRE"],
    ["=-COUNTIFS(Stöd!A:A,\"Servicebidrag\")+SUMIF(Stöd!A:A,\"servicebidrag\",Stöd!B1)", 298.5],
    ["=AVERAGEIFS(Stöd!B2:B6,Stöd!A2:A6,\"finns ej\")", "#DIV/0!"],
    ["=COUNTIFS(Stöd!A2:A6,\"x\",Stöd!A2:A5,\"x\")", "#VALUE!"],
    ["=COUNTIFS(Stöd!B2:B6,800)", 1],
    ["=COUNTIFS(Stöd!B2:B6,\">700\")", 1],
    ["=COUNTIFS(Stöd!A2:A2,\"Servicebidrag\")", 1],
    ["=COUNTIFS(Stöd!D2:D1048576,\"\")", 1_048_571],
  ])("%s is %p", async (formula, expected) => {
    expect(await answer(withTable(), formula)).toBe(expected);
  });
});
