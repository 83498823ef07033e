import { cellOf, type Grant, type Programme } from "../../model";
import { categoryKey, findCategory } from "../../programme";
import { memoRule, type MemoContext } from "../memoContext";

/**
 * The memo says the kronor of a grant form that one recipient has alone: the amount and the municipality reveal who. A municipality is a
 * public body whose accounts anybody may read: of its grants the memo may say what it likes.
 */
export const singleRecipient = memoRule({
  id: "single-recipient",
  family: "texts",
  severity: "warning",
  *check(context) {
    for (const [formId, grants] of aloneInForm(context)) {
      const form = context.programme.grantForms.find(({ id }) => id === formId);
      const [first, ...others] = grants;
      if (!first || !form || isMunicipality(first, form.recipientTypes, context.programme)) continue;
      yield {
        cell: placeOf(first),
        related: others.flatMap((grant) => placeOf(grant) ?? []),
        value: form.inText,
        values: { count: grants.length },
      };
    }
  },
});

function placeOf(grant: Grant) {
  return cellOf(grant, "recipient") ?? cellOf(grant, "grantedAmount");
}

/** The grants of the year of each form whose kronor the memo says, and that has only one recipient. */
function aloneInForm(context: MemoContext): ReadonlyMap<string, readonly Grant[]> {
  const { dataset } = context;
  const alone = new Map<string, Grant[]>([...formsInMemo(context)].map((formId) => [formId, []]));
  if (alone.size === 0) return alone;
  for (const grant of dataset.grants) {
    const known = grant.formId !== null && grant.counts && grant.year === dataset.year ? alone.get(grant.formId) : undefined;
    if (!known || grant.formId === null) continue;
    const [first] = known;
    if (first && !isSameRecipient(first, grant)) alone.delete(grant.formId);
    else known.push(grant);
  }
  return alone;
}

/** By organisation number where both rows have one, else by name. Two rows that name nobody may be two recipients. */
function isSameRecipient(a: Grant, b: Grant): boolean {
  const [numberA, numberB] = [a.orgNumber.replace(/\D/g, ""), b.orgNumber.replace(/\D/g, "")];
  if (numberA !== "" && numberB !== "") return numberA.slice(-10) === numberB.slice(-10);
  const name = categoryKey(a.recipient);
  return name !== "" && name === categoryKey(b.recipient);
}

function formsInMemo({ memo }: MemoContext): ReadonlySet<string> {
  const shown = memo.sections.flatMap(({ blocks }) => blocks).filter((block) => block.included && block.ownText === null);
  const figures = shown.flatMap(({ proposal }) => proposal.flatMap((part) => (part.kind === "figure" ? [part.figure.split("/")] : [])));
  return new Set(figures.flatMap(([kind, form = "", measure]) => (kind === "grants" && measure === "granted" ? [form] : [])));
}

function isMunicipality({ recipientType, recipient }: Grant, ofForm: readonly string[], { municipalities }: Programme): boolean {
  if (recipientType !== null) return recipientType === "municipality";
  const isOnlyForMunicipalities = ofForm.length > 0 && ofForm.every((type) => type === "municipality");
  return isOnlyForMunicipalities || findCategory(municipalities, recipient) !== null;
}
