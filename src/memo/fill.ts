import { IntlMessageFormat } from "intl-messageformat";
import { inlineText, type MemoInline } from "../model";
import { capitalised, endsSentence, uncapitalised } from "./wording";

/** A value that a template may name. */
export interface Argument {
  /** What stands in the text; `select` knows an empty text as "saknas". */
  readonly parts: readonly MemoInline[];
  /** What `plural` bends the sentence by; NaN where there is none. */
  readonly number: number;
}

/** Finds the value of a name as the template writes it, with a capital first letter. */
export type ArgumentSource = (name: string) => Argument;

/** What ICU is given for a name: it prints as the parts, selects by `toString` and bends by `valueOf`. */
interface IcuValue {
  readonly parts: readonly MemoInline[];
  readonly toString: () => string;
  readonly valueOf: () => number;
}

/** A name that a template asks for. */
interface AskedName {
  /** As the template writes it. */
  readonly written: string;
  /** With a capital first letter. */
  readonly name: string;
  /** It is written with a small first letter: so shall the value be. */
  readonly isSmall: boolean;
}

/** A template as it has been read. */
interface ReadTemplate {
  readonly message: IntlMessageFormat;
  readonly names: readonly AskedName[];
  readonly formatsItself: boolean;
}

const templates = new Map<string, ReadTemplate>();

/** A template's text with its arguments in place, as inline parts that still know where each value comes from. */
export function fillTemplate(text: string, argumentOf: ArgumentSource): readonly MemoInline[] {
  const { message, names } = readTemplate(text);
  // Without a prototype: a template of the user's may name anything.
  const values = Object.create(null) as Record<string, IcuValue>;
  for (const { written, name, isSmall } of names) values[written] = icuValue(argumentOf(name), isSmall);
  const parts: MemoInline[] = [];
  let isBeginning = true;
  for (const { value } of message.formatToParts<IcuValue>(values)) {
    const given: readonly MemoInline[] = typeof value === "string" ? [{ kind: "text", text: value }] : value.parts;
    for (const one of given) {
      const part: MemoInline = isBeginning ? beginningSentence(one) : one;
      parts.push(part);
      isBeginning = endsSentence(part.text) && (isBeginning || part.text.trim() !== "");
    }
  }
  return parts;
}

function readTemplate(text: string): ReadTemplate {
  const known = templates.get(text);
  if (known) return known;
  const message = new IntlMessageFormat(text, "sv-SE", undefined, { ignoreTag: true });
  const ast = message.getAst();
  const names = [...new Set(argumentNames(ast))].map((written): AskedName => {
    const name = capitalised(written);
    return { written, name, isSmall: name !== written };
  });
  const read = { message, names, formatsItself: formatsItself(ast) };
  templates.set(text, read);
  return read;
}

/**
 * The names that a text asks for, as it writes them, each once; null where the text cannot be read as an ICU message, or formats a number
 * or a date on its own: values come as the memo writes them.
 */
export function namesInTemplate(text: string): readonly string[] | null {
  try {
    const { names, formatsItself: isFormatting } = readTemplate(text);
    return isFormatting ? null : names.map(({ written }) => written);
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

function icuValue({ parts, number }: Argument, isSmall: boolean): IcuValue {
  const shown = isSmall ? parts.map(small) : parts;
  return { parts: shown, toString: () => (isMissing(parts) ? "saknas" : inlineText(parts)), valueOf: () => number };
}

function isMissing(parts: readonly MemoInline[]): boolean {
  return parts.every(({ text }) => text === "") || parts.some(({ kind }) => kind === "gap");
}

/** What the user has written about an activity, and a figure, stand as they are. */
function small(part: MemoInline): MemoInline {
  return part.kind === "parameter" || part.kind === "text" ? { ...part, text: uncapitalised(part.text) } : part;
}

function beginningSentence(part: MemoInline): MemoInline {
  return part.kind === "parameter" ? { ...part, text: capitalised(part.text) } : part;
}
