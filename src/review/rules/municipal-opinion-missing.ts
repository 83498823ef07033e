import { cellOf } from "../../model";
import { grantColumns } from "../fields";
import { formRule } from "../formRules";
import { homeDelivery } from "../grantForms";

/** There is no date of the municipality's opinion (28 §). A hemsändningsbidrag is the municipality's own and needs none. */
export const municipalOpinionMissing = formRule({
  id: "municipal-opinion-missing",
  family: "grants",
  severity: "warning",
  needs: grantColumns("grantForm", "municipalOpinionDate"),
  hasBasis: true,
  forms: "every",
  check(grant, { isUnread }, form) {
    if (grant.municipalOpinionDate !== null || form.id === homeDelivery) return null;
    const cell = cellOf(grant, "municipalOpinionDate");
    return cell === null || isUnread(grant, "municipalOpinionDate") ? null : { cell, value: "", values: { form: form.name } };
  },
});
