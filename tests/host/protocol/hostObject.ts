import type { JsonObject, JsonValue } from "./wire";

/**
 * A class of Excel's object model as a table: its scalars, navigations and methods by their JavaScript names. What is not in the table does
 * not exist: the host answers ApiNotFound and names the member.
 */
export interface ClassDefinition<Self> {
  readonly type: string;
  /** What identifies the object in answers: only what Excel returns, or a missing load() would go unnoticed. */
  readonly identity?: (self: Self) => JsonObject;
  /** The client may keep the object between requests under a reference id (ranges, range areas). */
  readonly keepable?: true;
  /** Reading it shows calculated values, so the workbook is calculated first. */
  readonly showsCalculatedValues?: true;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly navigations?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** A method gives a value, an object, null for a null object, or nothing. */
  readonly methods?: Readonly<Record<string, (self: Self, args: Arguments) => MethodResult>>;
  readonly items?: (self: Self) => readonly HostObject[];
  readonly indexer?: (self: Self, key: Arguments) => HostObject;
}

export interface Scalar<Self> {
  readonly get: (self: Self) => JsonValue;
  readonly set?: (self: Self, value: JsonValue) => void;
}

export type MethodResult = HostObject | JsonValue | undefined;

/** An object of a class, without its type: all that the executor needs to know. */
export interface HostObject {
  readonly hostObject: true;
  readonly type: string;
  readonly keepable: boolean;
  readonly showsCalculatedValues: boolean;
  readonly isCollection: boolean;
  readonly scalarNames: readonly string[];
  identity(): JsonObject;
  items(): readonly HostObject[];
  /** Finds a member whatever the case of its first letters: the wire says "RowIndex", load() says "rowIndex". */
  find(name: string): { readonly kind: "scalar" | "navigation" | "method"; readonly name: string } | null;
  read(name: string): JsonValue;
  write(name: string, value: JsonValue): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: Arguments): MethodResult;
  index(key: Arguments): HostObject;
}

export interface HostClass<Self> {
  (self: Self): HostObject;
  /** The data behind an object of this class; null when it is of another class. */
  readonly dataOf: (object: HostObject) => Self | null;
}

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
