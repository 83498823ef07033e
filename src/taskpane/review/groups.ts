import { localAddress, severities, type Finding, type RangeRef, type Severity, type Source } from "../../model";
import { sourceKey } from "../sources/tables";

/** The findings of one rule. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export interface Filter {
  /** Null: all. */
  readonly severity: Severity | null;
  /** The key of a source (`sourceKey`); null: all. */
  readonly source: string | null;
}

/** One group per rule, the gravest first, then the largest. */
export function groupByRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity}/${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups.values()].flatMap((group): RuleGroup[] => {
    const [first] = group;
    return first ? [{ rule: first.rule, severity: first.severity, findings: group }] : [];
  });
  return all.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.findings.length - a.findings.length);
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The findings that a filter lets through. A finding without a cell belongs to no table. */
export function filterFindings(findings: readonly Finding[], filter: Filter, sources: readonly Source[]): readonly Finding[] {
  const source = sources.find((candidate) => sourceKey(candidate) === filter.source);
  return findings.filter((finding) => {
    if (filter.severity !== null && finding.severity !== filter.severity) return false;
    return !source || (finding.cell !== null && isInside(finding.cell, source.range));
  });
}

function isInside(cell: RangeRef, range: RangeRef): boolean {
  return (
    cell.sheet === range.sheet &&
    cell.row >= range.row &&
    cell.row < range.row + range.rowCount &&
    cell.column >= range.column &&
    cell.column < range.column + range.columnCount
  );
}

/** At most this many cells are named; the rest are counted. */
const namedCells = 3;

/** The cells of a finding as a user says them: names of the first few, and how many more. */
export function cellNames(finding: Finding): { readonly names: readonly string[]; readonly more: number } {
  const cells = finding.cell ? [finding.cell, ...finding.related] : finding.related;
  const sheet = cells[0]?.sheet;
  const names = cells
    .slice(0, namedCells)
    .map((cell) => (cell.sheet === sheet ? localAddress(cell) : `${localAddress(cell)} (${cell.sheet})`));
  return { names, more: cells.length - names.length };
}
