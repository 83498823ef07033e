import {
  activityFields,
  grantFields,
  localAddress,
  type Dataset,
  type NearMiss,
  type Programme,
  type Review,
  type Source,
  type SourceField,
  type SourceRole,
} from "../../model";

export const sourceRoles: readonly SourceRole[] = ["grants", "activities"];

/** The fields without which a table is no source (workbook.md); a recognised source has them all. */
export const requiredFields: Readonly<Record<SourceRole, readonly SourceField[]>> = {
  grants: ["grantForm", "grantedAmount", "decisionDate"],
  activities: ["area", "activity", "outcome"],
};

/** All fields of a role, required ones first. */
export const fieldsOfRole: Readonly<Record<SourceRole, readonly SourceField[]>> = { grants: grantFields, activities: activityFields };

/** The table's name, or its sheet's where the rows are a plain range. */
export function sourceTitle(source: Source): string {
  return source.table ?? source.range.sheet;
}

/** Tells two ranges on one sheet apart. */
export function sourceKey(source: Source): string {
  return `${source.range.sheet}!${localAddress(source.range)}`;
}

/** Its fields with a column, required ones first, and those without. */
export function mappingOf(source: Source): { readonly mapped: readonly SourceField[]; readonly without: readonly SourceField[] } {
  const fields = fieldsOfRole[source.role];
  return {
    mapped: fields.filter((field) => source.columns[field] !== undefined),
    without: fields.filter((field) => source.columns[field] === undefined),
  };
}

/** The table that comes closest to being a source, of one role or of any. */
export function nearestMiss(review: Review, role?: SourceRole): NearMiss | null {
  const misses = review.recognition.nearMisses.filter((miss) => role === undefined || miss.role === role);
  return misses.reduce<NearMiss | null>((best, miss) => (best && best.missing.length <= miss.missing.length ? best : miss), null);
}

/** `setting`: the parameter says so. `latest`: the latest year with decisions. `chosen`: the user's choice. */
export type YearReason = "setting" | "latest" | "chosen";

/** Why the follow-up year is what it is. */
export function yearReason(dataset: Dataset, programme: Programme): YearReason {
  const { year, grants, years } = dataset;
  if (programme.parameters.get("Uppföljningsår")?.value.trim() === String(year)) return "setting";
  let latest = 0;
  for (const grant of grants) if (grant.counts && grant.year !== null && grant.year > latest) latest = grant.year;
  return year === (latest === 0 ? years[0] : latest) ? "latest" : "chosen";
}
