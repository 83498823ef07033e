import type { MemoSection } from "../../model";
import { lineCountOf } from "./pieces";

/** A follow-up can have ten thousand lines: so many are drawn at first, of a section and of the document. The rest is a click away. */
const mostOfSection = 60;
const mostOfDocument = 400;

/** How many lines of each section are drawn at first at most, in the order of the sections. */
export function linesAtFirst(sections: readonly MemoSection[]): readonly number[] {
  let room = mostOfDocument;
  return sections.map((section) => {
    const shown = Math.min(mostOfSection, room);
    room -= Math.min(lineCountOf(section), shown);
    return shown;
  });
}
