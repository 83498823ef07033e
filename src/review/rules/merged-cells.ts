import { localAddress } from "../../model";
import { dataRule } from "../context";

/** There are merged cells inside the data: only the first of them has a value. */
export const mergedCells = dataRule({
  id: "merged-cells",
  family: "workbook",
  severity: "warning",
  *check({ dataset }) {
    for (const { merged } of dataset.layout) {
      for (const range of merged) yield { cell: range, value: localAddress(range) };
    }
  },
});
