import { unknownCategory } from "../unknownCategory";

/** A decision is not in the list: nobody can tell whether the row is a grant, and it is not counted. */
export const unknownDecision = unknownCategory({
  id: "unknown-decision",
  family: "categories",
  severity: "error",
  fixable: "single",
  role: "grants",
  field: "decision",
  listOf: (programme) => programme.decisions,
});
