import type { CellRef } from "./cells";

/** A parameter that belongs to a year and should be looked at when a new year is followed up. */
export interface Renewal {
  readonly name: string;
  readonly value: string;
  /** Null when the settings have no row for it. */
  readonly cell: CellRef | null;
  /** - "missing": has no value · "lastYear": the same as in last year's memo · "otherYear": speaks of another year than it should · "renewed": has been changed */
  readonly state: "missing" | "lastYear" | "otherYear" | "renewed";
}
