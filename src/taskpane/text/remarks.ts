import { address, rangeOfCell, type CellRef, type Finding, type Memo, type MemoBlock } from "../../model";
import { textRules } from "../../app/textRules";

/** What the rules on the texts say of the cells behind each section, by the section's id. */
export function remarksBySection({ sections }: Memo, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sectionsOfCell = new Map<string, Set<string>>();
  for (const { id, blocks } of sections) {
    for (const cell of blocks.flatMap(cellsBehind)) {
      const own = sectionsOfCell.get(keyOf(cell));
      if (own) own.add(id);
      else sectionsOfCell.set(keyOf(cell), new Set([id]));
    }
  }
  const remarks = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!finding.cell || !textRules.has(finding.rule)) continue;
    for (const id of sectionsOfCell.get(keyOf(finding.cell)) ?? []) {
      const own = remarks.get(id);
      if (own) own.push(finding);
      else remarks.set(id, [finding]);
    }
  }
  return remarks;
}

/** The cells whose words a block shows: that of its own text, else those of its proposal. One that is taken out shows none. */
function cellsBehind({ included, ownText, ownTextCell, proposal }: MemoBlock): readonly CellRef[] {
  if (!included) return [];
  if (ownText !== null) return ownTextCell ? [ownTextCell] : [];
  return proposal.flatMap((part) => ((part.kind === "cell" || part.kind === "parameter") && part.cell ? [part.cell] : []));
}

function keyOf({ sheet, row, column }: CellRef): string {
  return address(rangeOfCell({ sheet, row, column }));
}
