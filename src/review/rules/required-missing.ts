import type { CellNote } from "../../model";
import type { ReviewContext } from "../context";
import { noteRule } from "../noteRule";

/** A required field is empty in a row that has other data. */
export const requiredMissing = noteRule({
  id: "required-missing",
  family: "reading",
  severity: "error",
  kind: "missing",
  unless: mayBeEmpty,
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
