import { cellOf, type Grant, type Programme } from "../../model";
import { categoryKey, findCategory } from "../../programme";
import { dataRule, groupBy } from "../context";
import { datedGrants, latestOf, type DatedGrant } from "../datedGrants";
import { cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { homeDelivery } from "../grantForms";
import { isInForce } from "../ordinance";
import { remembered } from "../remembered";
import type { Observation } from "../rule";

/** A municipality got more than one hemsändningsbidrag for the same support year (13 §). One finding per municipality and year. */
export const homeDeliveryTwice = dataRule({
  id: "home-delivery-twice",
  family: "grants",
  severity: "warning",
  needs: grantColumns("grantForm", "supportYear"),
  hasBasis: true,
  *check(context) {
    const nameOf = municipalityNames(context.programme);
    const keyOf = remembered(categoryKey);
    for (const [year, ofYear] of groupBy(
      datedGrants(context.grantsOfForm, [homeDelivery], context.programme),
      ({ grant }) => grant.supportYear,
    )) {
      if (year === null) continue;
      for (const [key, group] of groupBy(ofYear, ({ grant }) => keyOf(nameOf(grant)))) {
        const last = latestOf(group);
        // What stands in an earlier decision was right when it was taken: the later one repeats it.
        if (last === null || key === "" || group.length < 2 || !isInForce(last.day)) continue;
        yield observationOf(nameOf(last.grant), year, last, group);
      }
    }
  },
});

function observationOf(municipality: string, year: number, last: DatedGrant, group: readonly DatedGrant[]): Observation {
  const field = last.grant.source.columns.municipality ? "municipality" : "recipient";
  const others = group.filter((dated) => dated !== last).map(({ grant }) => grant);
  return {
    cell: cellOf(last.grant, field),
    related: cellsOfRows(others, field),
    value: municipality,
    values: { count: group.length, year: String(year) },
  };
}

/** The municipality that a grant is for; without such a cell the recipient, which is one ("Bergs kommun"). "" when nothing tells. */
function municipalityNames({ municipalities }: Programme): (grant: Grant) => string {
  const nameOf = remembered((text) => findCategory(municipalities, text)?.category.name ?? text);
  return ({ municipality, municipalityText, recipient }) => municipality ?? nameOf(municipalityText.trim() || recipient.trim());
}
