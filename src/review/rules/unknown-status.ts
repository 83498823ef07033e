import { unknownCategory } from "../unknownCategory";

/** An activity's status is not in the list: it counts as not done. */
export const unknownStatus = unknownCategory({
  id: "unknown-status",
  family: "categories",
  severity: "warning",
  fixable: "single",
  role: "activities",
  field: "status",
  listOf: (programme) => programme.statuses,
});
