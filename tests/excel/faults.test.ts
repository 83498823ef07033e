import { codeOf } from "../../src/excel/errorCodes";
import { ExcelFault, faultOf, faultTitle, makeFault } from "../../src/excel/faults";
import { createCatalogue } from "../../src/messages/catalogue";
import { changeFaultTexts as englishChanges } from "../../src/messages/en/steps/changes";
import { faultTexts as englishFaults } from "../../src/messages/en/faults";
import { paneTexts as englishFirst } from "../../src/messages/en/pane";
import { changeFaultTexts as swedishChanges } from "../../src/messages/sv/steps/changes";
import { faultTexts as swedishFaults } from "../../src/messages/sv/faults";
import { paneTexts as swedishFirst } from "../../src/messages/sv/pane";
import type { FaultCode } from "../../src/model";

// One fault stands among the first texts: it is what is said when the others cannot be fetched.
const swedish: Readonly<Record<string, string>> = { ...swedishFirst, ...swedishFaults };
const english: Readonly<Record<string, string>> = { ...englishFirst, ...englishFaults };

function officeError(code: string): Error {
  return Object.assign(new Error("What Excel said"), { name: "RichApi.Error", code, debugInfo: { code, errorLocation: "Range.formulas" } });
}

/** Code of Office.js, the fault's code, its text when it comes in a read, and in the middle of a write. */
const meanings: readonly (readonly [string, FaultCode, string, string])[] = [
  ["InvalidOperationInCellEditMode", "cell-edit", "cell-edit", "cell-edit.halfway"],
  ["AccessDenied", "unexpected", "access-denied", "access-denied.halfway"],
  ["RequestPayloadSizeLimitExceeded", "too-large", "too-large", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large", "too-large", "too-large"],
  ["RangeExceedsLimit", "too-large", "too-large", "too-large"],
  ["OperationCellsExceedLimit", "too-large", "too-large", "too-large"],
  ["InactiveWorkbook", "inactive-workbook", "inactive-workbook", "inactive-workbook"],
  ["ItemNotFound", "changed-meanwhile", "changed-meanwhile", "changed-meanwhile.halfway"],
  ["InvalidReference", "changed-meanwhile", "changed-meanwhile", "changed-meanwhile.halfway"],
  ["InvalidBinding", "changed-meanwhile", "changed-meanwhile", "changed-meanwhile.halfway"],
  ["ItemAlreadyExists", "changed-meanwhile", "changed-meanwhile", "changed-meanwhile.halfway"],
  ["Conflict", "changed-meanwhile", "changed-meanwhile", "changed-meanwhile.halfway"],
  ["FilteredRangeConflict", "unexpected", "in-the-way", "in-the-way"],
  ["InsertDeleteConflict", "unexpected", "in-the-way", "in-the-way"],
  ["MergedRangeConflict", "unexpected", "in-the-way", "in-the-way"],
  ["NonBlankCellOffSheet", "unexpected", "in-the-way", "in-the-way"],
  ["PivotTableRangeConflict", "unexpected", "in-the-way", "in-the-way"],
  ["ApiNotFound", "too-old", "too-old", "too-old.halfway"],
  ["ApiNotAvailable", "too-old", "too-old", "too-old.halfway"],
  ["NotImplemented", "too-old", "too-old", "too-old.halfway"],
  ["UnsupportedFeature", "too-old", "too-old", "too-old.halfway"],
  ["UnsupportedOperation", "too-old", "too-old", "too-old.halfway"],
  ["ActivityLimitReached", "unexpected", "busy", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "unexpected", "dialog-open", "dialog-open"],
  ["RequestAborted", "unexpected", "lost-answer", "lost-answer.halfway"],
  ["ConnectionFailure", "unexpected", "lost-answer", "lost-answer.halfway"],
  ["Timeout", "unexpected", "lost-answer", "lost-answer.halfway"],
  ["InvalidOrTimedOutSession", "unexpected", "lost-answer", "lost-answer.halfway"],
  ["InvalidArgument", "unexpected", "unexpected", "unexpected.halfway"],
  ["GeneralException", "unexpected", "unexpected", "unexpected.halfway"],
  ["SomethingNew", "unexpected", "unexpected", "unexpected.halfway"],
];

describe("An error of Office.js", () => {
  test.each(meanings)("%s is the fault %s", (code, fault, whenReading, whenWriting) => {
    expect(faultOf(officeError(code))).toEqual({ code: fault, message: { id: `fault.${whenReading}` } });
    expect(faultOf(officeError(code), "writing")).toEqual({ code: fault, message: { id: `fault.${whenWriting}` } });
  });

  test.each([
    [5002, "AccessDenied"],
    [5004, "InvalidOperationInCellEditMode"],
    [5011, "Timeout"],
    [5012, "InvalidOrTimedOutSession"],
    [5016, "WriteNotSupportedWhenModalDialogOpen"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [7000, "AccessDenied"],
    [5001, "5001"],
  ])("with the number %p is known as %s", (code, name) => {
    expect(codeOf({ code, message: "" })).toBe(name);
  });
});

describe("Other errors", () => {
  test("An aborted wait is a cancelled refresh", () => {
    expect(faultOf(new DOMException("Aborted", "AbortError"))).toEqual(makeFault("cancelled"));
  });

  test.each([new TypeError("x is undefined"), "text", undefined, null])("What nobody foresaw is unexpected: %p", (error) => {
    expect(faultOf(error).code).toBe("unexpected");
  });

  test("A fault stays what it is", () => {
    const fault = makeFault("protected-sheet", "protected-sheet", { sheet: "Översikt" });
    expect(faultOf(new ExcelFault(fault))).toBe(fault);
  });
});

describe("The texts of faults", () => {
  // What only hides a cell is said in the words of goTo, and a table that cannot be made in those of the changes.
  const codes: Record<Exclude<FaultCode, "not-shown" | "table-refused">, true> = {
    "cell-edit": true,
    "protected-sheet": true,
    "protected-workbook": true,
    "filtered-sheet": true,
    "read-only": true,
    "too-large": true,
    "inactive-workbook": true,
    "changed-meanwhile": true,
    "too-old": true,
    "no-sources": true,
    "no-year": true,
    cancelled: true,
    "text-changed": true,
    unexpected: true,
  };
  const ids = [...Object.keys(codes), ...meanings.flatMap(([, , whenReading, whenWriting]) => [whenReading, whenWriting])];
  const said = [...new Set([...ids, "protected-sheet.halfway", "office-unreachable"])];

  test("have the same ids in both languages", () => {
    expect(Object.keys(english)).toEqual(Object.keys(swedish));
  });

  test.each(said)("say %s and its title in both languages", (id) => {
    for (const catalogue of [createCatalogue("sv", swedish), createCatalogue("en", english)]) {
      const fault = makeFault("unexpected", id, { sheet: "Översikt" });
      for (const message of [fault.message, faultTitle(fault)]) {
        const text = catalogue.say(message);
        expect(text).not.toBe(message.id);
        expect(text).not.toMatch(/[{}!]/);
      }
    }
  });

  test("have the same ids and arguments in both languages where cells are changed", () => {
    const named = (texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).map(([id, text]) => [id, [...new Set(text.match(/\{\w+/g))].sort()]);
    expect(named(englishChanges)).toEqual(named(swedishChanges));
    for (const [id, text] of Object.entries(swedishChanges)) {
      expect(`${id}: ${text}`).not.toMatch(/!|tyvärr/);
      if (id.endsWith(".title")) continue;
      expect(swedishChanges).toHaveProperty([`${id}.title`]);
      expect(`${id}: ${text}`).toMatch(
        /[Ii]nget är ändrat|Ingen cell är ändrad|oförändrade|som de var|kan vara ändrade|fortfarande ändrade/,
      );
    }
  });

  test("say what is unharmed", () => {
    const bodies = Object.entries(swedish).filter(([id]) => id.startsWith("fault.") && !id.endsWith(".title"));
    for (const [id, text] of bodies)
      expect([id, text]).toEqual([id, expect.stringMatching(/oförändrade|Inget är ändrat|inte ändrat något/)]);
  });
});
