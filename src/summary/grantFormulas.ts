import type { Dataset, Grant, GrantForm, Programme, Source, SourceField } from "../model";
import { distinctSpellings, textCriterion, yearArguments } from "./criteria";
import { countTerm, sumFormula, sumTerm } from "./formulas";
import { columnReference } from "./references";

/** The spellings in one source, as typed, by what they were recognised as. */
interface SourceSpellings {
  readonly forms: Map<string, Set<string>>;
  readonly municipalities: Map<string, Set<string>>;
  /** Spellings of the decisions that count. */
  readonly decisions: Set<string>;
}

/** What Excel's formulas over the grant tables must match. */
export type GrantSpellings = ReadonlyMap<Source, SourceSpellings>;

/** Collects the spellings of forms, municipalities and decisions in one pass; one entry per source, rows or not. */
export function collectGrantSpellings(dataset: Dataset, programme: Programme): GrantSpellings {
  const counting = countingDecisions(programme);
  const spellings = new Map<Source, SourceSpellings>();
  for (const source of dataset.sources) {
    if (source.role === "grants") spellings.set(source, { forms: new Map(), municipalities: new Map(), decisions: new Set() });
  }
  for (const grant of dataset.grants) {
    const found = spellings.get(grant.source);
    if (!found) continue;
    remember(found.forms, grant.formId, grant.formText);
    remember(found.municipalities, grant.municipality, grant.municipalityText);
    if (grant.decision !== null && counting.has(grant.decision)) found.decisions.add(grant.decisionText);
  }
  return spellings;
}

function countingDecisions(programme: Programme): ReadonlySet<string> {
  return new Set(programme.decisions.filter((decision) => decision.counts).map((decision) => decision.name));
}

function remember(spellings: Map<string, Set<string>>, category: string | null, text: string): void {
  if (category === null) return;
  const known = spellings.get(category);
  if (known) known.add(text);
  else spellings.set(category, new Set([text]));
}

/** What a formula tells of grants: their number, or a sum of kronor. */
export type SourcedMeasure = "count" | "granted" | "paid";

/** Which grants a formula is about. */
export interface GrantSelection {
  readonly form: GrantForm;
  readonly year: number;
  readonly municipality?: string;
}

/**
 * The formula of a number of grants, of their granted kronor or of what has been paid: one term per source and spelling.
 * @param decision the canonical decision to look for in a source where no decision counts yet
 */
export function grantFormula(
  spellings: GrantSpellings,
  measure: SourcedMeasure,
  selection: GrantSelection,
  decision: string | null,
): string | null {
  const terms: (string | null)[] = [];
  for (const [source, found] of spellings) {
    const amount = columnReference(source, measure === "paid" ? "paidAmount" : "grantedAmount");
    const dates = columnReference(source, "decisionDate");
    if (amount === null || dates === null) continue;
    for (const pairs of categoryPairs(source, found, selection, decision)) {
      const all = [...pairs, yearArguments(dates, selection.year)];
      terms.push(measure === "count" ? countTerm(all) : sumTerm(amount, all));
    }
  }
  return sumFormula(terms);
}

/** Every combination of the spellings of form, decision and municipality. None where the source lacks the municipality's column. */
function categoryPairs(
  source: Source,
  found: SourceSpellings,
  { form, municipality }: GrantSelection,
  decision: string | null,
): (string | null)[][] {
  const forms = distinctSpellings(form.name, found.forms.get(form.id) ?? []);
  let combined = withEach([[]], source, "grantForm", forms);
  if (source.columns.decision) {
    const decisions = found.decisions.size > 0 || decision === null ? null : decision;
    combined = withEach(combined, source, "decision", distinctSpellings(decisions, found.decisions));
  }
  if (municipality !== undefined) {
    const names = distinctSpellings(municipality, found.municipalities.get(municipality) ?? []);
    combined = withEach(combined, source, "municipality", names);
  }
  return combined;
}

function withEach(
  combined: readonly (string | null)[][],
  source: Source,
  field: SourceField,
  spellings: readonly string[],
): (string | null)[][] {
  const reference = columnReference(source, field);
  if (reference === null) return [];
  return combined.flatMap((pairs) =>
    spellings.map((text) => {
      const criterion = textCriterion(text);
      return [...pairs, criterion === null ? null : `${reference},${criterion}`];
    }),
  );
}

/** The rows that belong to a grant whose first part stands above them: not counted by the engine, but by any plain formula. */
export function laterParts(dataset: Dataset, programme: Programme): (grant: Grant) => boolean {
  const counting = countingDecisions(programme);
  const rows = new Map<Source, Set<number>>();
  for (const { source, rows: parts } of dataset.repeatedRows) {
    const known = rows.get(source) ?? new Set<number>();
    for (const row of parts.slice(1)) known.add(row);
    rows.set(source, known);
  }
  return (grant) => (rows.get(grant.source)?.has(grant.row) ?? false) && (grant.decision === null || counting.has(grant.decision));
}
