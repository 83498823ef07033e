import { cellOf } from "../../model";
import { dataRule } from "../context";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { dateText } from "../values";

/** A grant was decided on a day when its form did not apply: investeringslån from 2025-01-01 (5 §). The settings give each form its days. */
export const expiredGrantForm = dataRule({
  id: "expired-grant-form",
  family: "grants",
  severity: "warning",
  needs: grantColumns("grantForm", "decisionDate"),
  hasBasis: true,
  *check({ programme, grantsOfForm }) {
    for (const { id, name, validFrom, validTo } of programme.grantForms) {
      if (validFrom === null && validTo === null) continue;
      for (const grant of grantsOfForm(id)) {
        const { decisionDate } = grant;
        if (decisionDate === null) continue;
        const isEarly = validFrom !== null && decisionDate < validFrom;
        const bound = isEarly ? validFrom : validTo;
        if (bound === null || (!isEarly && decisionDate <= bound)) continue;
        yield {
          cell: cellOf(grant, "grantForm"),
          related: cellsOf(grant, "decisionDate"),
          value: name,
          values: { kind: isEarly ? "before" : "after", date: dateText(decisionDate), bound: dateText(bound) },
        };
      }
    }
  },
});
