import { applyActions, errorLog, readCells, readOutline } from "../../src/excel";
import type { Action, RangeRef } from "../../src/model";
import { transportFailures, type EmbeddedExcel } from "../host";
import { exampleBook } from "./exampleBook";
import { closeExcel, openExcel } from "./openExcel";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openExcel(exampleBook());
});

afterEach(async () => {
  await closeExcel(excel);
});

function cell(sheet: string): RangeRef {
  return { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
}

function writeTo(sheet: string): Action {
  return { kind: "write", range: cell(sheet), cells: [["text"]] };
}

const createSheet: Action = { kind: "createSheet", sheet: "Översikt", tabColor: null };

describe("What Excel refuses", () => {
  test.each<[string, string, string]>([
    ["AccessDenied", "unexpected", "fault.access-denied"],
    ["ItemNotFound", "changed-meanwhile", "fault.changed-meanwhile"],
    ["ResponsePayloadSizeLimitExceeded", "too-large", "fault.too-large"],
    ["ApiNotFound", "too-old", "fault.too-old"],
    ["GeneralException", "unexpected", "fault.unexpected"],
  ])("while reading with %s is the fault %s", async (code, fault, id) => {
    excel.faults.failRequest(1, code);
    await expect(readOutline()).rejects.toMatchObject({ fault: { code: fault, message: { id } } });
    expect(errorLog().at(-1)).toMatchObject({ code });
  });

  test.each<[number, string, string]>([
    [transportFailures.requestTooLarge, "too-large", "fault.too-large"],
    [transportFailures.responseTooLarge, "too-large", "fault.too-large"],
    [transportFailures.accessDenied, "unexpected", "fault.access-denied.halfway"],
    [transportFailures.internalError, "unexpected", "fault.unexpected.halfway"],
    [transportFailures.cellEditMode, "cell-edit", "fault.cell-edit.halfway"],
  ])("while writing with the number %p is the fault %s", async (failure, fault, id) => {
    excel.faults.failTransport(1, failure);
    await expect(applyActions([writeTo("Tomt")])).rejects.toMatchObject({ fault: { code: fault, message: { id } } });
  });

  test("is a sheet that is there already when somebody was faster", async () => {
    excel.faults.before(1, (book) => {
      const [first] = book.sheets;
      if (first) first.name = "Översikt";
    });
    await expect(applyActions([createSheet])).rejects.toMatchObject({ fault: { code: "changed-meanwhile" } });
  });

  test("after an answer that was lost is said to be uncertain", async () => {
    excel.faults.loseAnswer(1, 5011);
    const code = await applyActions([writeTo("Tomt")]).catch((error: unknown) => error);
    expect(code).toMatchObject({ fault: { code: "unexpected", message: { id: expect.stringMatching(/halfway$/) as string } } });
  });
});

describe("Denied access", () => {
  test("is a protected sheet, by name, when the sheet that is written is protected", async () => {
    Object.assign(excel.book.sheets[2] ?? {}, { protected: true });
    await expect(applyActions([writeTo("Tomt")])).rejects.toMatchObject({
      fault: { code: "protected-sheet", message: { id: "fault.protected-sheet.halfway", values: { sheet: "Tomt" } } },
    });
  });

  test("is a protected workbook when a sheet cannot be added", async () => {
    excel.book.structureProtected = true;
    await expect(applyActions([createSheet])).rejects.toMatchObject({ fault: { code: "protected-workbook" } });
  });

  test("is a read-only workbook before anything else", async () => {
    excel.book.readOnly = true;
    await expect(applyActions([createSheet])).rejects.toMatchObject({ fault: { code: "read-only" } });
  });

  test("is not blamed on a protected sheet that was not to be written", async () => {
    Object.assign(excel.book.sheets[1] ?? {}, { protected: true });
    excel.faults.failRequest(1, "AccessDenied");
    await expect(applyActions([writeTo("Tomt")])).rejects.toMatchObject({ fault: { message: { id: "fault.access-denied.halfway" } } });
  });

  test("is said as it is when not even the protection can be read", async () => {
    excel.faults.failRequest(1, "AccessDenied");
    excel.faults.failRequest(2, "AccessDenied");
    await expect(readCells([cell("Tomt")])).rejects.toMatchObject({ fault: { message: { id: "fault.access-denied" } } });
  });
});

describe("A cell that is being edited", () => {
  test("makes a request wait, says so after a while, and takes it back when it goes on", async () => {
    excel.faults.startCellEdit();
    const said: boolean[] = [];
    const writing = applyActions([writeTo("Tomt")], { onWaiting: (waiting) => said.push(waiting) });
    await new Promise((resolve) => setTimeout(resolve, 1300));
    expect(said).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(said).toEqual([true]);
    excel.faults.endCellEdit();
    await writing;
    expect(said).toEqual([true, false]);
  });

  test("is not spoken of when the answer comes soon", async () => {
    const onWaiting = jest.fn();
    await readOutline({ onWaiting });
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(onWaiting).not.toHaveBeenCalled();
  });

  test("lets the user stop a read", async () => {
    excel.faults.startCellEdit();
    const stop = new AbortController();
    const reading = readOutline({ signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 20);
    await expect(reading).rejects.toMatchObject({ fault: { code: "cancelled" } });
  });

  test("does not let the user stop a write that Excel has been given", async () => {
    excel.faults.startCellEdit();
    const stop = new AbortController();
    const writing = applyActions([writeTo("Tomt")], { signal: stop.signal });
    stop.abort();
    excel.faults.endCellEdit();
    await writing;
    expect(excel.journal).toHaveLength(1);
  });
});

test("A write that was stopped before it began changes nothing", async () => {
  await expect(applyActions([writeTo("Tomt")], { signal: AbortSignal.abort() })).rejects.toMatchObject({ fault: { code: "cancelled" } });
  expect(excel.counters.syncs).toBe(0);
});
