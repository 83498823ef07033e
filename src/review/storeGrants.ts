import type { DistinctTexts } from "../model";
import { categoryKey } from "../programme";
import type { CeilingGrants } from "./ceilingGrants";
import { groupedGrants, type GroupedGrants } from "./groupedGrants";
import { remembered } from "./remembered";

/** Grants by store; those that name none are left out. Stores of one name in two municipalities are two stores. */
export function grantsByStore(grants: CeilingGrants, stores: DistinctTexts): GroupedGrants {
  const keyOf = remembered(categoryKey);
  const storeKeys = [...new Set(stores.texts.filter((text) => text !== "").map(keyOf))];
  const storeIds = new Map(storeKeys.map((key, id) => [key, id]));
  const idsOfTexts = Int32Array.from(stores.texts, (text) => (text === "" ? -1 : (storeIds.get(keyOf(text)) ?? -1)));
  // Nearly every store is in one municipality: the group has the store's id. In each further municipality it gets a group of its own.
  const municipalities: string[] = [];
  const further = new Map<string, number>();
  const groups = new Int32Array(grants.places.length).fill(-1);
  for (let row = 0; row < groups.length; row += 1) {
    const place = grants.places[row] ?? -1;
    const store = idsOfTexts[stores.places[place] ?? 0] ?? -1;
    const grant = grants.all[place];
    if (store < 0 || !grant) continue;
    const ofRow = grant.municipality ?? keyOf(grant.municipalityText);
    const first = (municipalities[store] ??= ofRow);
    if (first === ofRow) groups[row] = store;
    else {
      const key = `${String(store)} ${ofRow}`;
      const group = further.get(key) ?? storeKeys.length + further.size;
      further.set(key, group);
      groups[row] = group;
    }
  }
  return groupedGrants(grants, groups);
}
