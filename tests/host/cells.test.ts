import { cellKey } from "./book";
import type { EmbeddedExcel } from ".";
import { fill, open, plain, refusalOf, sheetOf, smallBook } from "./scene";

type Loaded = Pick<Excel.Range, "values" | "formulas" | "text" | "numberFormat" | "valueTypes">;

/** Writes one cell of Blad2 and reads it back. */
async function typed(excel: EmbeddedExcel, value: unknown, format?: string): Promise<Loaded> {
  return excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
    cell.clear();
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    const { values, formulas, text, numberFormat, valueTypes } = cell;
    return plain({ values, formulas, text, numberFormat, valueTypes });
  });
}

/** One Excel for the tables of cases: each case clears the cell first. */
let shared: EmbeddedExcel;
beforeAll(async () => {
  shared = await open();
});

describe("strings are read as typing into an en-US Excel (office-js #1559)", () => {
  test.each([
    ["2025-03-04", 45_720, "m/d/yyyy"],
    ["3/4/2025", 45_720, "m/d/yyyy"],
    ["4-Mar-2025", 45_720, "d-mmm-yy"],
    ["March 4, 2025", 45_720, "d-mmm-yy"],
    ["12/2025", 45_992, "mmm-yy"],
    ["14:30", 14.5 / 24, "h:mm"],
    ["50%", 0.5, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1e3", 1000, "0.00E+00"],
    ["1,234,567", 1_234_567, "#,##0"],
    ["$5.50", 5.5, "$#,##0.00"],
    ["(7)", -7, "General"],
    ["0123", 123, "General"],
    [" 12 ", 12, "General"],
    ["1 1/2", 1.5, "# ?/?"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
  ])("%j becomes %j with the format %s", async (text, value, format) => {
    const cell = await typed(shared, text);
    expect(cell.values).toEqual([[value]]);
    expect(cell.numberFormat).toEqual([[format]]);
  });

  test.each([
    "154 998 kr",
    "1\u00a0476\u00a0300",
    "1 476 300",
    "1,5",
    "1.476.300",
    "4 mars 2025",
    "4/3 2025",
    "RUN/536/2021",
    "556036-0793",
    "2025-13-40",
    "=",
  ])("%j stays text (judgement: it is no en-US number or date)", async (text) => {
    const cell = await typed(shared, text);
    expect(cell.values).toEqual([[text]]);
    expect(cell.valueTypes).toEqual([["String"]]);
  });

  test("an apostrophe makes it text and is not part of it (docs: Range.values)", async () => {
    const excel = await open();
    const cell = await typed(excel, "'2025-03-04");
    expect(cell.values).toEqual([["2025-03-04"]]);
    expect(excel.book.sheets[1]?.cells.get(cellKey(0, 0))?.quotePrefix).toBe(true);
  });

  test.each(["2025-03-04", "=1+1", "007"])("in a cell of the format @ %j stays as it is (docs: number formats, Text)", async (text) => {
    const cell = await typed(shared, text, "@");
    expect(cell.values).toEqual([[text]]);
  });

  test("numbers and booleans are themselves (docs: Range.values)", async () => {
    const excel = await open();
    expect((await typed(excel, 45_720)).values).toEqual([[45_720]]);
    expect((await typed(excel, false)).valueTypes).toEqual([["Boolean"]]);
  });
});

test.each([
  ["- punkt", "=- punkt"],
  ["+46 70", "=+46 70"],
  ["-A1", "=-A1"],
])("%j begins a formula: plus and minus do so as an equals sign does (type file: Range.values)", async (text, formula) => {
  if (text === "+46 70")
    expect(
      (await refusalOf(shared, (context) => (context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [[text]]))).code,
    ).toBe("InvalidArgument");
  else expect((await typed(shared, text)).formulas).toEqual([[formula]]);
});

describe("null and blank (docs: excel-add-ins-blank-null-values)", () => {
  test("null in an array leaves a cell as it is, an empty string clears it", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stöd").getRange("A2:B3");
      range.values = [
        [null, 111],
        ["", null],
      ];
      range.load("values,valueTypes");
      await context.sync();
      expect(plain(range.values)).toEqual([
        ["Servicebidrag", 111],
        ["", 250.5],
      ]);
      expect(plain(range.valueTypes)[1]).toEqual(["Empty", "Double"]);
    });
  });

  test("null for the whole property is refused", async () => {
    const refusal = await refusalOf(await open(), (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A1:B2").values = null as unknown as string[][];
    });
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  test("one value goes to every cell", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad2").getRange("A1:B2");
      range.values = "x" as unknown as string[][];
      range.numberFormat = "0.0" as unknown as string[][];
      range.load("values,numberFormat");
      await context.sync();
      expect(plain(range.values)).toEqual([
        ["x", "x"],
        ["x", "x"],
      ]);
      expect(plain(range.numberFormat)[0]).toEqual(["0.0", "0.0"]);
    });
  });
});

