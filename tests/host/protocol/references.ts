import type { HostObject } from "./hostObject";
import { invalidReference } from "./errors";

/** Objects that the client keeps between requests, by reference id. */
export interface References {
  keep(object: HostObject): string;
  get(id: string): HostObject;
  has(id: string): boolean;
  remove(id: string): void;
  readonly count: number;
  all(): readonly HostObject[];
}

export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const known = ids.get(object);
      if (known !== undefined) return known;
      last += 1;
      const id = `embedded-reference-${String(last)}`;
      objects.set(id, object);
      ids.set(object, id);
      return id;
    },
    get: (id) => {
      const object = objects.get(id);
      if (!object) throw invalidReference();
      return object;
    },
    has: (id) => objects.has(id),
    remove: (id) => {
      const object = objects.get(id);
      objects.delete(id);
      if (object) ids.delete(object);
    },
    get count() {
      return objects.size;
    },
    all: () => [...objects.values()],
  };
}
