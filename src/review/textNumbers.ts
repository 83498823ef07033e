import { namingNumbers } from "./references";
import { saidNumbers, type SaidNumber } from "./swedishNumbers";

/** A number in a text, whatever it is for. */
export interface TextNumber {
  readonly text: string;
  readonly start: number;
  /** Null for a date, a case number and the like. "§ 125" is 125. */
  readonly value: number | null;
  /** Set for one that counts or measures; null for one that names something. */
  readonly said: SaidNumber | null;
}

/** A name with digits in it: "E45", "M1". */
const nameWithDigits = /^[\p{L}-]+[\p{L}\d]*$/u;

/** All numbers of a text, those that count and those that name, in order. */
export function textNumbers(text: string): readonly TextNumber[] {
  const counting = saidNumbers(text).map((said): TextNumber => ({ text: said.text, start: said.start, value: said.value, said }));
  const names = namingNumbers(text).filter((found) => !nameWithDigits.test(found.text));
  const naming = names.map((found): TextNumber => ({ ...found, value: plainNumber(found.text), said: null }));
  return [...counting, ...naming].sort((one, other) => one.start - other.start);
}

function plainNumber(text: string): number | null {
  const digits = /^(?:§+\s?)?(\d+)(?:\s?§+)?$/u.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
