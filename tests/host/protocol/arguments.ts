import { isHostObject } from "./definition";
import { invalidArgument } from "./errors";
import type { ArgumentValue, Arguments } from "./hostObject";
import type { JsonValue } from "./wire";

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
