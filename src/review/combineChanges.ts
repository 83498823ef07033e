import { address, type CellChange, type Finding, type TextReplacement } from "../model";
import { replaced } from "./textRule";

/**
 * The changes of many findings' fixes at once: one change per cell, in the order of the findings. Several fixes of one text become one where
 * each replaces a part of its own; of two that replace the same part the one that takes in more of the text holds, and the next review finds
 * what is left. Fixes that are to be made one at a time are left out.
 */
export function combineChanges(findings: readonly Finding[]): readonly CellChange[] {
  const byCell = new Map<string, CellChange[]>();
  for (const change of findings.flatMap(({ fix }) => (fix?.reach === "all" ? fix.changes : []))) {
    const place = address(change.cell);
    const others = byCell.get(place);
    if (others) others.push(change);
    else byCell.set(place, [change]);
  }
  return [...byCell.values()].map(combined);
}

/** The first change of a cell, with the replacements of the others that go with it. */
function combined(changes: readonly CellChange[]): CellChange {
  const [first, ...others] = changes as readonly [CellChange, ...CellChange[]];
  const { before, replacements } = first;
  if (typeof before !== "string" || !replacements) return first;
  const all = [...replacements];
  for (const other of others) if (other.before === before) all.push(...(other.replacements ?? []));
  const together = withoutOverlaps(all);
  return { ...first, after: replaced(before, together), replacements: together };
}

function withoutOverlaps(replacements: readonly TextReplacement[]): readonly TextReplacement[] {
  const kept: TextReplacement[] = [];
  for (const candidate of [...replacements].sort((a, b) => b.text.length - a.text.length)) {
    if (!kept.some((other) => overlap(candidate, other))) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function overlap(a: TextReplacement, b: TextReplacement): boolean {
  return a.start === b.start || (a.start < b.start + b.text.length && b.start < a.start + a.text.length);
}
