import type { DistinctTexts, Grant } from "../model";
import { categoryKey } from "../programme";
import type { CeilingGrants } from "./ceilingGrants";
import { groupedGrants, type GroupedGrants } from "./groupedGrants";

/**
 * Grants by recipient. What tells recipients apart is the organisation number where one is known, else the name without regard to case and
 * spaces (å, ä and ö are letters of their own). A row without a number has that of the other rows of its name, if they agree on one. Rows
 * that name no recipient are left out.
 */
export function grantsByRecipient(grants: CeilingGrants, names: DistinctTexts, orgNumbers: DistinctTexts): GroupedGrants {
  const digits = orgNumbers.texts.map(organisationDigits);
  const keys = names.texts.map(categoryKey);
  const numberOf = numbersByName(grants, { ...names, texts: keys }, { ...orgNumbers, texts: digits });
  const ids = new Map<string, number>();
  const idOf = (key: string) => {
    if (key === "") return -1;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const idsOfNumbers = Int32Array.from(digits, idOf);
  const idsOfNames = Int32Array.from(keys, (key) => idOf(numberOf.get(key) ?? key));
  const groups = new Int32Array(grants.places.length);
  for (let row = 0; row < groups.length; row += 1) {
    const place = grants.places[row] ?? -1;
    const byNumber = idsOfNumbers[orgNumbers.places[place] ?? 0] ?? -1;
    groups[row] = byNumber >= 0 ? byNumber : (idsOfNames[names.places[place] ?? 0] ?? -1);
  }
  return groupedGrants(grants, groups);
}

/** The ten digits of an organisation number, "556677-8899" or "16556677-8899"; "" for anything shorter. */
function organisationDigits(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length < 10 ? "" : digits.slice(-10);
}

/** The one number that stands beside a name; null where there are several. */
function numbersByName({ places }: CeilingGrants, names: DistinctTexts, numbers: DistinctTexts): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  if (numbers.texts.every((number) => number === "")) return found;
  // The number that was seen last beside each name: nearly always the same, which says nothing new.
  const lastSeen = new Int32Array(names.texts.length).fill(-1);
  places.forEach((place) => {
    const namePlace = names.places[place] ?? 0;
    const numberPlace = numbers.places[place] ?? 0;
    if (lastSeen[namePlace] === numberPlace) return;
    lastSeen[namePlace] = numberPlace;
    const name = names.texts[namePlace] ?? "";
    const number = numbers.texts[numberPlace] ?? "";
    if (number === "" || name === "") return;
    const known = found.get(name);
    found.set(name, known === undefined || known === number ? number : null);
  });
  return found;
}

/** The arguments of a text that names the recipient of a row: `who` is "name", or "unnamed" where the row names none. */
export function recipientArguments({ recipient }: Grant): { readonly who: string; readonly name: string } {
  const name = recipient.trim();
  return { who: name === "" ? "unnamed" : "name", name };
}
