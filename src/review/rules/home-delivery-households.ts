import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { formRule } from "../formRules";
import { homeDelivery } from "../grantForms";

/** The number of households is missing from a hemsändningsbidrag, in a table that has the column (26 §). */
export const homeDeliveryHouseholds = formRule({
  id: "home-delivery-households",
  family: "grants",
  severity: "info",
  needs: grantColumns("grantForm", "households"),
  hasBasis: true,
  forms: [homeDelivery],
  check(grant, { isUnread }, form) {
    if (grant.households !== null) return null;
    const cell = cellOf(grant, "households");
    return cell === null || isUnread(grant, "households") ? null : { cell, value: "", values: { form: form.name } };
  },
});
