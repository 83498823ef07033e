import type { ClassDefinition, HostClass, HostObject } from "./hostObject";
import { apiNotFound } from "./errors";

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
