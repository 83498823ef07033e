import { acceptanceTableName, acceptedValue, address, type Acceptance, type Finding, type WorkbookOutline } from "../model";
import { categoryKey, settingRows } from "../programme";

/** Its columns, in the order in which they are written. */
export const acceptanceColumns = { rule: "Regel", cell: "Cell", value: "Värde", reason: "Motivering", when: "När" } as const;

/** The accepted findings of the workbook. A row without a rule or without a reason accepts nothing. */
export function readAcceptances(outline: WorkbookOutline): readonly Acceptance[] {
  const rows = settingRows(outline, acceptanceTableName) ?? [];
  const { rule, cell, value, reason, when } = acceptanceColumns;
  return rows
    .map((row) => ({ rule: row.text(rule), cell: row.text(cell), value: row.text(value), reason: row.text(reason), when: row.text(when) }))
    .filter((acceptance) => acceptance.rule !== "" && acceptance.reason !== "");
}

export interface SeparatedFindings {
  /** What is left to look at. */
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/**
 * Parts the findings that somebody has accepted from the others, in the same order. An acceptance holds as long as the rule says the same
 * of the same row: in its cell, or, where the row is told from others by its case number or name, wherever the row has moved.
 */
export function separateAccepted(findings: readonly Finding[], acceptances: readonly Acceptance[]): SeparatedFindings {
  if (acceptances.length === 0) return { open: findings, accepted: [] };
  const candidates = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.acceptable) continue;
    const key = keyOf(finding.rule, acceptedValue(finding));
    candidates.set(key, [...(candidates.get(key) ?? []), finding]);
  }
  const accepted = new Map<Finding, Acceptance>();
  for (const acceptance of acceptances) {
    const finding = acceptedBy(acceptance, candidates.get(keyOf(acceptance.rule, acceptance.value)) ?? []);
    if (finding) accepted.set(finding, acceptance);
  }
  return {
    open: findings.filter((finding) => !accepted.has(finding)),
    accepted: findings.flatMap((finding) => {
      const acceptance = accepted.get(finding);
      return acceptance ? [{ ...finding, accepted: acceptance }] : [];
    }),
  };
}

/** Where several rows say the same and none stands where it was accepted, nobody can tell which was meant: all stay open. */
function acceptedBy(acceptance: Acceptance, same: readonly Finding[]): Finding | null {
  const there = same.find((finding) => placeOf(finding) === acceptance.cell);
  if (there) return there;
  const moved = same.filter((finding) => finding.subject !== "");
  return same.length === 1 ? (moved[0] ?? null) : null;
}

/** "Stöd!H18"; "" for a finding without a cell. */
export function placeOf({ cell }: Finding): string {
  return cell ? address(cell) : "";
}

/** Spaces and case do not tell two values apart: the cells of the table are written and read by people too. */
function keyOf(rule: string, value: string): string {
  return JSON.stringify([categoryKey(rule), categoryKey(value)]);
}
