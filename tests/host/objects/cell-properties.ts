import type { Area } from "../book";
import {
  apiNotFound,
  type Arguments,
  type HostObject,
  invalidArgument,
  isJsonArray,
  type JsonObject,
  type JsonValue,
  readArguments,
  wrongArraySize,
} from "../protocol";

/** Reads and writes the properties of cells, rows or columns by the members that a range of them has, so that both say the same. */
export interface PropertyParts {
  /** The range of each part, in rows as the answer has them. */
  readonly parts: readonly (readonly Area[])[];
  readonly rangeOf: (area: Area) => HostObject;
}

/** What is asked for of each part: an object of the members that the options set to true. What differs within a part is null. */
export function readProperties({ parts, rangeOf }: PropertyParts, args: Arguments): JsonValue[][] {
  const options = asObject(args.value(0));
  return parts.map((row) => row.map((area) => pick(rangeOf(area), options)));
}

function pick(object: HostObject, options: JsonObject): JsonValue {
  if (object.type === "RangeBorderCollection" && !Object.keys(options).some((name) => name in edges)) return sides(object, options);
  if (object.type === "RangeBorderCollection") return pickSides(object, options);
  const picked: Record<string, JsonValue> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === null) continue;
    picked[name] = wanted === true ? readWhole(object, name) : pick(below(object, name), asObject(wanted));
  }
  return picked;
}

/** What is asked for of the borders is given of every side, the diagonals too (type file: CellPropertiesBorderLoadOptions; office-js #2349). */
function sides(borders: HostObject, options: JsonObject): JsonValue {
  const none = Object.fromEntries(
    Object.entries({ color: "#000000", style: "None", weight: "Thin" }).filter(([name]) => options[name] === true),
  );
  const drawn = ["top", "bottom", "left", "right"].map((side) => [side, pick(below(borders, side), options)] as const);
  return { ...Object.fromEntries(drawn), horizontal: none, vertical: none, diagonalDown: none, diagonalUp: none };
}

/** What is asked for of borders is given for each side (type file: CellBorderCollection). */
function pickSides(borders: HostObject, options: JsonObject): JsonValue {
  return Object.fromEntries(Object.keys(edges).map((side) => [side, pick(below(borders, side), options)]));
}

/** A member as a whole: a plain value, or all plain values of an object (`protection: true`). */
function readWhole(object: HostObject, name: string): JsonValue {
  if (object.find(name)?.kind === "scalar") return object.read(name);
  const part = below(object, name);
  return Object.fromEntries(part.scalarNames.map((one) => [one, part.read(one)]));
}

const edges: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

/** The object below another; the borders of a cell are named by their sides. */
function below(object: HostObject, name: string): HostObject {
  const edge = object.type === "RangeBorderCollection" ? edges[name] : undefined;
  if (edge !== undefined) return object.index(readArguments([edge]));
  const part = object.find(name)?.kind === "navigation" ? object.navigate(name) : null;
  if (!part) throw apiNotFound(`${object.type}.${name}`);
  return part;
}

/** Sets what each part is given; a part with nothing in it stays as it is. The array has the shape of the parts. */
export function writeProperties({ parts, rangeOf }: PropertyParts, given: readonly (readonly JsonValue[])[]): void {
  if (given.length !== parts.length || given.some((row, index) => row.length !== parts[index]?.length)) throw wrongArraySize();
  for (const [down, row] of parts.entries()) {
    for (const [right, area] of row.entries()) put(rangeOf(area), asObject(given[down]?.[right] ?? {}));
  }
}

/** A link sets its own look and a line needs its kind first: these come before the rest. */
const first = ["hyperlink", "style", "weight"];

function put(object: HostObject, values: JsonObject): void {
  const names = Object.keys(values);
  for (const name of [...first.filter((one) => names.includes(one)), ...names.filter((one) => !first.includes(one))]) {
    const value = values[name] ?? null;
    if (value === null) continue;
    if (object.find(name)?.kind === "scalar") object.write(name, value);
    else put(below(object, name), asObject(value));
  }
}

/** The rows of a two-dimensional argument. */
export function rowsArgument(args: Arguments): readonly (readonly JsonValue[])[] {
  return listArgument(args).map((row) => {
    if (!isJsonArray(row)) throw invalidArgument("an array of rows is wanted");
    return row;
  });
}

export function listArgument(args: Arguments): readonly JsonValue[] {
  const value = args.value(0);
  if (!isJsonArray(value)) throw invalidArgument("an array is wanted");
  return value;
}

function asObject(value: JsonValue): JsonObject {
  if (typeof value !== "object" || value === null || isJsonArray(value)) throw invalidArgument("an object is wanted");
  return value;
}
