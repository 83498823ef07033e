import { cellOf } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";

/** Rows are one grant paid in parts: the case and its granted amount are counted once (workbook.md, Counting). */
export const repeatedCaseRows = dataRule({
  id: "repeated-case-rows",
  family: "grants",
  severity: "info",
  needs: grantColumns("caseNumber"),
  *check({ dataset }) {
    for (const { source, rows, caseNumber } of dataset.repeatedRows) {
      const [first, ...others] = rows.flatMap((row) => cellOf({ source, row }, "caseNumber") ?? []);
      if (first) yield { cell: first, related: others, value: caseNumber, values: { count: rows.length } };
    }
  },
});
