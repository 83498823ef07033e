import { numberTokens, type NumberToken } from "./numberTokens";
import { differences } from "./textDifference";

/** A number of a proposal with what stands around it. */
export interface NumberInProposal extends NumberToken {
  /** The words before it in its sentence; what it says may depend on them ("en ökning med"). */
  readonly context: string;
}

/** A number that differs between two proposals; null for one that only the other has. */
export interface ChangedNumber {
  readonly before: NumberInProposal | null;
  readonly now: NumberInProposal | null;
}

/** A word, or a number. */
interface Item {
  readonly text: string;
  readonly number: NumberInProposal | null;
}

/** The numbers that differ between a proposal and an earlier one, in the order of the text. Numbers that only have moved along do not. */
export function changedNumbers(before: string, now: string): readonly ChangedNumber[] {
  const [itemsBefore, itemsNow] = [itemsOf(before), itemsOf(now)];
  const found = differences(
    itemsBefore.map(({ text }) => text),
    itemsNow.map(({ text }) => text),
  );
  return found.flatMap((difference) =>
    pairs(
      numbersIn(itemsBefore.slice(difference.before.start, difference.before.end)),
      numbersIn(itemsNow.slice(difference.now.start, difference.now.end)),
    ),
  );
}

function numbersIn(items: readonly Item[]): readonly NumberInProposal[] {
  return items.flatMap(({ number }) => number ?? []);
}

/** Pairs them in order; where they are not equally many, those left over have no other. Articles alone are no numbers. */
function pairs(before: readonly NumberInProposal[], now: readonly NumberInProposal[]): readonly ChangedNumber[] {
  const areNumbers = [...before, ...now].some(({ isArticle }) => !isArticle);
  if (!areNumbers) return [];
  if (before.length === now.length) return before.map((number, place) => ({ before: number, now: now[place] ?? null }));
  return [
    ...before.filter(({ isArticle }) => !isArticle).map((number) => ({ before: number, now: null })),
    ...now.filter(({ isArticle }) => !isArticle).map((number) => ({ before: null, now: number })),
  ];
}

function itemsOf(text: string): readonly Item[] {
  const items: Item[] = [];
  let place = 0;
  const addWords = (end: number) => {
    for (const word of text.slice(place, end).split(/[ \u00A0\u2009\u202F\t\r]+|(\n)/)) if (word) items.push({ text: word, number: null });
  };
  for (const token of numberTokens(text)) {
    addWords(token.start);
    items.push({ text: token.text.replace(/\s/g, "\u00A0"), number: { ...token, context: contextOf(items) } });
    place = token.end;
  }
  addWords(text.length);
  return items;
}

const contextLength = 3;

/** The last words, as far back as the sentence, the cell of a table, the line and the number before go. */
function contextOf(items: readonly Item[]): string {
  const context: string[] = [];
  for (const { text, number } of items.slice(-contextLength).reverse()) {
    if ((number !== null && !number.isArticle) || /[\n.!?:|]$/.test(text)) break;
    context.unshift(text);
  }
  return context.join(" ");
}
