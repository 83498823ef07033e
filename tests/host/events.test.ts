import { open, plain } from "./scene";

interface Heard {
  readonly address: string;
  readonly source: string;
  readonly changeType: string;
}

describe("events", () => {
  test("a change is told to the listeners of the sheet, of all sheets and of the table (docs: excel-add-ins-events)", async () => {
    const excel = await open();
    const heard: string[] = [];
    const listen = (name: string) => (event: { address: string }) => {
      heard.push(`${name} ${event.address}`);
      return Promise.resolve();
    };
    await excel.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onChanged.add(listen("all"));
      worksheets.getItem("Stöd").onChanged.add(listen("sheet"));
      tables.getItem("Stod").onChanged.add(listen("table"));
      await context.sync();
    });
    await excel.edit("Stöd!B2", [[777]]);
    await excel.edit("Blad2!A1", [["x"]]);
    await excel.settle();
    expect(heard.sort()).toEqual(["all A1", "all B2", "sheet B2", "table B2"]);
  });

  test("own changes and those of others are told apart by triggerSource and source (docs: WorksheetChangedEventArgs; the values are a guess)", async () => {
    const excel = await open();
    const heard: (Heard & { readonly triggerSource: string })[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(
          plain({ address: event.address, source: event.source, changeType: event.changeType, triggerSource: event.triggerSource }),
        );
        return Promise.resolve();
      });
      await context.sync();
    });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [[1]];
      context.workbook.worksheets.getItem("Blad2").getRange("A1").format.font.bold = true;
      context.workbook.worksheets.getItem("Blad2").getRange("3:4").insert("Down");
      await context.sync();
    });
    await excel.edit("Blad2!B2", [[2]]);
    await excel.settle();
    expect(heard).toEqual([
      { address: "A1", source: "Local", changeType: "RangeEdited", triggerSource: "ThisLocalAddin" },
      { address: "3:4", source: "Local", changeType: "RowInserted", triggerSource: "ThisLocalAddin" },
      { address: "B2", source: "Remote", changeType: "RangeEdited", triggerSource: "Unknown" },
    ]);
  });

  test("an event leads to its cells, and a removed listener hears nothing (docs: excel-add-ins-events)", async () => {
    const excel = await open();
    const values: unknown[] = [];
    const handle = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        await excel.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("values");
          await inner.sync();
          values.push(plain(range.values));
        });
      });
      await context.sync();
      return added;
    });
    await excel.edit("Blad2!A1:B1", [[1, 2]]);
    await excel.settle();
    await excel.Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await excel.edit("Blad2!A1", [[3]]);
    await excel.settle();
    expect(values).toEqual([[[1, 2]]]);
  });

  test("the user's selection is told and can be read (docs: onSelectionChanged, getSelectedRange)", async () => {
    const excel = await open();
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.select("Stöd!B2:B3");
    await excel.settle();
    await excel.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toBe("Stöd!B2:B3");
    });
    expect(heard).toEqual(["Stöd!B2:B3"]);
  });

  test("select() selects on another sheet too (docs: Range.select; judgement: the sheet is activated)", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad2").getRange("C3:D4").select();
      await context.sync();
    });
    expect([excel.book.activeSheet, excel.book.selection]).toEqual(["Blad2", "C3:D4"]);
  });
});

describe("the ribbon and the pane", () => {
  test("a click runs the associated function and is over when it says completed (docs: Office.actions.associate)", async () => {
    const excel = await open();
    const done: string[] = [];
    const refresh = async (event: Office.AddinCommands.Event) => {
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [["klar"]];
        await context.sync();
      });
      done.push(event.source.id);
      event.completed();
    };
    excel.Office.actions.associate("refresh", (event: Office.AddinCommands.Event) => void refresh(event));
    await excel.clickRibbon("refresh");
    expect(done).toEqual(["refresh"]);
    expect([...(excel.book.sheets[1]?.cells.values() ?? [])].map((cell) => cell.value)).toEqual(["klar"]);
  });

  test("showAsTaskpane shows the pane and tells the listeners (docs: Office.addin)", async () => {
    const excel = await open();
    const modes: string[] = [];
    await excel.Office.addin.onVisibilityModeChanged((message) => {
      modes.push(message.visibilityMode);
    });
    await excel.Office.addin.showAsTaskpane();
    await excel.settle();
    expect(excel.host.shell.paneVisible).toBe(true);
    expect(modes).toEqual(["Taskpane"]);
  });
});

describe("Office.context", () => {
  test("the interface is Swedish on a PC, and the theme is there (excel-host.md)", async () => {
    const { Office } = await open();
    const { context } = Office;
    expect([context.displayLanguage, context.contentLanguage, context.platform, context.host]).toEqual(["sv-SE", "sv-SE", "PC", "Excel"]);
    expect(context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
  });

  test("another language of the interface", async () => {
    const { Office } = await open(undefined, { uiLocale: "en-US" });
    expect(Office.context.displayLanguage).toBe("en-US");
  });

  test("document settings are read at start and saved on request (docs: Office.Settings)", async () => {
    const excel = await open();
    const { settings } = excel.Office.context.document;
    settings.set("flagga", { a: 1 });
    expect(excel.book.settings.size).toBe(0);
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect(excel.book.settings.size).toBe(1);
    const again = await open(excel.book);
    expect(plain(again.Office.context.document.settings.get("flagga") as unknown)).toEqual({ a: 1 });
  });
});
