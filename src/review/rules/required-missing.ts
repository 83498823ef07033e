import { cellOf, type CellNote, type Grant } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { observationOf } from "../noteRule";
import type { Observation } from "../rule";
import { columnName } from "../values";

/** A required field is empty in a row that has other data. */
export const requiredMissing = dataRule({
  id: "required-missing",
  family: "reading",
  severity: "error",
  *check(context) {
    for (const note of context.notesOf("missing")) if (!mayBeEmpty(note, context)) yield observationOf(note);
    for (const grant of context.notCounted()) if (lacksDecision(grant)) yield decisionMissing(grant);
  },
});

/**
 * An activity without an outcome is no fault of the table: done-without-outcome and picked-without-outcome say when it is one. A case that
 * was not granted has no amount, and one that waits for its decision has no date either.
 */
function mayBeEmpty({ source, row, field }: CellNote, { grantAt }: ReviewContext): boolean {
  if (field === "outcome") return true;
  if (field !== "grantedAmount" && field !== "decisionDate") return false;
  const grant = grantAt(source, row);
  if (!grant || !source.columns.decision || grant.counts) return false;
  const isRejected = grant.decision !== null;
  const isWaiting = grant.decisionText.trim() === "" && grant.granted === null && grant.decisionDate === null;
  return isWaiting || (isRejected && field === "grantedAmount");
}

/** In a table with decisions, a row with an amount and a date but no decision would be left out of the figures without a word. */
function lacksDecision(grant: Grant): boolean {
  if (grant.decision !== null || grant.granted === null || grant.decisionDate === null) return false;
  return grant.source.columns.decision !== undefined && grant.decisionText.trim() === "";
}

function decisionMissing(grant: Grant): Observation {
  return { cell: cellOf(grant, "decision"), value: "", values: { column: columnName({ source: grant.source, field: "decision" }) } };
}
