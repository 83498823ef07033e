import type { CellChange, TextReplacement } from "../model";
import { countIdentityNumbers } from "./identityNumbers";
import { memoRule, type MemoContext } from "./memoContext";
import type { MemoText } from "./memoTexts";
import type { Observation, Rule, RuleDefinition } from "./rule";

/** Something found in a text. */
export interface TextFind {
  /** 0-based place in the text. */
  readonly start: number;
  readonly text: string;
  /** What to write instead; left out where only a person can tell. */
  readonly replacement?: string;
}

type TextRuleDefinition = Omit<RuleDefinition<MemoContext>, "check" | "family"> & {
  /** Only texts of these kinds; left out, all. */
  readonly kinds?: readonly MemoText["kind"][];
  /** What the rule finds in one text; made once for all texts of a memo. */
  readonly finder: (context: MemoContext) => (text: MemoText) => readonly TextFind[];
  /** Further arguments of the texts. */
  readonly values?: (context: MemoContext) => NonNullable<Observation["values"]>;
};

/** A rule that looks at one text of the memo at a time: one finding per cell, whose fix puts right all that is found there. */
export function textRule({ kinds, finder, values, ...definition }: TextRuleDefinition): Rule<MemoContext> {
  return memoRule({
    ...definition,
    family: "texts",
    *check(context) {
      const findIn = finder(context);
      for (const text of context.texts) {
        if (kinds && !kinds.includes(text.kind)) continue;
        const finds = findIn(text);
        if (finds.length > 0) yield observationOf(text, finds, values?.(context) ?? {});
      }
    },
  });
}

function observationOf(text: MemoText, finds: readonly TextFind[], values: NonNullable<Observation["values"]>): Observation {
  const replacements = finds.flatMap(({ start, text: found, replacement }) =>
    replacement === undefined ? [] : [{ start, text: found, replacement }],
  );
  const shown = finds.map((find) => shownFind(text.read, find));
  return {
    cell: text.cell,
    value: enumerated(shown.map(([found]) => found)),
    values: { replacement: replacements.length === 0 ? "none" : enumerated(shown.flatMap(([, instead]) => instead ?? [])), ...values },
    changes: text.cell ? textChanges(text, replacements) : [],
  };
}

/**
 * One change of the text's cell that makes the replacements. None where the text holds a personal identity number: a change carries the
 * whole text, and such a number must not be copied.
 */
export function textChanges(
  { text, cell }: Pick<MemoText, "text" | "cell">,
  replacements: readonly TextReplacement[],
): readonly CellChange[] {
  if (!cell || replacements.length === 0 || countIdentityNumbers(text) > 0) return [];
  const { sheet, row, column } = cell;
  return [{ cell: { sheet, row, column }, before: text, after: replaced(text, replacements), kind: "text", replacements }];
}

/** The text with its parts replaced. @param replacements in order, none over another */
export function replaced(text: string, replacements: readonly TextReplacement[]): string {
  let result = "";
  let from = 0;
  for (const { start, text: part, replacement } of replacements) {
    result += text.slice(from, start) + replacement;
    from = start + part.length;
  }
  return result + text.slice(from);
}

/** What every match of a pattern (with the flag g) would become. Null: nothing is found there after all; undefined: no safe replacement. */
export function findAll(
  text: string,
  pattern: RegExp,
  replacementOf: (match: RegExpMatchArray & { readonly index: number }) => string | null | undefined,
): readonly TextFind[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly TextFind[] => {
    const replacement = replacementOf(match);
    if (replacement === null) return [];
    const find = { start: match.index, text: match[0] };
    return [replacement === undefined ? find : { ...find, replacement }];
  });
}

/** Finds in order, without those that lie over one before them; of two that begin together, the longer one holds. */
export function apart<Find extends { readonly start: number; readonly text: string }>(finds: readonly Find[]): readonly Find[] {
  const sorted = [...finds].sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  const result: Find[] = [];
  let end = -1;
  for (const find of sorted) {
    if (find.start < end) continue;
    result.push(find);
    end = Math.max(find.start + find.text.length, find.start + 1);
  }
  return result;
}

/** A find and its replacement with the rest of the words that it stands in, "§125" of a missing space; a sign alone with the words beside it. */
function shownFind(text: string, { start, text: found, replacement }: TextFind): readonly [string, string?] {
  const end = start + found.length;
  const head = text.slice(Math.max(0, start - longestContext), start);
  const tail = text.slice(end, end + longestContext);
  const [before, after] = /[^\s\p{Pd}]/u.test(found) || !/^\s/.test(tail) ? [ownWord, ownWordAfter] : [wordBeside, wordAfter];
  const inContext = (part: string) =>
    oneLine((before.exec(head)?.[0] ?? "") + part + (after.exec(tail)?.[0] ?? "").replace(/[.,;:!?]+$/, ""));
  return replacement === undefined ? [inContext(found)] : [inContext(found), inContext(replacement)];
}

const ownWord = /[^\s([{”"«\uFFFC]*$/;
const ownWordAfter = /^[^\s)\]}”"»\uFFFC]*/;
const wordBeside = /[^\s\uFFFC]*\s*$/;
const wordAfter = /^\s*[^\s\uFFFC]*/;

const longestContext = 30;
const longestShown = 60;
const namedFinds = 3;

function oneLine(text: string): string {
  const line = text.replace(/[^\S\u00A0]+/g, " ").trim();
  return line.length <= longestShown ? line : `${line.slice(0, longestShown - 1)}…`;
}

/** "tex, bl.a., mm …" */
function enumerated(shown: readonly string[]): string {
  const different = [...new Set(shown)];
  return different.slice(0, namedFinds).join(", ") + (different.length > namedFinds ? " …" : "");
}
