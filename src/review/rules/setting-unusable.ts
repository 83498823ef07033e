import { rangeOfCell } from "../../model";
import { dataRule } from "../context";

/** A value in the sheet Inställningar that cannot be used; the built-in default stands in for it. */
export const settingUnusable = dataRule({
  id: "setting-unusable",
  family: "workbook",
  severity: "error",
  *check({ programme }) {
    for (const { cell, table, column, value } of programme.problems) {
      yield { cell: rangeOfCell(cell), value, values: { table, column, isEmpty: value.trim() === "" ? "yes" : "no" } };
    }
  },
});
