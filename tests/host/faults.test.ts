import { transportFailures } from "./faults";
import { open, plain, refusalOf } from "./scene";
import type { EmbeddedExcel } from ".";

/** Writes one cell of Blad2. */
function write(excel: EmbeddedExcel, options: Excel.RunOptions = {}): Promise<void> {
  return excel.Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("Blad2").getRange("A1").values = [["skrivet"]];
    await context.sync();
  });
}

function isWritten(excel: EmbeddedExcel): boolean {
  return excel.book.sheets[1]?.cells.size === 1;
}

describe("cell-edit mode (docs: error codes, InvalidOperationInCellEditMode; office-js #3388)", () => {
  test("every batch fails while a cell is edited", async () => {
    const excel = await open();
    excel.faults.startCellEdit();
    await expect(write(excel)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(isWritten(excel)).toBe(false);
    excel.faults.endCellEdit();
    await write(excel);
    expect(isWritten(excel)).toBe(true);
  });

  test("with delayForCellEdit it waits, and others still fail meanwhile (docs: Excel.RunOptions)", async () => {
    const excel = await open();
    excel.faults.startCellEdit();
    const waiting = write(excel, { delayForCellEdit: true });
    await expect(write(excel)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    await excel.settle();
    expect(isWritten(excel)).toBe(false);
    excel.faults.endCellEdit();
    await waiting;
    expect(isWritten(excel)).toBe(true);
  });
});

describe("injected faults", () => {
  test.each(["AccessDenied", "GeneralException", "InactiveWorkbook", "FilteredRangeConflict", "RequestAborted"])(
    "the nth request fails with %s before anything takes effect",
    async (code) => {
      const excel = await open();
      excel.faults.failRequest(2, code);
      await excel.Excel.run(async (context) => {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      });
      await expect(write(excel)).rejects.toMatchObject({ code });
      expect(isWritten(excel)).toBe(false);
      await write(excel);
      expect(isWritten(excel)).toBe(true);
    },
  );

  test("half of a batch takes effect when the fault is at a later action", async () => {
    const excel = await open();
    excel.faults.failRequest(1, "GeneralException", { actionIndex: 100 });
    await expect(write(excel)).rejects.toMatchObject({ code: "GeneralException" });
    expect(isWritten(excel)).toBe(true);
  });

  test("an answer is lost after the write took effect", async () => {
    const excel = await open();
    excel.faults.loseAnswer(1);
    await expect(write(excel)).rejects.toBeDefined();
    expect(isWritten(excel)).toBe(true);
  });

  test.each([
    [transportFailures.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
    [transportFailures.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
    [transportFailures.cellEditMode, "InvalidOperationInCellEditMode"],
    [transportFailures.accessDenied, "AccessDenied"],
    [transportFailures.internalError, "GeneralException"],
  ])("the failure %i of the message reaches the add-in as %s (the client's own table)", async (failure, code) => {
    const excel = await open();
    excel.faults.failTransport(1, failure);
    await expect(write(excel)).rejects.toMatchObject({ code });
  });

  test("a co-author changes the book between two requests", async () => {
    const excel = await open();
    excel.faults.before(2, (book) => {
      const sheet = book.sheets[0];
      if (sheet) sheet.name = "Beviljade";
    });
    const refusal = await refusalOf(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Stöd").load("name");
      await context.sync();
      context.workbook.worksheets.getItem(sheet.name).load("name");
    });
    expect(refusal.code).toBe("ItemNotFound");
  });
});

describe("the journal", () => {
  test("tells which cells of which sheets were written, by whom and in which request", async () => {
    const excel = await open();
    await write(excel);
    await excel.edit("Stöd!B2", [[5]]);
    expect(plain(excel.journal)).toEqual([
      { request: excel.counters.requests, by: "add-in", kind: "contents", sheet: "Blad2", range: "A1" },
      { request: 0, by: "other", kind: "contents", sheet: "Stöd", range: "B2" },
    ]);
  });

  test("a read leaves no trace", async () => {
    const excel = await open();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stöd").getUsedRange().load("values,formulas,text");
      await context.sync();
    });
    expect(excel.journal).toEqual([]);
  });
});

describe("install and stop", () => {
  test("the globals of an add-in are put in place and taken away", async () => {
    const excel = await open();
    const place = globalThis as Record<string, unknown>;
    excel.install();
    expect(place["Excel"]).toBe(excel.Excel);
    excel.stop();
    expect(place["Excel"]).toBeUndefined();
  });

  test("two Excels run side by side with books of their own", async () => {
    const [first, second] = [await open(), await open()];
    await write(first);
    expect([isWritten(first), isWritten(second)]).toEqual([true, false]);
  });
});
