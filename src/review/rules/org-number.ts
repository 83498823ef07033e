import type { Grant } from "../../model";
import { dataRule } from "../context";
import { cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { organisationNumberFault, shownOrganisationNumber } from "../organisationNumbers";

/**
 * An organisation number has a wrong check digit, cannot be one, or looks like a sole trader's personal identity number, which is never
 * shown. One finding per number, at its first row.
 */
export const orgNumber = dataRule({
  id: "org-number",
  family: "grants",
  severity: "warning",
  needs: grantColumns("orgNumber"),
  *check({ dataset }) {
    for (const [text, grants] of grantsByNumber(dataset.grants)) {
      const kind = organisationNumberFault(text);
      if (kind === null) continue;
      const [cell = null, ...related] = cellsOfRows(grants, "orgNumber");
      yield { cell, related, value: shownOrganisationNumber(text), values: { kind, count: grants.length } };
    }
  },
});

/** The rows of each text that a cell of the column holds; the parts of a grant paid in parts too. */
function grantsByNumber(grants: readonly Grant[]): ReadonlyMap<string, readonly Grant[]> {
  const byNumber = new Map<string, Grant[]>();
  for (const grant of grants) {
    const text = grant.orgNumber;
    if (text === "") continue;
    const known = byNumber.get(text);
    if (known) known.push(grant);
    else byNumber.set(text, [grant]);
  }
  return byNumber;
}
