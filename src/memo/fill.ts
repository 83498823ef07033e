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
  // Without a prototype: a template of the user's may name anything.
  const values = Object.create(null) as Record<string, IcuValue>;
  for (const name of argumentNames(messageOf(text).getAst())) values[name] = icuValue(name, argumentOf(capitalised(name)));
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

/**
 * The names that a text asks for, as it writes them, each once; null where the text cannot be read as an ICU message, or formats a number
 * or a date on its own: values come as the memo writes them.
 */
export function namesInTemplate(text: string): readonly string[] | null {
  try {
    const ast = messageOf(text).getAst();
    return formatsItself(ast) ? null : [...new Set(argumentNames(ast))];
  } catch {
    return null;
  }
}

/** An element of ICU's syntax tree. */
interface IcuElement {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly IcuElement[] }>>;
}

/** The kinds of elements, as @formatjs/icu-messageformat-parser numbers them. */
const icu = { argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6 } as const;
const namedKinds: readonly number[] = [icu.argument, icu.select, icu.plural];
const formattedKinds: readonly number[] = [icu.number, icu.date, icu.time];

function argumentNames(elements: readonly IcuElement[]): readonly string[] {
  return elements.flatMap((element) => [
    ...(namedKinds.includes(element.type) ? [String(element.value)] : []),
    ...branches(element).flatMap(argumentNames),
  ]);
}

function formatsItself(elements: readonly IcuElement[]): boolean {
  return elements.some((element) => formattedKinds.includes(element.type) || branches(element).some(formatsItself));
}

function branches({ options = {} }: IcuElement): readonly (readonly IcuElement[])[] {
  return Object.values(options).map(({ value }) => value);
}

function icuValue(name: string, { part, number }: Argument): IcuValue {
  const isSmall = name !== capitalised(name) && part.kind === "parameter";
  const shown = isSmall ? { ...part, text: uncapitalised(part.text) } : part;
  return { part: shown, toString: () => (part.kind === "gap" ? "saknas" : part.text), valueOf: () => number };
}

function beginningSentence(before: string, part: MemoInline): MemoInline {
  return part.kind === "parameter" && endsSentence(before) ? { ...part, text: capitalised(part.text) } : part;
}
