import { address, isInside, localAddress, severities, type CellChange, type Finding, type Severity, type Source } from "../../model";
import { safeChanges } from "../../app/safeChanges";
import { sourceKey } from "../sources/tables";

/** The findings of one rule: those that are open, or those that somebody has accepted. */
export interface RuleGroup {
  /** Tells it from other groups, also after the next reading. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
}

export interface Filter {
  /** Null: all. */
  readonly severity: Severity | null;
  /** The key of a source (`sourceKey`); null: all. */
  readonly source: string | null;
  /** A rule's id; null: all. */
  readonly rule: string | null;
  /** Whether accepted findings are shown too. */
  readonly accepted: boolean;
}

export const noFilter: Filter = { severity: null, source: null, rule: null, accepted: false };

/** One group per rule, the gravest first, then the largest; accepted findings in groups of their own, last. */
export function groupByRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups].flatMap(([key, group]): RuleGroup[] => {
    const [first] = group;
    if (!first) return [];
    return [{ key, rule: first.rule, severity: first.severity, accepted: first.accepted !== undefined, findings: group }];
  });
  return all.sort(byWeight);
}

function byWeight(a: RuleGroup, b: RuleGroup): number {
  return (
    Number(a.accepted) - Number(b.accepted) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.findings.length - a.findings.length
  );
}

/** The key of the group that a finding belongs to. */
export function groupKey({ accepted, severity, rule }: Finding): string {
  return `${accepted ? "accepted" : severity}/${rule}`;
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** The findings that a filter lets through. A finding without a cell belongs to no table; a rule without findings hides none. */
export function filterFindings(findings: readonly Finding[], filter: Filter, sources: readonly Source[]): readonly Finding[] {
  const source = sources.find((candidate) => sourceKey(candidate) === filter.source);
  const rule = findings.some((finding) => finding.rule === filter.rule) ? filter.rule : null;
  return findings.filter((finding) => {
    if (filter.severity !== null && finding.severity !== filter.severity) return false;
    if (rule !== null && finding.rule !== rule) return false;
    return !source || (finding.cell !== null && isInside(finding.cell, source.range));
  });
}

/** Tells a finding from others of its rule, also after the next reading. */
export function findingKey({ cell, value, subject }: Finding): string {
  return `${cell ? `${cell.sheet}!${localAddress(cell)}` : ""} ${value} ${subject}`;
}

/** The findings that can be put right many at once. */
export function safeFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.fix?.reach === "all" && !finding.accepted);
}

/** What a rule would change. */
export interface RuleChanges {
  readonly rule: string;
  readonly changes: readonly CellChange[];
}

/** What would be written for many findings at once, each cell once, under the first rule that speaks of it. */
export function safeChangesByRule(findings: readonly Finding[]): readonly RuleChanges[] {
  const ruleOfCell = new Map<string, string>();
  for (const { rule, fix } of findings) {
    for (const { cell } of fix?.changes ?? []) if (!ruleOfCell.has(address(cell))) ruleOfCell.set(address(cell), rule);
  }
  const byRule = new Map<string, CellChange[]>();
  for (const change of safeChanges(findings)) {
    const rule = ruleOfCell.get(address(change.cell)) ?? "";
    const own = byRule.get(rule);
    if (own) own.push(change);
    else byRule.set(rule, [change]);
  }
  return [...byRule].map(([rule, changes]) => ({ rule, changes }));
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
