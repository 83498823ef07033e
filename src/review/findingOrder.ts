import { severities, type Finding, type RangeRef } from "../model";

/** Findings by severity, rule, sheet, row and column: those of several checks become one list. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...inOrderByRule(findings)].flat();
}

/**
 * The same, rule by rule. A rule finds its places nearly in order, and there may be a hundred thousand of them: sorted by themselves, they
 * take a fraction of the time.
 */
export function* inOrderByRule(findings: readonly Finding[]): Iterable<readonly Finding[]> {
  for (const severity of severities) {
    const rules = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const ofRule = rules.get(finding.rule);
      if (ofRule) ofRule.push(finding);
      else rules.set(finding.rule, [finding]);
    }
    const byRule = [...rules].sort(([a], [b]) => compareTexts(a, b));
    for (const [, ofRule] of byRule) yield ofRule.sort(byPlace);
  }
}

function byPlace({ cell: a }: Finding, { cell: b }: Finding): number {
  return compareCells(a, b);
}

function compareCells(a: RangeRef | null, b: RangeRef | null): number {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  return compareTexts(a.sheet, b.sheet) || a.row - b.row || a.column - b.column;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
