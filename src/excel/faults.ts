import type { Fault, FaultCode, Message } from "../model";
import { codeOf } from "./errorCodes";

/** The one error that src/excel throws: a fault in words for the user, with what Office.js said as `cause`. */
export class ExcelFault extends Error {
  override readonly name = "ExcelFault";
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(fault.message.id, { cause });
    this.fault = fault;
  }
}

/** Whether Excel was asked to change something: then a fault may have come half-way, and the message must say so. */
export type Doing = "reading" | "writing";

/** What an error code means to the user: the fault's code, and the text when it is finer than the code. */
interface Meaning {
  readonly code: FaultCode;
  readonly text?: string;
  /** A text of its own for a fault in the middle of a write. */
  readonly halfWay?: true;
}

const unexpected: Meaning = { code: "unexpected", halfWay: true };
const changedMeanwhile: Meaning = { code: "changed-meanwhile", halfWay: true };
const inTheWay: Meaning = { code: "unexpected", text: "in-the-way" };
const tooLarge: Meaning = { code: "too-large" };
const tooOld: Meaning = { code: "too-old", halfWay: true };
const lostAnswer: Meaning = { code: "unexpected", text: "lost-answer", halfWay: true };

/**
 * The codes of Office.js that have a meaning of their own (office-js-docs-pr, "Error handling with the application-specific APIs";
 * excel-facts.md); all others are `unexpected`. AccessDenied is narrowed down by diagnosis.ts.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  InvalidOperationInCellEditMode: { code: "cell-edit", halfWay: true },
  AccessDenied: { code: "unexpected", text: "access-denied", halfWay: true },
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  InactiveWorkbook: { code: "inactive-workbook" },
  ItemNotFound: changedMeanwhile,
  InvalidReference: changedMeanwhile,
  InvalidBinding: changedMeanwhile,
  ItemAlreadyExists: changedMeanwhile,
  Conflict: changedMeanwhile,
  FilteredRangeConflict: inTheWay,
  InsertDeleteConflict: inTheWay,
  MergedRangeConflict: inTheWay,
  NonBlankCellOffSheet: inTheWay,
  PivotTableRangeConflict: inTheWay,
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  NotImplemented: tooOld,
  UnsupportedFeature: tooOld,
  UnsupportedOperation: tooOld,
  ActivityLimitReached: { code: "unexpected", text: "busy" },
  WriteNotSupportedWhenModalDialogOpen: { code: "unexpected", text: "dialog-open" },
  RequestAborted: lostAnswer,
  ConnectionFailure: lostAnswer,
  Timeout: lostAnswer,
  InvalidOrTimedOutSession: lostAnswer,
};

/** Turns any error into a fault for the user. An `ExcelFault` is already one, also as the reason of an aborted signal. */
export function faultOf(error: unknown, doing: Doing = "reading"): Fault {
  if (error instanceof ExcelFault) return error.fault;
  const code = codeOf(error);
  if (code === "AbortError") return makeFault("cancelled");
  const meaning = meanings[code] ?? unexpected;
  const text = `fault.${meaning.text ?? meaning.code}`;
  const id = doing === "writing" && meaning.halfWay ? `${text}.halfway` : text;
  return { code: meaning.code, message: { id } };
}

/** A fault with the text of its code, or a finer one. */
export function makeFault(code: FaultCode, text: string = code, values?: Message["values"]): Fault {
  const id = `fault.${text}`;
  return { code, message: values ? { id, values } : { id } };
}

/** The heading of a message about a fault, as a statement: "Bladet Servicegivare är skyddat". */
export function faultTitle(fault: Fault): Message {
  return { ...fault.message, id: `${fault.message.id}.title` };
}
