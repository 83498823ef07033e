import { TextRun, type IRunOptions } from "docx";
import type { Element, ElementContent } from "hast";

/** What a run differs by from its paragraph's style. `size` in half-points. */
type RunLook = Pick<IRunOptions, "bold" | "size">;

/** The words of an element as runs; spaces and no-break spaces stand as they are. */
export function runsOf({ children }: Pick<Element, "children">, look: RunLook = {}): readonly TextRun[] {
  return children.flatMap((child: ElementContent): readonly TextRun[] => {
    if (child.type === "text") return [new TextRun({ text: child.value, ...look })];
    if (child.type !== "element") return [];
    if (child.tagName === "br") return [new TextRun({ break: 1 })];
    return runsOf(child, child.tagName === "strong" || child.tagName === "b" ? { ...look, bold: true } : look);
  });
}
