import { categoryKey } from "../programme";
import type { CeilingGrants } from "./ceilingGrants";
import type { DistinctTexts } from "./distinctTexts";
import { groupedGrants, type GroupedGrants } from "./groupedGrants";
import { remembered } from "./remembered";

/** Grants by store; those that name none are left out. Stores of one name in two municipalities are two stores. */
export function grantsByStore(grants: CeilingGrants, stores: DistinctTexts): GroupedGrants {
  const keyOf = remembered(categoryKey);
  const storeIds = numbered();
  const municipalityIds = numbered();
  const ids = numbered<number>();
  const idsOfStores = Int32Array.from(stores.texts, (text) => (text === "" ? -1 : storeIds(keyOf(text))));
  const groups = new Int32Array(grants.places.length).fill(-1);
  for (const [row, { municipality, municipalityText }] of grants.grants.entries()) {
    const store = idsOfStores[stores.places[grants.places[row] ?? 0] ?? 0] ?? -1;
    if (store < 0) continue;
    groups[row] = ids(municipalityIds(municipality ?? keyOf(municipalityText)) * stores.texts.length + store);
  }
  return groupedGrants(grants, groups);
}

/** Numbers from zero, one for each different key. */
function numbered<Key = string>(): (key: Key) => number {
  const known = new Map<Key, number>();
  return (key) => {
    let number = known.get(key);
    if (number === undefined) {
      number = known.size;
      known.set(key, number);
    }
    return number;
  };
}
