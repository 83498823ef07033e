import { unknownCategory } from "../unknownCategory";

/** An activity's priority area is not in the settings: the activity is on no sheet and not in the memo. */
export const unknownArea = unknownCategory({
  id: "unknown-area",
  family: "categories",
  severity: "error",
  fixable: "all",
  role: "activities",
  field: "area",
  listOf: (programme) => programme.areas,
});
