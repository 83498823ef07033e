import fc from "fast-check";
import { parseAddress } from "../../src/model";
import { cellKey, emptyBook, type Book, type BookCell, type BookSheet } from "./book/book";
import { createCalculator } from "./calculation";
import { createCalculation } from "./calculation/engine";
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
    ['=COUNTIFS(Stöd[Stödform],"Servicebidrag")', 2],
    ['=COUNTIFS(Stöd[Stödform],"SERVICEBIDRAG ")', 1],
    ['=COUNTIFS(Stöd[Stödform],"Service*")', 4],
    ['=COUNTIFS(Stöd[Stödform],"Service~*bidrag")', 1],
    ['=COUNTIFS(Stöd[Ort],"a~~b")', 1],
    ['=COUNTIFS(Stöd[Stödform],"=Servicebidrag")', 2],
    ['=COUNTIFS(Stöd[Ort],"")', 1],
    ['=COUNTIFS(Stöd[Ort],"=")', 1],
    ['=COUNTIFS(Stöd[Ort],"<>")', 4],
    ['=COUNTIFS(Stöd[Ort],"<>Berg")', 4],
    ['=COUNTIFS(Stöd[Ort],"åre")', 1],
    ["=SUMIFS(Stöd[Belopp '[kr']],Stöd[Stödform],\"Servicebidrag\")", 300.5],
    ['=SUMIFS(Stöd[Belopp \'[kr\']],Stöd[Beslutsdatum],">="&DATE(2025,1,1),Stöd[Beslutsdatum],"<="&DATE(2025,12,31))', 700.5],
    ['=SUMIFS(Stöd[Belopp \'[kr\']],Stöd[Beslutsdatum],">"&Stöd!C2,Stöd[Beslutsdatum],"<"&46023)', 600],
    ["=SUM(Stöd[Belopp '[kr']])", 2300.5],
    ['=SUM(COUNTIFS(Stöd[Stödform],{"Servicebidrag","Investeringsbidrag"}))', 3],
    [
      "=SUM(SUMIFS(Stöd[Belopp '[kr']],Stöd[Stödform],\"Servicebidrag\"),SUMIFS(Stöd[Belopp '[kr']],Stöd[Stödform],\"Investeringsbidrag\"))",
      300.5,
    ],
    ['=COUNTIFS(Stöd[[#All],[Stödform]],"Stödform")', 1],
    ["=COUNTA(Stöd[[#Data],[Stödform]:[Beslutsdatum]])", 15],
    ["=Stöd[[#Headers],[Belopp '[kr']]]", "Belopp [kr]"],
    ["=COUNTA(Stöd)", 19],
    ["=COUNTA(Stöd[])", 19],
    ["=INDEX(Stöd[Belopp '[kr']],MATCH(\"Service~*bidrag\",Stöd[Stödform],0))", 1600],
    ['=IF(ABS(SUM(Stöd[Belopp \'[kr\']])-2300.5)<0.005,"✓ Lika","▲ Skiljer "&1)', "✓ Lika"],
    ['=IFERROR(1/0,"–")', "–"],
    ["=1/0", "#DIV/0!"],
    ["=Stöd[Saknas]", "#REF!"],
    ["=AND(TRUE,OR(FALSE,1=1))", true],
    ["=ROUND(AVERAGE(Stöd!B2:B3),1)", 150.3],
    ["=DATE(2025,1,1)", 45_658],
    ["=DATE(1904,1,2)", 1463],
    ["=1/3", 1 / 3],
    ['=TEXT(45658,"yyyy-mm-dd")&" "&FIXED(1234.5,2,TRUE)', "2025-01-01 1234.50"],
    ['=HYPERLINK("#Stöd!A1","Till stöden")', "Till stöden"],
    ["=UPPER(Stöd!D3)", "ÅRE"],
    ['=-COUNTIFS(Stöd!A:A,"Servicebidrag")+SUMIF(Stöd!A:A,"servicebidrag",Stöd!B1)', 298.5],
    ['=AVERAGEIFS(Stöd!B2:B6,Stöd!A2:A6,"finns ej")', "#DIV/0!"],
    ['=COUNTIFS(Stöd!A2:A6,"x",Stöd!A2:A5,"x")', "#VALUE!"],
    ["=COUNTIFS(Stöd!B2:B6,800)", 1],
    ['=COUNTIFS(Stöd!B2:B6,">700")', 1],
    ['=COUNTIFS(Stöd!A2:A2,"Servicebidrag")', 1],
    ['=COUNTIFS(Stöd!D2:D1048576,"")', 1_048_571],
  ])("%s is %p", async (formula, expected) => {
    expect(await answer(withTable(), formula)).toBe(expected);
  });
});

