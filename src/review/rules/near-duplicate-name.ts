import { cellOf, type CellNote, type CellValue, type Grant } from "../../model";
import { changeOf } from "../changes";
import { dataRule, groupBy, type ReviewContext } from "../context";
import { grantColumns } from "../fields";
import { similarNames, type NameCluster, type RecipientName } from "../recipientNames";
import type { Observation } from "../rule";
import { threshold } from "../thresholds";

/**
 * Recipients that differ only in case, spacing, punctuation or company form, or in one or two letters (limit near-duplicate-name): one
 * recipient spelt in two ways is counted as two. One finding per spelling, at the rarer one; the fix writes the commonest spelling of its
 * cluster in all its rows. Merging is the user's choice, one at a time: two names that are alike may well be two recipients.
 */
export const nearDuplicateName = dataRule({
  id: "near-duplicate-name",
  family: "categories",
  severity: "warning",
  fixable: "single",
  limits: ["near-duplicate-name"],
  needs: grantColumns("recipient"),
  *check(context) {
    const letters = threshold(context, "near-duplicate-name");
    if (letters === null) return;
    const clusters = similarNames(recipientNames(context), letters);
    if (clusters.length === 0) return;
    const rows = rowsOfNames(context.dataset.grants, clusters);
    const cellBefore = recipientCells(context);
    for (const cluster of clusters) {
      for (const name of cluster.rarer) yield observationOf(name, cluster, rows, cellBefore);
    }
  },
});

/** Each spelling with the number of its rows and the first organisation number beside it, in the order of the first rows. */
function recipientNames({ textsOf }: ReviewContext): readonly RecipientName[] {
  const [names, numbers] = [textsOf("recipient"), textsOf("orgNumber")];
  const digits = numbers.texts.map(tenDigits);
  const counts = new Int32Array(names.texts.length);
  for (const place of names.places) counts[place] = (counts[place] ?? 0) + 1;
  const orgNumbers: string[] = names.texts.map(() => "");
  // Without a column of numbers there is one text only, "".
  const rowsWithNumbers = numbers.texts.every((text) => text === "") ? 0 : names.places.length;
  for (let row = 0; row < rowsWithNumbers; row += 1) {
    const place = names.places[row] ?? 0;
    if (orgNumbers[place] === "") orgNumbers[place] = digits[numbers.places[row] ?? 0] ?? "";
  }
  return names.texts
    .map((name, place) => ({ name, count: counts[place] ?? 0, orgNumber: orgNumbers[place] ?? "" }))
    .filter(({ name }) => name.trim() !== "");
}

/** "552000-0018", "16552000-0018" and "5520000018" are one number. */
function tenDigits(orgNumber: string): string {
  return orgNumber === "" ? "" : orgNumber.replace(/\D/g, "").slice(-10);
}

type RowsOfNames = ReadonlyMap<string, readonly Grant[]>;

/** The grants of each name in a cluster, found in one pass. */
function rowsOfNames(grants: readonly Grant[], clusters: readonly NameCluster[]): RowsOfNames {
  const named = new Set(clusters.flatMap(({ commonest, rarer }) => [commonest, ...rarer]).map(({ name }) => name));
  return groupBy(
    grants.filter(({ recipient }) => named.has(recipient)),
    ({ recipient }) => recipient,
  );
}

/** What stands in the cell of a recipient, spaces and all. */
function recipientCells({ notesOf }: ReviewContext): (grant: Grant) => CellValue {
  const untrimmed = groupBy(notesOf("untrimmed"), ({ source }) => source);
  const bySource = new Map([...untrimmed].map(([source, notes]) => [source, byRow(notes)]));
  return ({ source, row, recipient }) => bySource.get(source)?.get(row) ?? recipient;
}

function byRow(notes: readonly CellNote[]): ReadonlyMap<number, CellValue> {
  return new Map(notes.filter(({ field }) => field === "recipient").map(({ row, value }) => [row, value]));
}

function observationOf(
  name: RecipientName,
  { commonest, rarer }: NameCluster,
  rows: RowsOfNames,
  cellBefore: (grant: Grant) => CellValue,
): Observation {
  const own = rows.get(name.name) ?? [];
  const [first, ...later] = own.flatMap((grant) => cellOf(grant, "recipient") ?? []);
  const other = (rows.get(commonest.name) ?? []).slice(0, 1).flatMap((grant) => cellOf(grant, "recipient") ?? []);
  const more = rarer.filter((spelling) => spelling !== name).map((spelling) => spelling.name);
  const changes = own.flatMap((grant) => {
    const { source, row } = grant;
    return changeOf({ source, row, field: "recipient", value: cellBefore(grant) }, commonest.name, "text") ?? [];
  });
  return {
    cell: first ?? null,
    related: [...later, ...other],
    value: name.name,
    values: { other: commonest.name, count: name.count, otherCount: commonest.count, more: more.length, spellings: { list: more } },
    changes,
  };
}