describe("what cannot be written", () => {
  test.each([
    ["values", [[1]]],
    ["values", [[1, 2]]],
    ["formulas", [[1], [2]]],
    ["numberFormat", [["0", "0"]]],
  ])("an array of another size is InvalidArgument: %s = %j (docs: Range.values)", async (member, value) => {
    const refusal = await refusalOf(await open(), (context) => {
      context.workbook.worksheets
        .getItem("Blad2")
        .getRange("A1:B2")
        .set({ [member]: value });
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  test.each([
    "=SUM(A1",
    "=SUM(A1))",
    '="a',
    "=SUM(A1;A2)",
    "=1,5",
    "=A1+",
    "=A1*/2",
    "=[Belopp",
    "=Saknas!A1",
    "='Ett blad'!A1",
    "=SUM(Saknas[Belopp])",
    "=SUM(Stod[Summa])",
    '="a" "b"',
  ])("the formula %s is InvalidArgument (docs: error codes; the interface refuses it)", async (formula) => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A1").formulas = [[formula]];
    });
    expect(refusal.code).toBe("InvalidArgument");
    expect(excel.book.sheets[1]?.cells.size).toBe(0);
  });

  test.each([
    "=SUM(Stod[Belopp])",
    '=COUNTIFS(Stod[Stödform],"Servicebidrag",Stod[Belopp],">=100")',
    "=SUM(Stod[[#Data],[Belopp]])+SUM('Stöd'!$B$2:$B$4)",
    "=-B1%",
    '=IF(A1<>"",A1,)',
    "=SUM({1,2;3,4})",
    "=A1<=B1",
    "=IFERROR(#REF!,0)",
    '="Lika: "&TEXT(1,"# ##0;-0")',
    "=SUM(A:A)-SUM(1:1)",
  ])("the formula %s is taken as it stands", async (formula) => {
    const cell = await typed(shared, formula);
    expect(cell.formulas).toEqual([[formula]]);
  });

  test("a text longer than 32 767 characters is InvalidArgument (docs: Excel specifications and limits)", async () => {
    const refusal = await refusalOf(await open(), (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [["x".repeat(32_768)]];
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  test.each(['0 "kr', "[Röd", "a;b;c;d;e", "Standard"])("the number format %j is InvalidArgument (judgement)", async (format) => {
    const refusal = await refusalOf(await open(), (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A1").numberFormat = [[format]];
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  test.each(["A0", "XFE1", "A1048577", "A1:B", "Stöd", "A1,B2", "Stöd!A1", ""])("the address %j on Blad2", async (address) => {
    const excel = await open();
    const batch = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad2").getRange(address).load("address");
    if (address === "") {
      await excel.Excel.run(async (context) => {
        batch(context);
        await context.sync();
      });
    } else expect((await refusalOf(excel, batch)).code).toBe("InvalidArgument");
  });
});

describe("what is read", () => {
  test("a text that begins with = becomes a formula when formulas are read and written back (office-js #6687)", async () => {
    const book = smallBook();
    fill(sheetOf(book, "Blad2"), 0, 0, [["=A9"]]);
    const excel = await open(book);
    await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1").load("formulas");
      await context.sync();
      cell.formulas = cell.formulas;
      await context.sync();
    });
    expect(sheetOf(book, "Blad2").cells.get(cellKey(0, 0))?.formula).toBe("=A9");
  });

  test("an error is its en-US text in values, of the type Error, and shown in the user's language (docs: Range.valueTypes; judgement)", async () => {
    const cell = await typed(await open(), "#N/A");
    expect([cell.values, cell.valueTypes, cell.text]).toEqual([[["#N/A"]], [["Error"]], [["#SAKNAS!"]]]);
  });

  test.each([
    [1_476_300, "#,##0", "1\u00a0476\u00a0300"],
    [0.125, "0.0%", "12,5%"],
    [45_720, "yyyy-mm-dd", "2025-03-04"],
    [45_720.604_166_7, "yyyy-mm-dd hh:mm", "2025-03-04 14:30"],
    [1.5, "General", "1,5"],
    [-1234.5, '#,##0.00 "kr"', "-1\u00a0234,50 kr"],
  ])("%j with the format %s is shown as %s (judgement: Swedish settings)", async (value, format, text) => {
    expect((await typed(shared, value, format)).text).toEqual([[text]]);
  });

  test("places are 0-based and addresses quote the sheet as Excel does (docs: Range)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ett blad");
      const range = sheet.getRange("$B$3:D2").load("address,rowIndex,columnIndex,rowCount,columnCount");
      const whole = sheet.getRange("A1").getEntireRow().load("address");
      await context.sync();
      expect([range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([
        "'Ett blad'!B2:D3",
        1,
        1,
        2,
        3,
      ]);
      expect(whole.address).toBe("'Ett blad'!1:1");
    });
  });

  test("the used range counts formatted cells unless only values are asked for (docs: Worksheet.getUsedRange)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stöd");
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["Stöd!A1:D9", "Stöd!A1:B4"]);
    });
  });

  test("parts of a range stay on the sheet, and rows are counted within the range (docs: Range.getCell, getRow)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stöd").getRange("B2:C4");
      const parts = [
        range.getCell(5, 5),
        range.getRow(1),
        range.getResizedRange(2, -1),
        range.getOffsetRange(1, 1),
        range.getBoundingRect("E9"),
        range.getIntersection("A3:B9"),
        range.getLastRow(),
      ].map((part) => part.load("address"));
      const none = range.getIntersectionOrNullObject("E9");
      await context.sync();
      expect(parts.map((part) => part.address.replace("Stöd!", ""))).toEqual(["G7", "B3:C3", "B2:B6", "C3:D5", "B2:E9", "B3:B4", "B4:C4"]);
      expect(none.isNullObject).toBe(true);
    });
    const refusal = await refusalOf(excel, (context) =>
      context.workbook.worksheets.getItem("Stöd").getRange("B2:C4").getRow(3).load("address"),
    );
    expect(refusal.code).toBe("InvalidArgument");
  });
});

