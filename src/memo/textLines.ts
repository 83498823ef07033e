import { inlineText, type BlockStyle, type MemoInline } from "../model";

/** A line of a block's text, as every rendering shows it. */
export interface TextLine {
  /** Single spaces, none at the ends; [] for a blank line. */
  readonly parts: readonly MemoInline[];
  /** A person typed a list: the line began with a mark, which is taken away, since the list has its own. */
  readonly isItem: boolean;
}

/** What people begin the lines of a list with in a cell: "- ", "• ", "* " (U+F0B7 is Word's bullet). */
const mark = /^[-–•·▪●◦‣*\uF0B7][ \u00A0]+(?=\S)/u;

/** The lines of a text. A single "* " is a list only where a bullet begins with it: elsewhere it may be a footnote. */
export function textLines(parts: readonly MemoInline[], style: BlockStyle): readonly TextLine[] {
  const lines = splitLines(parts).map(tidyLine);
  const marks = lines.map((line) => mark.exec(inlineText(line))?.[0] ?? "");
  const marked = marks.filter((one) => one !== "");
  const isFootnote = marked.length === 1 && marked[0]?.startsWith("*") === true && !(style === "bullet" && marks[0] !== "");
  return lines.map((line, place) => {
    const length = isFootnote ? 0 : (marks[place] ?? "").length;
    return { parts: withoutBeginning(line, length), isItem: length > 0 };
  });
}

/** A text in one line, as a heading or a cell of a table has it. */
export function tidyLine(line: readonly MemoInline[]): readonly MemoInline[] {
  const tidy: MemoInline[] = [];
  let endsWithSpace = true;
  for (const part of line) {
    const single = allowed(part.text).replace(/ {2,}/g, " ");
    const text: string = endsWithSpace ? single.replace(/^[ \u00A0]+/, "") : single;
    if (text === "") continue;
    tidy.push({ ...part, text });
    endsWithSpace = text.endsWith(" ");
  }
  return withoutLastSpaces(tidy);
}

/** A list that a person typed in a cell, "- a\n- b", as running text: "a, b". Any other text stands as it is. */
export function listAsText(text: string): string {
  const lines = textLines([{ kind: "text", text }], "bullet").filter(({ parts }) => parts.length > 0);
  if (!lines.some(({ isItem }) => isItem)) return text;
  return lines.map(({ parts }) => inlineText(parts)).reduce((said, line) => said + (/[.,:;!?]$/.test(said) ? " " : ", ") + line);
}

function withoutLastSpaces(line: readonly MemoInline[]): readonly MemoInline[] {
  const last = line.at(-1);
  if (!last) return [];
  const text = last.text.replace(/[ \u00A0]+$/, "");
  return text === "" ? withoutLastSpaces(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}

/** Characters that no document may hold are dropped; other spaces than these two keep their width. */
function allowed(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (/[\t\n\r\v]/.test(character) ? " " : ""));
}

function splitLines(parts: readonly MemoInline[]): readonly (readonly MemoInline[])[] {
  const lines: MemoInline[][] = [[]];
  for (const part of parts) {
    const [first = "", ...rest] = part.text.replace(/\r\n?|\v/g, "\n").split("\n");
    lines.at(-1)?.push({ ...part, text: first });
    lines.push(...rest.map((text) => [{ ...part, text }]));
  }
  return lines;
}

function withoutBeginning(line: readonly MemoInline[], length: number): readonly MemoInline[] {
  let left = length;
  return line.flatMap((part): readonly MemoInline[] => {
    const text = part.text.slice(left);
    left = Math.max(0, left - part.text.length);
    return text === "" ? [] : [{ ...part, text }];
  });
}