describe("recalculation", () => {
  test("a file's values stay until a cell that they read changes, and all that follows changes with it", async () => {
    const book = withTable();
    const [source, answers] = [sheetOf(book, "Stöd"), sheetOf(book, "Svar")];
    const calculator = createCalculator();
    const cached = (value: Typed, formula: string): BookCell => ({ ...cell(value), formula });
    answers.cells.set(cellKey(0, 0), cached("i filen", "=SUM(Stöd[Belopp '[kr']])"));
    answers.cells.set(cellKey(1, 0), cached("i filen", "=A1+1"));
    answers.cells.set(cellKey(2, 0), cached("i filen", '=COUNTIFS(Svar!A2,">1000")'));
    answers.cells.set(cellKey(3, 0), cached("i filen", "=Stöd!D2"));
    await calculator.recalculate(book, []);
    expect(read(answers, "A1")).toBe("i filen");
    put(source, "B2", 1000);
    await calculator.recalculate(book, [{ sheet: source.id, range: "B2" }]);
    expect(["A1", "A2", "A3", "A4"].map((address) => read(answers, address))).toEqual([3200, 3201, 1, "i filen"]);
  });

  test("a formula that the calculation lacks keeps the file's value, a new one shows #NAME?", async () => {
    const book = withTable();
    const answers = sheetOf(book, "Svar");
    const calculator = createCalculator();
    answers.cells.set(cellKey(0, 0), { ...cell("i filen"), formula: "=GETPIVOTDATA(Stöd!B2)" });
    answers.cells.set(cellKey(1, 0), { ...cell("i filen"), formula: "=EgetNamn*Stöd!B2" });
    await calculator.recalculate(book, []);
    put(sheetOf(book, "Stöd"), "B2", 7);
    put(answers, "A3", "=EgetNamn");
    await calculator.recalculate(book, [
      { sheet: sheetOf(book, "Stöd").id, range: "B2" },
      { sheet: answers.id, range: "A3" },
    ]);
    expect(["A1", "A2", "A3"].map((address) => read(answers, address))).toEqual(["i filen", "i filen", "#NAME?"]);
  });

  test("a table that grows feeds its formulas", async () => {
    const book = withTable();
    const source = sheetOf(book, "Stöd");
    const calculator = createCalculator();
    put(sheetOf(book, "Svar"), "A1", "=COUNTA(Stöd[Stödform])");
    await calculator.recalculate(book, []);
    put(source, "A7", "Servicebidrag");
    const [table] = source.tables;
    if (table) table.range = "A1:D7";
    await calculator.recalculate(book, [{ sheet: source.id, range: null }]);
    expect(read(sheetOf(book, "Svar"), "A1")).toBe(6);
  });

  test("text that looks like something else stays text", async () => {
    const book = grid([["2025-03-04"], ["50%"], ["1e3"], ["'x"], ["=1+1"], ["TRUE"]]);
    expect(await answer(book, "=COUNT(Stöd!A1:A6)&Stöd!A1&Stöd!A2&Stöd!A3&Stöd!A4&Stöd!A5&Stöd!A6")).toBe("02025-03-0450%1e3'x=1+1TRUE");
  });

  test("formulas in a table read their own row", async () => {
    const book = withTable();
    const source = sheetOf(book, "Stöd");
    put(source, "D3", "=[@[Belopp '[kr']]]*2");
    put(source, "D4", "=Stöd[[#This Row],[Belopp '[kr']]]*3");
    put(source, "F2", "=Stöd[@[Belopp '[kr']]]");
    await createCalculator().recalculate(book, []);
    expect([read(source, "D3"), read(source, "D4"), read(source, "F2")]).toEqual([400, 1200, 100.5]);
  });

  test("200 SUMIFS over 20 000 rows take a moment", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`Servicebidrag ${String(row % 7)}`, row, 45_000 + (row % 700)]);
    const book = grid([["Stödform", "Belopp", "Datum"], ...rows]);
    const answers = sheetOf(book, "Svar");
    for (let row = 1; row <= 200; row += 1) {
      put(
        answers,
        `A${String(row)}`,
        `=SUMIFS(Stöd!B:B,Stöd!A:A,"Servicebidrag ${String(row % 7)}",Stöd!C:C,">="&DATE(2024,1,1),Stöd!C:C,"<"&DATE(2025,1,1))`,
      );
    }
    const start = performance.now();
    await createCalculator().recalculate(book, []);
    expect(performance.now() - start).toBeLessThan(4000);
    const expected = rows.reduce(
      (sum, [form, amount, date]) =>
        form === "Servicebidrag 1" && Number(date) >= 45_292 && Number(date) < 45_658 ? sum + Number(amount) : sum,
      0,
    );
    expect(read(answers, "A1")).toBe(expected);
  });
});

test("COUNTIFS and SUMIFS agree with IronCalc where IronCalc is as Excel", async () => {
  const text = fc.constantFrom("Servicebidrag", "servicebidrag", "Servicebidrag ", "Åre", "åre", "a*b", "axb", "7", "1");
  const value = fc.oneof(text, fc.integer({ min: -3, max: 8 }), fc.constant(0.5));
  const criterion = fc.oneof(
    text,
    fc.constantFrom("serv*", "*bidrag", "a?b", "a~*b", "?*", "<>0"),
    fc
      .tuple(fc.constantFrom(">", "<", ">=", "<=", "="), fc.integer({ min: -3, max: 8 }))
      .map(([operator, number]) => operator + String(number)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, fc.integer()), { minLength: 2, maxLength: 12 }), criterion, async (rows, wanted) => {
      const range = `1:$A$${String(rows.length)}`;
      const formula = `=SUMIFS(Stöd!$B$1:$B$${String(rows.length)},Stöd!$A$${range},"${wanted}")+COUNTIFS(Stöd!$A$${range},"${wanted}")*0.25`;
      const ours = await answer(grid(rows), formula);
      const calculation = createCalculation(1);
      rows.forEach((row, index) => {
        row.forEach((item, column) => {
          calculation.setValue({ sheet: 0, row: index, column }, cell(item));
        });
      });
      calculation.setFormula({ sheet: 0, row: 0, column: 5 }, formula.replaceAll("Stöd!", "Sheet1!"));
      const theirs = calculation.compute()[0]?.value;
      calculation.close();
      expect(ours).toBe(theirs);
    }),
    { numRuns: 200 },
  );
});
