import { fill, open, plain, refusalOf, sheetOf, smallBook } from "./scene";
import { cellKey, type Book } from "./book";
import { readBook } from "./files/read";
import { writeBook } from "./files/write";

/** The small book, protected, with the amounts unlocked. */
function lockedBook(): Book {
  const book = smallBook();
  const sheet = sheetOf(book, "Stöd");
  sheet.protected = true;
  for (const row of [1, 2, 3]) {
    const cell = sheet.cells.get(cellKey(row, 1));
    if (cell) cell.style = { unlocked: true };
  }
  return book;
}

describe("unlocked cells of a protected sheet", () => {
  test("say so; a range of both kinds says null (type file: FormatProtection.locked)", async () => {
    const excel = await open(lockedBook());
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stöd");
      const locks = ["B2:B4", "A2:A4", "A2:B4", "B1:B2"].map((address) => sheet.getRange(address).format.protection);
      for (const lock of locks) lock.load("locked");
      sheet.protection.load("options");
      await context.sync();
      expect(locks.map((lock) => lock.locked as unknown)).toEqual([false, true, null, null]);
      expect(sheet.protection.options.allowFormatCells).toBe(false);
    });
  });

  test("can be written, but no range with a locked cell in it, not even past it with null (judgement)", async () => {
    const excel = await open(lockedBook());
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stöd").getRange("B2:B4").values = [[1], [null], [3]] as number[][];
      await context.sync();
    });
    expect(
      await refusalOf(excel, (context) => {
        context.workbook.worksheets.getItem("Stöd").getRange("A2:B2").values = [[null, 5]] as number[][];
      }),
    ).toMatchObject({ code: "AccessDenied" });
    expect([...sheetOf(excel.book, "Stöd").cells.values()].map(({ value }) => value)).toEqual(expect.arrayContaining([1, 250.5, 3]));
  });

  test("get a number format only where the protection allows it (type file: WorksheetProtectionOptions.allowFormatCells)", async () => {
    const excel = await open(lockedBook());
    const format = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Stöd").getRange("B2").numberFormat = [["0.00"]];
    };
    expect(await refusalOf(excel, format)).toMatchObject({ code: "AccessDenied" });
    sheetOf(excel.book, "Stöd").allowsFormats = true;
    await excel.Excel.run(async (context) => {
      format(context);
      await context.sync();
    });
    expect(sheetOf(excel.book, "Stöd").cells.get(cellKey(1, 1))?.numberFormat).toBe("0.00");
  });

  test("are unlocked in a file too", async () => {
    const book = lockedBook();
    const read = await readBook(await writeBook(book), "bok.xlsx");
    const cells = sheetOf(read, "Stöd").cells;
    expect(cells.get(cellKey(1, 1))?.style).toEqual({ unlocked: true });
    expect(cells.get(cellKey(1, 0))?.style ?? null).toBeNull();
  });
});

describe("defined names", () => {
  test("are listed for the workbook and for each sheet, and no table can have one (office-js #551)", async () => {
    const book = smallBook();
    book.names = [
      { name: "Belopp", sheet: null },
      { name: "Lokalt", sheet: "Blad2" },
    ];
    const excel = await open(book);
    await excel.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.load("items/name");
      const own = worksheets.getItem("Blad2").names.load("items/name");
      await context.sync();
      expect([names.items.map(({ name }) => name), own.items.map(({ name }) => name)]).toEqual([["Belopp"], ["Lokalt"]]);
    });
    expect(
      await refusalOf(excel, (context) => {
        context.workbook.tables.getItem("Stod").name = "BELOPP";
      }),
    ).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("the selection", () => {
  test("that the user changes is told to the listeners of the workbook, until they leave (type file: Workbook.onSelectionChanged)", async () => {
    const excel = await open();
    let heard = 0;
    const registration = await excel.Excel.run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    excel.select("Blad2!B2");
    await excel.settle();
    expect(heard).toBe(1);
    await excel.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    excel.select("Blad2!B3");
    await excel.settle();
    expect(heard).toBe(1);
  });
});

test("a number that is put into a cell of the format Text becomes text (judgement)", async () => {
  const book = smallBook();
  fill(sheetOf(book, "Blad2"), 0, 0, [["x"]]);
  const cell = sheetOf(book, "Blad2").cells.get(cellKey(0, 0));
  if (cell) cell.numberFormat = "@";
  const excel = await open(book);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad2").getRange("A1:A2");
    range.values = [[154998], [154998]];
    range.load("values");
    await context.sync();
    expect(plain(range.values)).toEqual([["154998"], [154998]]);
  });
});
