import type { Dataset, Source, SourceField } from "../model";
import { comparisonKey, textCriterion } from "./criteria";
import { longestFormula } from "./formulas";
import { columnReference } from "./references";

/** More names than these in a column are not counted one by one: the formula would be slow and long. */
const mostNames = 40;

/** What the checks of one source may take of its formula, which has others too. */
const longestChecks = longestFormula - 2000;

/** How often each text occurs in a column: the text as it was met first, by what Excel takes for the same. */
type Occurrences = Map<string, { readonly text: string; count: number }>;

/** Per source, the columns of categories and what stands in them. */
type CategoryColumns = ReadonlyMap<Source, ReadonlyMap<SourceField, Occurrences>>;

const categoryFields = {
  grants: ["grantForm", "decision", "municipality"],
  activities: ["area", "status"],
} as const satisfies Record<Source["role"], readonly SourceField[]>;

/**
 * Formulas without `=`, one for each column of categories, that are true while every name occurs as often as it did: COUNTIFs times 1, 2, 3 …,
 * so that a row that goes from one name to another changes the sum. A source with typed totals has none: those rows may hold names too.
 */
export function categoryChecks(dataset: Dataset): ReadonlyMap<Source, readonly string[]> {
  const withTotals = new Set(dataset.totalRows.map(({ source }) => source));
  const checks = new Map<Source, string[]>();
  for (const [source, columns] of countCategories(dataset)) {
    let left = longestChecks;
    const formulas: string[] = [];
    for (const [field, occurrences] of columns) {
      const formula = withTotals.has(source) ? null : columnCheck(source, field, occurrences);
      if (formula === null || formula.length > left) continue;
      formulas.push(formula);
      left -= formula.length;
    }
    checks.set(source, formulas);
  }
  return checks;
}

function columnCheck(source: Source, field: SourceField, occurrences: Occurrences): string | null {
  const reference = columnReference(source, field);
  if (reference === null || occurrences.size === 0 || occurrences.size > mostNames) return null;
  const names = [...occurrences.values()].flatMap(({ text, count }) => {
    const criterion = textCriterion(text);
    return criterion === null ? [] : [{ criterion, count }];
  });
  const terms = names.map(({ criterion }, index) => `${index === 0 ? "" : `${String(index + 1)}*`}COUNTIF(${reference},${criterion})`);
  const value = names.reduce((sum, { count }, index) => sum + (index + 1) * count, 0);
  return terms.length === 0 ? null : `${terms.join("+")}=${String(value)}`;
}

/** One pass over the rows. */
function countCategories(dataset: Dataset): CategoryColumns {
  const columns = new Map<Source, Map<SourceField, Occurrences>>();
  for (const source of dataset.sources) {
    const fields: readonly SourceField[] = categoryFields[source.role];
    columns.set(source, new Map(fields.map((field): readonly [SourceField, Occurrences] => [field, new Map()])));
  }
  const add = (source: Source, field: SourceField, text: string) => {
    if (text !== "") addText(columns.get(source)?.get(field), text);
  };
  for (const { source, formText, decisionText, municipalityText } of dataset.grants) {
    add(source, "grantForm", formText);
    add(source, "decision", decisionText);
    add(source, "municipality", municipalityText);
  }
  for (const { source, areaText, statusText } of dataset.activities) {
    add(source, "area", areaText);
    add(source, "status", statusText);
  }
  return columns;
}

function addText(occurrences: Occurrences | undefined, text: string): void {
  const key = comparisonKey(text);
  const known = occurrences?.get(key);
  if (known) known.count += 1;
  else occurrences?.set(key, { text, count: 1 });
}
