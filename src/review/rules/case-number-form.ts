import type { Grant } from "../../model";
import { dataRule, groupBy } from "../context";
import { cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { cellText } from "../values";

/** A case number does not match the pattern of the settings; without a pattern nothing is said. One finding per case. */
export const caseNumberForm = dataRule({
  id: "case-number-form",
  family: "grants",
  severity: "warning",
  needs: grantColumns("caseNumber"),
  *check({ dataset, programme }) {
    const pattern = programme.parameters.get("ÄrendenummerMönster")?.value.trim() ?? "";
    if (pattern === "") return;
    const form = caseNumberPattern(pattern);
    const odd = dataset.grants.filter((grant: Grant) => grant.caseNumber !== "" && !form.test(grant.caseNumber));
    for (const [caseNumber, grants] of groupBy(odd, (grant) => grant.caseNumber)) {
      const [cell = null, ...related] = cellsOfRows(grants, "caseNumber");
      yield { cell, related, value: cellText(caseNumber), values: { pattern } };
    }
  },
});

/** "RUN/#/ÅÅÅÅ": # is one digit or more, ÅÅÅÅ a year; all else stands for itself. */
function caseNumberPattern(pattern: string): RegExp {
  const source = pattern
    .normalize("NFC")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("#", "\\d+")
    .replaceAll("ÅÅÅÅ", "(?:19|20)\\d\\d");
  return new RegExp(`^${source}$`, "u");
}