describe("calculation", () => {
  const doubling = {
    /** Every formula is worth the number of recalculations so far. */
    create: () => {
      let count = 0;
      return {
        recalculate: (book: { sheets: { cells: Map<number, { formula: string | null; value: unknown }> }[] }) => {
          count += 1;
          for (const sheet of book.sheets) for (const cell of sheet.cells.values()) if (cell.formula !== null) cell.value = count;
        },
      };
    },
  };

  test("a read that follows a write in the same batch sees calculated values (docs: calculation mode)", async () => {
    const excel = await open(undefined, { calculator: doubling.create() });
    expect((await typed(excel, "=1+1")).values).toEqual([[1]]);
  });

  test("what a suspended batch wrote waits for calculate() (type file: suspendApiCalculationUntilNextSync)", async () => {
    const excel = await open(undefined, { calculator: doubling.create() });
    await excel.Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      cell.formulas = [["=1+1"]];
      await context.sync();
      cell.load("values");
      await context.sync();
      expect(plain(cell.values)).toEqual([[""]]);
      context.application.calculate("Recalculate");
      cell.load("values");
      await context.sync();
      expect(plain(cell.values)).toEqual([[1]]);
    });
  });

  test("manual calculation waits for calculate() (docs: Application.calculationMode)", async () => {
    const excel = await open(undefined, { calculator: doubling.create() });
    await excel.Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      const cell = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      cell.formulas = [["=1+1"]];
      cell.load("values");
      await context.sync();
      expect(plain(cell.values)).toEqual([[""]]);
      context.application.calculate("Full");
      cell.load("values");
      await context.sync();
      expect(plain(cell.values)).toEqual([[1]]);
    });
  });
});
