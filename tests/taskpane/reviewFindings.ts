import type { CellChange, CellValue, Finding, FixReach, RangeRef, WrittenChange } from "../../src/model";
import { exampleReading, type Reading } from "./exampleReading";

const sheet = "Beviljade stöd";

/** A cell of the amounts' column, 0-based row. */
export function cellAt(row: number, column = 1): RangeRef {
  return { sheet, row, column, rowCount: 1, columnCount: 1 };
}

interface Facts {
  readonly row: number;
  readonly value: string;
  readonly severity?: Finding["severity"];
  readonly acceptable?: boolean;
  readonly reach?: FixReach;
  readonly after?: CellValue;
  readonly kind?: CellChange["kind"];
  readonly changes?: readonly CellChange[];
  readonly subject?: string;
  readonly reason?: string;
}

/** A finding as the rules make them; with `after` or `changes` it can be put right, with `reason` it has been accepted. */
export function finding(rule: string, facts: Facts): Finding {
  const { row, value, severity = "error", acceptable = severity !== "error", reach = "all", after, kind = "number", reason } = facts;
  const cell = cellAt(row);
  const changes = facts.changes ?? (after === undefined ? [] : [changeOf(row, value, after, kind)]);
  return {
    rule,
    severity,
    cell,
    related: [],
    value,
    message: { id: `What ${rule} says`, values: { value } },
    advice: { id: `What ${rule} advises` },
    subject: facts.subject ?? "",
    acceptable,
    ...(changes.length > 0 ? { fix: { reach, changes } } : {}),
    ...(reason === undefined ? {} : { accepted: { rule, cell: "Beviljade stöd!B8", value, reason, when: "2026-03-04 14:02" } }),
  };
}

export function changeOf(row: number, before: CellValue, after: CellValue, kind: CellChange["kind"] = "number"): CellChange {
  return { cell: { sheet, row, column: 1 }, before, after, kind };
}

export function written(change: CellChange): WrittenChange {
  return { ...change, formulaBefore: change.before, formatBefore: "@", formulaAfter: change.after, formatAfter: "#,##0" };
}

/** The good example with other findings. */
export function readingWith(findings: readonly Finding[], accepted: readonly Finding[] = []): Reading {
  const reading = exampleReading();
  return { ...reading, review: { ...reading.review, findings, accepted } };
}

/** Amounts in B8, B9 … that are text. */
export function amountsAsText(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding("amount-as-text", { row: 7 + index, value: `${String(1000 + index)} kr`, after: 1000 + index }),
  );
}
