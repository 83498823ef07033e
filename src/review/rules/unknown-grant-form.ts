import { unknownCategory } from "../unknownCategory";

/** The cell holds no grant form or alias of the settings: the row counts for no form. */
export const unknownGrantForm = unknownCategory({
  id: "unknown-grant-form",
  family: "categories",
  severity: "error",
  fixable: "all",
  role: "grants",
  field: "grantForm",
  listOf: (programme) => programme.grantForms,
});
