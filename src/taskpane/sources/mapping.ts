import { activityFields, grantFields, type Source, type SourceField, type SourceRole } from "../../model";
import { requiredFields } from "./tables";

/** All fields of a role, required ones first. */
const fieldsOfRole: Readonly<Record<SourceRole, readonly SourceField[]>> = { grants: grantFields, activities: activityFields };

export interface FieldLists {
  /** The required fields, then those with a column. */
  readonly first: readonly SourceField[];
  readonly without: readonly SourceField[];
}

/**
 * The fields of a table as the mapping lists them.
 * @param kept fields that have had a column since the mapping was opened: they stay where they are when the user takes it away
 */
export function fieldLists(source: Source, kept: ReadonlySet<SourceField>): FieldLists {
  const fields = fieldsOfRole[source.role];
  const required = requiredFields[source.role];
  const isFirst = (field: SourceField) => required.includes(field) || source.columns[field] !== undefined || kept.has(field);
  return { first: fields.filter(isFirst), without: fields.filter((field) => !isFirst(field)) };
}
