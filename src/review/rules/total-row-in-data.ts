import { cellOf } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";
import { kronorText } from "../values";

/**
 * A row looks like a typed subtotal or total (workbook.md, Counting). The engine leaves it out; Excel's formulas may not. Nothing is written to
 * put it right: to accept it is to leave the row out of the figures.
 */
export const totalRowInData = dataRule({
  id: "total-row-in-data",
  family: "workbook",
  severity: "error",
  acceptable: true,
  needs: grantColumns("grantedAmount"),
  *check({ dataset }) {
    for (const total of dataset.totalRows) {
      const value = total.granted === null ? total.label : kronorText(total.granted);
      const label = total.label === "" ? "none" : total.label;
      yield { cell: cellOf(total, "grantedAmount"), value, values: { label, row: total.row + 1 } };
    }
  },
});
