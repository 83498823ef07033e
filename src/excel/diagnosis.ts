import type { Fault } from "../model";
import { faultOf, makeFault, type Doing } from "./faults";

/** What a failed request was about. */
export interface Attempt {
  readonly doing: Doing;
  /** The names of the sheets that it was to change. */
  readonly sheets: readonly string[];
  /** Adds sheets, which the protection of a workbook's structure forbids. */
  readonly addsSheets?: boolean;
  /** What a heavy request or its answer weighs, about. */
  readonly bytes?: number;
  /** All that it does is taken back with one Ctrl+Z, where Excel can. */
  readonly oneUndo?: true;
}

interface Protection {
  readonly readOnly: boolean;
  readonly structure: boolean;
  readonly sheets: readonly string[];
}

/**
 * Why Excel denied access: it says so alike of a protected sheet, a protected workbook, a read-only file and what an antivirus stops.
 * So we look before we say which (excel-facts.md). Protection is never taken away.
 */
export async function diagnoseAccessDenied(error: unknown, attempt: Attempt): Promise<Fault> {
  const protection = await readProtection();
  const halfWay = attempt.doing === "writing" ? ".halfway" : "";
  const sheet = protection?.sheets.find((name) => attempt.sheets.includes(name));
  if (protection?.readOnly) return makeFault("read-only");
  if (sheet !== undefined) return makeFault("protected-sheet", `protected-sheet${halfWay}`, { sheet });
  if (protection?.structure && attempt.addsSheets) return makeFault("protected-workbook");
  return faultOf(error, attempt.doing);
}

/** Null when not even this can be read. */
async function readProtection(): Promise<Protection | null> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load("readOnly");
      workbook.protection.load("protected");
      workbook.worksheets.load("items/name,items/protection/protected");
      await context.sync();
      const locked = workbook.worksheets.items.filter((sheet) => sheet.protection.protected);
      return { readOnly: workbook.readOnly, structure: workbook.protection.protected, sheets: locked.map((sheet) => sheet.name) };
    });
  } catch {
    return null;
  }
}
