import { IntlMessageFormat } from "intl-messageformat";
import type { MemoInline } from "../model";
import { capitalised, endsSentence, uncapitalised } from "./wording";

/** A value that a template may name: what stands in the text, and the number that `plural` bends the sentence by (NaN where there is none). */
export interface Argument {
  readonly part: MemoInline;
  readonly number: number;
}

/** Finds the value of a name as the template writes it, with a capital first letter. */
export type ArgumentSource = (name: string) => Argument;

/** What ICU is given for a name: it prints as the part, selects by `toString` and bends by `valueOf`. */
interface IcuValue {
  readonly part: MemoInline;
  readonly toString: () => string;
  readonly valueOf: () => number;
}

const messages = new Map<string, IntlMessageFormat>();

/** A template's text with its arguments in place, as inline parts that still know where each value comes from. */
export function fillTemplate(text: string, argumentOf: ArgumentSource): readonly MemoInline[] {
  const values: Record<string, IcuValue> = {};
  for (const name of argumentNames(text)) values[name] = icuValue(name, argumentOf(capitalised(name)));
  const parts: MemoInline[] = [];
  let before = "";
  for (const { value } of messageOf(text).formatToParts<IcuValue>(values)) {
    const part: MemoInline = typeof value === "string" ? { kind: "text", text: value } : beginningSentence(before, value.part);
    parts.push(part);
    before += part.text;
  }
  return parts;
}

function messageOf(text: string): IntlMessageFormat {
  const known = messages.get(text);
  if (known) return known;
  const message = new IntlMessageFormat(text, "sv-SE", undefined, { ignoreTag: true });
  messages.set(text, message);
  return message;
}

/** All names in braces. The words of a `plural` or `select` branch may be among them, and are then given a value that nothing prints. */
function argumentNames(text: string): readonly string[] {
  return [...text.matchAll(/\{\s*([^\s{},]+)\s*[,}]/g)].map((match) => match[1] ?? "");
}

function icuValue(name: string, { part, number }: Argument): IcuValue {
  const isSmall = name !== capitalised(name) && part.kind === "parameter";
  const shown = isSmall ? { ...part, text: uncapitalised(part.text) } : part;
  return { part: shown, toString: () => (part.kind === "gap" ? "saknas" : part.text), valueOf: () => number };
}

function beginningSentence(before: string, part: MemoInline): MemoInline {
  return part.kind === "parameter" && endsSentence(before) ? { ...part, text: capitalised(part.text) } : part;
}
