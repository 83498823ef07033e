import type { Arguments } from "./arguments";
import { apiNotFound } from "./errors";
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

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "hostObject" in value;
}

/** Makes a class of a table. */
export function defineClass<Self>(definition: ClassDefinition<Self>): HostClass<Self> {
  const data = new WeakMap<HostObject, Self>();
  const members = new Map<string, { readonly kind: "scalar" | "navigation" | "method"; readonly name: string }>();
  for (const name of Object.keys(definition.scalars ?? {})) members.set(name.toLowerCase(), { kind: "scalar", name });
  for (const name of Object.keys(definition.navigations ?? {})) members.set(name.toLowerCase(), { kind: "navigation", name });
  for (const name of Object.keys(definition.methods ?? {})) members.set(name.toLowerCase(), { kind: "method", name });
  const scalarNames = Object.keys(definition.scalars ?? {});
  const missing = (name: string) => apiNotFound(`${definition.type}.${name}`);

  const create = (self: Self): HostObject => {
    const object: HostObject = {
      hostObject: true,
      type: definition.type,
      keepable: definition.keepable ?? false,
      showsCalculatedValues: definition.showsCalculatedValues ?? false,
      isCollection: definition.items !== undefined,
      scalarNames,
      identity: () => definition.identity?.(self) ?? {},
      items: () => definition.items?.(self) ?? [],
      find: (name) => members.get(name.toLowerCase()) ?? null,
      read: (name) => {
        const scalar = definition.scalars?.[name];
        if (!scalar) throw missing(name);
        return scalar.get(self);
      },
      write: (name, value) => {
        const set = definition.scalars?.[name]?.set;
        if (!set) throw missing(name);
        set(self, value);
      },
      navigate: (name) => {
        const navigation = definition.navigations?.[name];
        if (!navigation) throw missing(name);
        return navigation(self);
      },
      call: (name, args) => {
        const method = definition.methods?.[name];
        if (!method) throw missing(name);
        return method(self, args);
      },
      index: (key) => {
        if (!definition.indexer) throw missing("getItem");
        return definition.indexer(self, key);
      },
    };
    data.set(object, self);
    return object;
  };
  return Object.assign(create, { dataOf: (object: HostObject) => data.get(object) ?? null });
}
