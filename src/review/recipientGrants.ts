import type { Grant } from "../model";
import { categoryKey } from "../programme";
import type { DatedGrant } from "./datedGrants";
import { remembered } from "./remembered";

/**
 * Grants by recipient. What tells recipients apart is the organisation number where one is known, else the name without regard to case and
 * spaces (å, ä and ö are letters of their own). A row without a number has that of the other rows of its name, if they agree on one. Rows
 * that name no recipient are left out.
 */
export function grantsByRecipient(grants: readonly DatedGrant[]): readonly (readonly DatedGrant[])[] {
  const nameKey = remembered(categoryKey);
  const numbers = numbersByName(grants, nameKey);
  const groups = new Map<string, DatedGrant[]>();
  const groupOf = (key: string) => {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  // One look-up for each row: a table has many rows, and fewer texts.
  const byName = new Map<string, DatedGrant[]>();
  const byNumber = new Map<string, DatedGrant[] | null>([["", null]]);
  for (const dated of grants) {
    const { orgNumber, recipient } = dated.grant;
    let group = byNumber.get(orgNumber);
    if (group === undefined) {
      const digits = organisationDigits(orgNumber);
      group = digits === "" ? null : groupOf(digits);
      byNumber.set(orgNumber, group);
    }
    group ??= byName.get(recipient) ?? null;
    if (group === null) {
      const name = nameKey(recipient);
      group = groupOf(numbers.get(name) ?? name);
      byName.set(recipient, group);
    }
    group.push(dated);
  }
  groups.delete("");
  return [...groups.values()];
}

/** The ten digits of an organisation number, "556677-8899" or "16556677-8899"; "" for anything shorter. */
function organisationDigits(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length < 10 ? "" : digits.slice(-10);
}

/** The one number that stands beside a name; null where there are several. */
function numbersByName(grants: readonly DatedGrant[], nameKey: (name: string) => string): ReadonlyMap<string, string | null> {
  const numbers = new Map<string, string | null>();
  const lastSeen = new Map<string, string>();
  for (const { grant } of grants) {
    const { orgNumber, recipient } = grant;
    if (orgNumber === "" || lastSeen.get(recipient) === orgNumber) continue;
    lastSeen.set(recipient, orgNumber);
    const number = organisationDigits(orgNumber);
    const name = nameKey(recipient);
    if (number === "" || name === "") continue;
    const known = numbers.get(name);
    numbers.set(name, known === undefined || known === number ? number : null);
  }
  return numbers;
}

/** The arguments of a text that names the recipient of a row: `who` is "name", or "unnamed" where the row names none. */
export function recipientArguments({ recipient }: Grant): { readonly who: string; readonly name: string } {
  const name = recipient.trim();
  return { who: name === "" ? "unnamed" : "name", name };
}
