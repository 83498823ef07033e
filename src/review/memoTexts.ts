import {
  rangeOfCell,
  type Activity,
  type CellRef,
  type Dataset,
  type Memo,
  type MemoBlock,
  type MemoInline,
  type Programme,
  type RangeRef,
  type TypedText,
} from "../model";
import { parameterDefinitions } from "../programme";
import { hiddenSign } from "./hiddenSign";
import { hideIdentityNumbers } from "./identityNumbers";

/** A text of the user's that goes into the memo. */
export interface MemoText {
  readonly kind: "activity" | "own" | "parameter" | "template";
  /** What stands in the cell, as it stands there. */
  readonly text: string;
  /**
   * The same with what the rules must not read hidden, sign for sign: personal identity numbers, which no finding may say any part of, and
   * the arguments of a template. Places in it are places in `text`.
   */
  readonly read: string;
  /** Null only for an own text whose place is not known. */
  readonly cell: RangeRef | null;
  /** The block that shows it; null for a template, which may make several. */
  readonly block: MemoBlock | null;
  /** What tells an own text from others; "" for the rest: the cell's row does. */
  readonly subject: string;
}

interface Material {
  readonly memo: Memo;
  readonly programme: Programme;
  readonly dataset: Dataset;
}

/**
 * The user's texts in the memo, each cell once: own texts, the cells of activities, parameters of free text, and templates of Uf_Textmallar.
 * A block that is taken out shows nothing, one with an own text nothing else. What the add-in brings (built-in templates and parameters)
 * stands in no cell and is not among them.
 */
export function memoTexts({ memo, programme, dataset }: Material): readonly MemoText[] {
  const texts: MemoText[] = [];
  const seen = new Set<string>();
  const activityTextAt = activityTextFinder(dataset);
  const add = (text: MemoText) => {
    const key = text.cell ? `${String(text.cell.row)}:${String(text.cell.column)}:${text.cell.sheet}` : text.subject;
    if (text.text.trim() === "" || seen.has(key)) return;
    seen.add(key);
    texts.push(text);
  };
  for (const block of memo.sections.flatMap((section) => section.blocks)) {
    if (!block.included) continue;
    if (block.ownText !== null) {
      add(textOf("own", block.ownText, block.ownTextCell, block, block.ownText.trim().slice(0, longestSubject)));
      continue;
    }
    for (const part of block.proposal) {
      const text = partText(part, block, programme, activityTextAt);
      if (text) add(text);
    }
  }
  for (const { text, cell } of programme.templates) add(readWithoutArguments(textOf("template", text, cell, null)));
  return texts;
}

/** An own text is told from others by its beginning. */
const longestSubject = 60;

function textOf(kind: MemoText["kind"], text: string, cell: CellRef | null, block: MemoBlock | null, subject = ""): MemoText {
  return { kind, text, read: hideIdentityNumbers(text, hiddenSign), cell: cell && rangeOfCell(cell), block, subject };
}

function partText(
  part: MemoInline,
  block: MemoBlock,
  programme: Programme,
  activityTextAt: (cell: CellRef) => string | null,
): MemoText | null {
  if (part.kind === "cell") {
    const text = activityTextAt(part.cell);
    return text === null ? null : textOf("activity", text, part.cell, block);
  }
  if (part.kind !== "parameter" || part.cell === null || !isFreeText(part.name)) return null;
  return textOf("parameter", programme.parameters.get(part.name)?.value ?? "", part.cell, block);
}

const textParameters: ReadonlySet<string> = new Set(parameterDefinitions.filter(({ kind }) => kind === "text").map(({ name }) => name));
const knownParameters: ReadonlySet<string> = new Set(parameterDefinitions.map(({ name }) => name));

/** Whether a parameter goes into the text as it is typed. A period is written with a dash whatever was typed. */
export function isFreeText(name: string): boolean {
  return (textParameters.has(name) || !knownParameters.has(name)) && !name.endsWith("Period");
}

/** What stands in the cells of the activities' texts. */
function activityTextFinder({ activities }: Dataset): (cell: CellRef) => string | null {
  const byRow = new Map<string, Activity>();
  for (const activity of activities) byRow.set(rowKey(activity.source.range.sheet, activity.row), activity);
  return (cell) => {
    const activity = byRow.get(rowKey(cell.sheet, cell.row));
    const field = activity && shownFields.find((name) => activity.source.columns[name]?.column === cell.column);
    return activity && field ? (activity.typed?.[field] ?? activity[field]) : null;
  };
}

const shownFields: readonly TypedText[] = ["outcome", "activity", "unit"];

function rowKey(sheet: string, row: number): string {
  return `${String(row)}:${sheet}`;
}

/** A template's arguments and their branches hidden. */
function readWithoutArguments(text: MemoText): MemoText {
  let depth = 0;
  const signs = text.read.split("").map((sign) => {
    if (sign === "{") depth += 1;
    const isHidden = depth > 0;
    if (sign === "}" && depth > 0) depth -= 1;
    return isHidden ? hiddenSign : sign;
  });
  return { ...text, read: signs.join("") };
}
