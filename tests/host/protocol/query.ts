import type { HostObject } from "./hostObject";
import { apiNotFound } from "./errors";
import type { JsonValue, QueryInfo } from "./wire";

/** What a load() asks for: names in lower case, each with what is asked for below it. */
type Wanted = Map<string, Wanted>;

/** Answers a load(): properties by their wire names (PascalCase), collections as `_Items`. */
export function query(object: HostObject, info: QueryInfo, identify: (object: HostObject) => JsonValue): JsonValue {
  const wanted: Wanted = new Map();
  const selected = info.Select ?? [];
  for (const path of [...selected, ...(info.Expand ?? [])]) addPath(wanted, path);
  const everything = selected.length === 0 || wanted.delete("*");
  wanted.delete("$none");
  return shape(object, wanted, everything, info, identify);
}

function addPath(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const step of path.split(/[/.]/)) {
    const name = step.trim().toLowerCase();
    const next: Wanted = level.get(name) ?? new Map<string, Wanted>();
    level.set(name, next);
    level = next;
  }
}

function shape(
  object: HostObject,
  wanted: Wanted,
  everything: boolean,
  info: QueryInfo,
  identify: (object: HostObject) => JsonValue,
): JsonValue {
  const answer: Record<string, JsonValue> = { ...asObject(identify(object)) };
  if (object.isCollection) fillCollection(object, answer, wanted, everything, info, identify);
  else fill(object, answer, wanted, everything, identify);
  return answer;
}

function fillCollection(
  collection: HostObject,
  answer: Record<string, JsonValue>,
  wanted: Wanted,
  everything: boolean,
  info: QueryInfo,
  identify: (object: HostObject) => JsonValue,
): void {
  const ofItems: Wanted = new Map([...wanted, ...(wanted.get("items") ?? [])]);
  ofItems.delete("items");
  for (const name of collection.scalarNames) {
    if (everything || ofItems.delete(name.toLowerCase())) answer[wireName(name)] = collection.read(name);
  }
  const onlyOwn = !everything && wanted.size > 0 && ofItems.size === 0 && !wanted.has("items");
  if (onlyOwn) return;
  const first = info.Skip ?? 0;
  const items = collection.items().slice(first, info.Top === undefined ? undefined : first + info.Top);
  const allOfItems = everything || ofItems.delete("*") || ofItems.size === 0;
  ofItems.delete("$none");
  answer["_Items"] = items.map((item, index) => {
    const itemAnswer: Record<string, JsonValue> = { ...asObject(identify(item)) };
    if (Object.keys(itemAnswer).length === 0) itemAnswer["_Index"] = first + index;
    fill(item, itemAnswer, ofItems, allOfItems, identify);
    return itemAnswer;
  });
}

function fill(
  object: HostObject,
  answer: Record<string, JsonValue>,
  wanted: Wanted,
  everything: boolean,
  identify: (object: HostObject) => JsonValue,
): void {
  if (everything) for (const name of object.scalarNames) answer[wireName(name)] = object.read(name);
  for (const [asked, below] of wanted) {
    const member = object.find(asked);
    if (!member || member.kind === "method") throw apiNotFound(`${object.type}.${asked}`);
    if (member.kind === "scalar") {
      answer[wireName(member.name)] = object.read(member.name);
    } else {
      const target = object.navigate(member.name);
      const all = below.size === 0 || below.delete("*");
      answer[wireName(member.name)] = target && shape(target, below, all, {}, identify);
    }
  }
}

/** "rowIndex" → "RowIndex"; names with a leading underscore are the same on both sides. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function asObject(value: JsonValue): Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, JsonValue>>) : {};
}
