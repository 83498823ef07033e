import { address, type CellRef, type FigureTable, type MemoBlock, type NumberChange, type RangeRef } from "../model";
import { say } from "./words";

/** How many source ranges the column Källa names before it says how many more there are. */
const namedSources = 3;

/** How many numbers that differ it names. */
const namedNumbers = 6;

/** Where the numbers and texts of a block come from, "Stöd!I2:I9; Insatser!C5", after what has changed under an own text. */
export function sourceText(block: MemoBlock, figures: FigureTable): string {
  const flag = changeText(block);
  const sources = sourceList(block, figures);
  return flag === "" || sources === "" ? flag + sources : `${flag}\n${sources}`;
}

function sourceList({ proposal }: MemoBlock, figures: FigureTable): string {
  const ranges = proposal.flatMap((part): readonly (RangeRef | CellRef)[] => {
    if (part.kind === "figure") return figures.get(part.figure)?.sources ?? [];
    if (part.kind === "cell") return [part.cell];
    return part.kind === "parameter" && part.cell ? [part.cell] : [];
  });
  return named([...new Set(ranges.map((range) => address(range)))], namedSources, "; ");
}

/** "▲ Förslaget har ändrats: 22 st. → 23 st., 6 824 431 → 7 036 881."; "" while an own text has the proposal that it was written against. */
function changeText({ change }: MemoBlock): string {
  if (!change) return "";
  if (change.numbers.length === 0) return say("sheets.memo.changedWords");
  return say("sheets.memo.changed", { numbers: named(change.numbers.map(numberText), namedNumbers, ", ") });
}

function numberText({ before, now }: NumberChange): string {
  if (before === "") return say("sheets.memo.newNumber", { now });
  return now === "" ? say("sheets.memo.goneNumber", { before }) : `${before} → ${now}`;
}

/** The first of a list, and how many more there are. */
function named(texts: readonly string[], most: number, separator: string): string {
  const list = texts.slice(0, most).join(separator);
  const more = texts.length - most;
  return more > 0 ? say("sheets.memo.moreSources", { list, n: more }) : list;
}
