import { cellOf, type GrantForm, type RecipientType } from "../../model";
import { recipientKinds } from "../../programme";
import { grantColumns } from "../fields";
import { cellsOf } from "../fieldCells";
import { formRule } from "../formRules";

/**
 * A grant went to a kind of recipient that its form is not for: hemsändningsbidrag to another than a municipality, another form to a
 * municipality (10, 15, 19 and 21 §§; the settings say who gets what). Property owners have a rule of their own, property-owner.
 */
export const recipientTypeMismatch = formRule({
  id: "recipient-type-mismatch",
  family: "grants",
  severity: "warning",
  needs: grantColumns("grantForm", "recipientType"),
  hasBasis: true,
  forms: "every",
  check(grant, _, form) {
    const { recipientType } = grant;
    if (recipientType === null || isRight(form, recipientType)) return null;
    return {
      cell: cellOf(grant, "recipientType"),
      related: cellsOf(grant, "grantForm"),
      value: kindName(recipientType),
      values: { form: form.name, allowed: { list: form.recipientTypes.map((type) => kindName(type).toLowerCase()) } },
    };
  },
});

function isRight({ recipientTypes }: GrantForm, type: RecipientType): boolean {
  if (recipientTypes.length === 0 || recipientTypes.includes(type)) return true;
  return type === "propertyOwner" && recipientTypes.includes("company");
}

function kindName(type: RecipientType): string {
  return recipientKinds.find((kind) => kind.type === type)?.name ?? type;
}
