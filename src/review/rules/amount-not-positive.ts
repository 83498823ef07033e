import { cellOf } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";
import { kronorText } from "../values";

/** The granted amount of a grant is zero or less. */
export const amountNotPositive = dataRule({
  id: "amount-not-positive",
  severity: "error",
  needs: grantColumns("grantedAmount"),
  *check({ dataset }) {
    for (const grant of dataset.grants) {
      if (!grant.counts || grant.granted === null || grant.granted > 0) continue;
      yield { cell: cellOf(grant, "grantedAmount"), value: kronorText(grant.granted) };
    }
  },
});
