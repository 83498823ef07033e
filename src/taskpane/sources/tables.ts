import {
  localAddress,
  type Dataset,
  type NearMiss,
  type Programme,
  type Recognition,
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

/** The table's name, or its sheet's where the rows are a plain range. */
export function sourceTitle(source: Source): string {
  return source.table ?? source.range.sheet;
}

/** Tells two ranges on one sheet apart. */
export function sourceKey(source: Source): string {
  return `${source.range.sheet}!${localAddress(source.range)}`;
}

/** Where a table starts: the same after it has grown, or has been made an Excel table, so that its row stays open. */
export function startOf({ range: { sheet, row, column } }: Pick<Source, "range">): string {
  return `${sheet}!${localAddress({ sheet, row, column })}`;
}

/** How many rows of a table are its own: a plain range runs to the end of the sheet, and its table may end before that. */
export function rowCountOf(dataset: Dataset, source: Source): number {
  return dataset.layout[dataset.sources.indexOf(source)]?.rowCount ?? source.body.rowCount;
}

/** The tables that look like copies of this one, itself among them; undefined when there are none, or the user has chosen. */
export function rivalsOf({ rivals }: Recognition, source: Source): readonly Source[] | undefined {
  return rivals.find((group) => group.some((rival) => startOf(rival) === startOf(source)));
}

/** What the user has not chosen yet about a table. */
export function choicesOf(recognition: Recognition, source: Source): number {
  return source.choices.length + (rivalsOf(recognition, source) ? 1 : 0);
}

/** What the user has not chosen yet; a choice between tables counts once. */
export function choicesLeft({ sources, rivals }: Recognition): number {
  return sources.reduce((count, { choices }) => count + choices.length, rivals.length);
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
