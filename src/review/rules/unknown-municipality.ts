import { unknownCategory } from "../unknownCategory";

/** A grant's municipality is not in the list: the grant is missing from the table per municipality. (An activity may well be for them all.) */
export const unknownMunicipality = unknownCategory({
  id: "unknown-municipality",
  family: "categories",
  severity: "error",
  fixable: "all",
  role: "grants",
  field: "municipality",
  listOf: (programme) => programme.municipalities,
});
