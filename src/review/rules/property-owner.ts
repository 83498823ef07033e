import { cellOf, type GrantForm } from "../../model";
import { recipientKinds } from "../../programme";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";
import { formNames, investment } from "../grantForms";
import type { Observation } from "../rule";

/** A property owner got another form than investeringsbidrag, or that form without special reasons (15 §). */
export const propertyOwner = formRule({
  id: "property-owner",
  family: "grants",
  severity: "warning",
  needs: grantColumns("grantForm", "recipientType"),
  hasBasis: true,
  forms: "every",
  check(grant, { programme, isUnread }, form) {
    if (grant.recipientType !== "propertyOwner") return null;
    const about = (kind: "form" | "reasons", related: Observation["related"]): Observation => ({
      cell: cellOf(grant, "recipientType"),
      related: related ?? [],
      value: recipientKinds.find(({ type }) => type === "propertyOwner")?.name ?? "",
      values: { kind, form: form.name, right: { list: formNames(programme, new Set([investment])) } },
    });
    if (isForOthers(form)) return about("form", cellsOf(grant, "grantForm"));
    if (form.id !== investment || grant.specialReasons === true) return null;
    const reasons = cellsOf(grant, "specialReasons");
    return reasons.length === 0 || isUnread(grant, "specialReasons") ? null : about("reasons", reasons);
  },
});

/** A form that only municipalities get is the matter of recipient-type-mismatch. */
function isForOthers({ recipientTypes }: GrantForm): boolean {
  return recipientTypes.includes("company") && !recipientTypes.includes("propertyOwner");
}
