import { open, plain, refusalOf } from "./scene";

// How Office.js and Excel talk to each other. Each test names where its claim comes from.

describe("batches", () => {
  test("nothing is sent before sync, and all of it in one request (docs: application-specific-api-model, Sync)", async () => {
    const excel = await open();
    const before = excel.counters.syncs;
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      expect(excel.book.sheets[1]?.cells.size).toBe(0);
      await context.sync();
      expect(excel.book.sheets[1]?.cells.size).toBe(2);
    });
    expect(excel.counters.syncs - before).toBe(1);
  });

  test("a property that was not loaded throws PropertyNotLoaded (docs: application-specific-api-model, Load)", async () => {
    const excel = await open();
    const run = excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stöd").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("what ran before the failing command has taken effect: a batch is no transaction (docs: error handling; judgement)", async () => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.getRange("A1").values = [["skrivet"]];
      context.workbook.tables.getItem("FinnsInte").getRange().values = [[1]];
      sheet.getRange("A2").values = [["aldrig"]];
    });
    expect(refusal).toMatchObject({ code: "ItemNotFound", location: "TableCollection.getItem" });
    expect([...(excel.book.sheets[1]?.cells.values() ?? [])].map((cell) => cell.value)).toEqual(["skrivet"]);
  });

  test("a method in an object path runs once, however often its object is used (spike: wire traffic)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nytt");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      sheet.load("name");
      await context.sync();
      sheet.tabColor = "#FF0000";
      await context.sync();
    });
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Stöd", "Blad2", "Nytt"]);
  });

  test("a collection is loaded with properties of its items and of what hangs below them (docs: load)", async () => {
    const excel = await open();
    const loaded = await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected,items/tables/items/name");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected, sheet.tables.items.map((table) => table.name)]);
    });
    expect(plain(loaded)).toEqual([
      ["Stöd", false, ["Stod"]],
      ["Blad2", false, []],
    ]);
  });

  test("load with top and skip gives a part of the collection (docs: OfficeExtension.LoadOption)", async () => {
    const excel = await open();
    const names = await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(plain(names)).toEqual(["Blad2"]);
  });

  test("a range is an argument of another call (docs: TableCollection.add)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.tables.add(sheet.getRange("C1:D3"), true);
      await context.sync();
    });
    expect(excel.book.sheets[1]?.tables.map((table) => table.range)).toEqual(["C1:D3"]);
  });

  test("a range lives on between two syncs of a run, and is released after it (docs: trackedObjects)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stöd").getRange("A1:B1");
      range.load("address");
      await context.sync();
      range.load("values");
      await context.sync();
      expect(plain(range.values)).toEqual([["Stödform", "Belopp"]]);
      expect(excel.host.excel.references.count).toBeGreaterThan(0);
    });
    await excel.settle();
    expect(excel.host.excel.references.count).toBe(0);
  });

  test("the clean-up after a run is not counted as a request (commands.md)", async () => {
    const excel = await open();
    const before = excel.counters.requests;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stöd").getRange("A1").load("values");
      await context.sync();
    });
    await excel.settle();
    expect(excel.counters.requests - before).toBe(1);
  });
});

describe("null objects", () => {
  test("what is not there is a null object, and so is all that hangs below it (docs: the *OrNullObject methods)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Saknas");
      const range = sheet.getRange("A1").load("values");
      const table = context.workbook.tables.getItemOrNullObject("Saknas");
      const property = context.workbook.worksheets.getItem("Stöd").customProperties.getItemOrNullObject("uf").load("value");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, table.isNullObject, property.isNullObject]).toEqual([true, true, true, true]);
    });
  });

  test("the used range of an empty sheet is a null object, or the first cell (docs: Worksheet.getUsedRange)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe("Blad2!A1");
    });
  });

  test("the same without OrNullObject is ItemNotFound (docs: the *OrNullObject methods)", async () => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Saknas").load("name");
    });
    expect(refusal.code).toBe("ItemNotFound");
  });
});

describe("what the host does not know", () => {
  test("a member that is not in the host's tables is ApiNotFound and named (excel-host.md)", async () => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Stöd").shapes.load("items");
    });
    expect(refusal).toMatchObject({ code: "ApiNotFound", location: "Worksheet.shapes" });
  });

  test("so is an unknown property in load() (excel-host.md)", async () => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Stöd").getRange("A1").load("colour");
    });
    expect(refusal).toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Range.colour") as string });
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    [
      "Range.valuesAsJson (1.16), loaded by name",
      (context) => context.workbook.worksheets.getItem("Stöd").getRange("A1").load("valuesAsJson"),
    ],
    ["a method above 1.15", (context) => context.workbook.worksheets.getItem("Stöd").load("showDataTypeIcons")],
  ])("%s fails: ExcelApi 1.15 is claimed (docs: requirement sets)", async (_, batch) => {
    const excel = await open();
    expect((await refusalOf(excel, batch)).code).toBe("ApiNotFound");
  });

  test("a member above the claimed requirement set fails before anything is sent (docs: requirement sets)", async () => {
    const excel = await open(undefined, { requirements: { ExcelApi: "1.11", SharedRuntime: "1.1" } });
    expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    const before = excel.counters.requests;
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Stöd").customProperties.add("a", "b");
    });
    expect(refusal.code).toBe("ApiNotFound");
    expect(excel.counters.requests).toBe(before);
  });

  test("ExcelApi 1.15 and SharedRuntime 1.1 are supported, 1.16 is not (excel-host.md)", async () => {
    const { Office } = await open();
    const { requirements } = Office.context;
    expect(["1.14", "1.15", "1.16"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, true, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });
});

describe("limits", () => {
  test("a request over 5 MB fails and changes nothing (docs: resource limits, Excel on the web)", async () => {
    const excel = await open();
    const text = "x".repeat(30_000);
    const refusal = await refusalOf(excel, (context) => {
      const rows = Array.from({ length: 200 }, () => [text]);
      context.workbook.worksheets.getItem("Blad2").getRange("A1:A200").values = rows;
    });
    expect(refusal.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.book.sheets[1]?.cells.size).toBe(0);
    expect(excel.counters.largestRequestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });

  test("an answer over 5 MB fails (docs: resource limits, Excel on the web)", async () => {
    const excel = await open(undefined, { payloadLimit: 2000 });
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Stöd").getRange("A1:Z100").load("values");
    });
    expect(refusal.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the cells of whole columns come as null; address and counts do not (docs: excel-add-ins-ranges-unbounded)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Stöd").getRange("A:B").load("values,address,rowCount,cellCount");
      await context.sync();
      expect(range.values).toBeNull();
      expect([range.address, range.rowCount, range.cellCount]).toEqual(["Stöd!A:B", 1_048_576, 2_097_152]);
    });
  });

  test("a write of more than 1500 cells arrives whole although the client cuts it (excel-host.md)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const rows = Array.from({ length: 1000 }, (_, row) => [row, `rad ${String(row)}`]);
      context.workbook.worksheets.getItem("Blad2").getRange("A1:B1000").values = rows;
      const last = context.workbook.worksheets.getItem("Blad2").getRange("A1000:B1000").load("values");
      await context.sync();
      expect(plain(last.values)).toEqual([[999, "rad 999"]]);
    });
  });
});
