import { open, plain, refusalOf, sheetOf, smallBook } from "./scene";

describe("sheets", () => {
  test("a new sheet is last, visible and not activated (docs: WorksheetCollection.add)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Översikt").load("name,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility, active.name]).toEqual(["Översikt", 2, "Visible", "Stöd"]);
    });
  });

  test("a name in use, in whatever case, is ItemAlreadyExists (docs: error codes)", async () => {
    const refusal = await refusalOf(await open(), (context) => context.workbook.worksheets.add("BLAD2"));
    expect(refusal).toMatchObject({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
  });

  test.each(["", "x".repeat(32), "a/b", "a:b", "[a]", "a*", "a?", "a\\b", "'a", "History"])(
    "%j is no name (Microsoft support: Rename a worksheet)",
    async (name) => {
      const excel = await open();
      expect((await refusalOf(excel, (context) => context.workbook.worksheets.add(name))).code).toBe("InvalidArgument");
      const renaming = await refusalOf(excel, (context) => {
        context.workbook.worksheets.getItem("Blad2").name = name;
      });
      expect(renaming.code).toBe("InvalidArgument");
    },
  );

  test("a sheet is found by its id and by its name in any case (docs: WorksheetCollection.getItem)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("stöd").load("id");
      await context.sync();
      const again = context.workbook.worksheets.getItem(first.id).load("name");
      await context.sync();
      expect(again.name).toBe("Stöd");
    });
  });

  test("formulas follow a sheet that is renamed (judgement: as in the interface)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Blad2").getRange("A1").formulas = [["=Stöd!B2+SUM('Stöd'!B3:B4)"]];
      worksheets.getItem("Stöd").name = "Alla stöd";
      const cell = worksheets.getItem("Blad2").getRange("A1").load("formulas");
      await context.sync();
      expect(plain(cell.formulas)).toEqual([["='Alla stöd'!B2+SUM('Alla stöd'!B3:B4)"]]);
    });
  });

  test("the last visible sheet cannot be hidden, and a hidden one not activated (judgement: as in the interface)", async () => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Blad2").visibility = "Hidden";
      worksheets.getItem("Stöd").visibility = "Hidden";
    });
    expect(refusal.code).toBe("InvalidOperation");
    const activating = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Blad2").activate();
    });
    expect(activating.code).toBe("InvalidOperation");
  });

  test("custom properties: a key ignores case, adding it again overwrites (docs: WorksheetCustomPropertyCollection.add)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Stöd");
      customProperties.add("Uf", "ett");
      customProperties.add("UF", "två");
      customProperties.load("items/key,items/value");
      const one = customProperties.getItemOrNullObject("uf").load("key,value");
      await context.sync();
      expect(plain(customProperties.items.map((property) => [property.key, property.value]))).toEqual([["Uf", "två"]]);
      expect([one.isNullObject, one.value]).toEqual([false, "två"]);
    });
  });

  test("page set-up, frozen rows and gridlines are kept (docs: PageLayout, WorksheetFreezePanes)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad2");
      sheet.showGridlines = false;
      sheet.tabColor = "#1f6f50";
      sheet.freezePanes.freezeRows(4);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows("$1:$4");
      sheet.load("showGridlines,tabColor,pageLayout/orientation,pageLayout/zoom");
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, sheet.pageLayout.orientation]).toEqual([false, "#1F6F50", "Landscape"]);
    });
    expect(excel.book.sheets[1]).toMatchObject({ frozenRows: 4, fitToWidth: 1, printTitleRows: 4, landscape: true, showGridlines: false });
  });

  test("a page width without a height is refused: what height print then has is not known", async () => {
    const excel = await open();
    const refusal = await refusalOf(excel, (context) => {
      context.workbook.worksheets.getItem("Blad2").pageLayout.zoom = { horizontalFitToPages: 1 };
    });
    expect(refusal).toMatchObject({ code: "NotImplemented", location: "PageLayout.zoom" });
  });

  test("the panes of a hidden sheet cannot be frozen nor freed (office-js #1463: some Excels fail)", async () => {
    const excel = await open();
    sheetOf(excel.book, "Blad2").visibility = "Hidden";
    for (const act of ["freezeRows", "unfreeze"] as const) {
      const refusal = await refusalOf(excel, (context) => {
        context.workbook.worksheets.getItem("Blad2").freezePanes[act](1);
      });
      expect(refusal).toMatchObject({ code: "GeneralException", location: `WorksheetFreezePanes.${act}` });
    }
  });
});

