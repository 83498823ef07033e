import { type HostClass, type HostObject, isHostObject } from "./definition";
import { invalidArgument } from "./errors";
import type { JsonValue } from "./wire";

export type ArgumentValue = JsonValue | HostObject | readonly ArgumentValue[];

/** The arguments of a method, read by type: what does not fit is InvalidArgument, as in Excel. A missing argument arrives as null. */
export interface Arguments {
  readonly count: number;
  isGiven(index: number): boolean;
  text(index: number): string;
  optionalText(index: number, fallback: string): string;
  integer(index: number): number;
  optionalInteger(index: number, fallback: number): number;
  flag(index: number, fallback: boolean): boolean;
  oneOf<Choice extends string>(index: number, choices: readonly Choice[], fallback: Choice): Choice;
  /** A plain value: no object within. */
  value(index: number): JsonValue;
  /** The data of an object argument of the class; null when the argument is something else. */
  object<Self>(index: number, hostClass: HostClass<Self>): Self | null;
}

export function readArguments(values: readonly ArgumentValue[]): Arguments {
  const at = (index: number): ArgumentValue => values[index] ?? null;
  const text = (index: number): string => {
    const value = at(index);
    if (typeof value === "string") return value;
    throw invalidArgument(`argument ${String(index + 1)} must be text`);
  };
  const integer = (index: number): number => {
    const value = at(index);
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw invalidArgument(`argument ${String(index + 1)} must be a whole number`);
  };
  return {
    count: values.length,
    isGiven: (index) => at(index) !== null,
    text,
    optionalText: (index, fallback) => (at(index) === null ? fallback : text(index)),
    integer,
    optionalInteger: (index, fallback) => (at(index) === null ? fallback : integer(index)),
    flag: (index, fallback) => {
      const value = at(index);
      if (value === null) return fallback;
      if (typeof value === "boolean") return value;
      throw invalidArgument(`argument ${String(index + 1)} must be true or false`);
    },
    oneOf: (index, choices, fallback) => {
      if (at(index) === null) return fallback;
      const given = text(index).toLowerCase();
      const choice = choices.find((candidate) => candidate.toLowerCase() === given);
      if (choice === undefined) throw invalidArgument(`argument ${String(index + 1)} is none of ${choices.join(", ")}`);
      return choice;
    },
    value: (index) => {
      const value = at(index);
      if (isPlain(value)) return value;
      throw invalidArgument(`argument ${String(index + 1)} must be a plain value`);
    },
    object: (index, hostClass) => {
      const value = at(index);
      return isHostObject(value) ? hostClass.dataOf(value) : null;
    },
  };
}

function isPlain(value: ArgumentValue): value is JsonValue {
  if (isHostObject(value)) return false;
  return !Array.isArray(value) || value.every((item: ArgumentValue) => isPlain(item));
}
