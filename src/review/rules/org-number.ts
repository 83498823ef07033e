import { dataRule, groupBy } from "../context";
import { cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { organisationNumberFault, shownOrganisationNumber, type OrganisationNumberFault } from "../organisationNumbers";

/**
 * An organisation number has a wrong check digit, cannot be one, or looks like a sole trader's personal identity number, which is never
 * shown. One finding per number, at its first row.
 */
export const orgNumber = dataRule({
  id: "org-number",
  family: "grants",
  severity: "warning",
  needs: grantColumns("orgNumber"),
  *check({ dataset, textsOf }) {
    const faults = new Map<string, OrganisationNumberFault>();
    for (const text of textsOf("orgNumber").texts) {
      const fault = organisationNumberFault(text);
      if (fault !== null) faults.set(text, fault);
    }
    if (faults.size === 0) return;
    // All rows with the number, the parts of a grant paid in parts too.
    const wrong = dataset.grants.filter((grant) => faults.has(grant.orgNumber));
    for (const [text, grants] of groupBy(wrong, (grant) => grant.orgNumber)) {
      const [cell = null, ...related] = cellsOfRows(grants, "orgNumber");
      yield { cell, related, value: shownOrganisationNumber(text), values: { kind: faults.get(text) ?? "form", count: grants.length } };
    }
  },
});