describe("protection", () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["Range.values", (sheet) => (sheet.getRange("A2").values = [["x"]])],
    ["Range.formulas", (sheet) => (sheet.getRange("A2").formulas = [["=1"]])],
    ["Range.numberFormat", (sheet) => (sheet.getRange("A2").numberFormat = [["0"]])],
    ["RangeFont.bold", (sheet) => (sheet.getRange("A2").format.font.bold = true)],
    ["RangeFormat.columnWidth", (sheet) => (sheet.getRange("A2").format.columnWidth = 80)],
    [
      "Range.clear",
      (sheet) => {
        sheet.getRange("A2").clear("Contents");
      },
    ],
    ["Range.insert", (sheet) => sheet.getRange("9:9").insert("Down").load("address")],
    [
      "Range.merge",
      (sheet) => {
        sheet.getRange("D1:E1").merge();
      },
    ],
    ["Range.hyperlink", (sheet) => (sheet.getRange("D1").hyperlink = { documentReference: "Blad2!A1", textToDisplay: "x" })],
    ["Range.rowHidden", (sheet) => (sheet.getRange("2:2").rowHidden = true)],
    ["TableCollection.add", (sheet) => sheet.tables.add("D1:E2", true).load("name")],
    ["Table.style", (sheet) => (sheet.tables.getItem("Stod").style = "TableStyleLight1")],
    ["DataValidation.rule", (sheet) => (sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } })],
  ])("%s on a protected sheet is AccessDenied and changes nothing (docs: WorksheetProtection)", async (location, write) => {
    const book = smallBook();
    sheetOf(book, "Stöd").protected = true;
    const excel = await open(book);
    const before = excel.journal.length;
    const refusal = await refusalOf(excel, (context) => write(context.workbook.worksheets.getItem("Stöd")));
    expect(refusal).toMatchObject({ code: "AccessDenied", location });
    expect(excel.journal.length).toBe(before);
  });

  test("a protected sheet can be read, and says so (docs: WorksheetProtection.protected)", async () => {
    const book = smallBook();
    sheetOf(book, "Stöd").protected = true;
    const excel = await open(book);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stöd").load("protection/protected");
      const cell = sheet.getRange("B2").load("values");
      await context.sync();
      expect([sheet.protection.protected, plain(cell.values)]).toEqual([true, [[100]]]);
    });
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["adding a sheet", (context) => context.workbook.worksheets.add("Nytt")],
    ["renaming a sheet", (context) => (context.workbook.worksheets.getItem("Blad2").name = "Nytt")],
    ["hiding a sheet", (context) => (context.workbook.worksheets.getItem("Blad2").visibility = "Hidden")],
    ["moving a sheet", (context) => (context.workbook.worksheets.getItem("Blad2").position = 0)],
  ])(
    "%s is AccessDenied in a workbook whose structure is protected; cells can be written (docs: WorkbookProtection)",
    async (_, change) => {
      const book = smallBook();
      book.structureProtected = true;
      const excel = await open(book);
      expect((await refusalOf(excel, change)).code).toBe("AccessDenied");
      await excel.Excel.run(async (context) => {
        context.workbook.protection.load("protected");
        context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [[1]];
        await context.sync();
        expect(context.workbook.protection.protected).toBe(true);
      });
    },
  );

  test("a workbook that is open for reading refuses every change (docs: error codes, AccessDenied; judgement)", async () => {
    const book = smallBook();
    book.readOnly = true;
    const excel = await open(book);
    expect(excel.Office.context.document.mode).toBe(excel.Office.DocumentMode.ReadOnly);
    for (const change of [
      (context: Excel.RequestContext) => (context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [[1]]),
      (context: Excel.RequestContext) => context.workbook.worksheets.add("Nytt"),
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad2").customProperties.add("a", "b"),
      (context: Excel.RequestContext) => (context.workbook.worksheets.getItem("Blad2").showGridlines = false),
    ]) {
      expect((await refusalOf(excel, change)).code).toBe("AccessDenied");
    }
  });
});
