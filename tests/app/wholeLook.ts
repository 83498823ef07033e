import { localAddress } from "../../src/model";
import { columnOfKey, rowOfKey, type BookCell, type BookSheet } from "../host/book/book";

/** All that a user can tell of sheets, line by line: "Översikt!B3" → its contents and look, "Översikt charts" → the charts. */
export type WholeLook = ReadonlyMap<string, string>;

export function wholeLook(sheets: readonly BookSheet[]): WholeLook {
  return new Map(sheets.flatMap(linesOf));
}

/** What differs, "Översikt!B3: … → …"; [] when nothing does. */
export function differences(before: WholeLook, after: WholeLook): readonly string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  return keys.map((key) => `${key}: ${before.get(key) ?? "nothing"} → ${after.get(key) ?? "nothing"}`);
}

function linesOf(sheet: BookSheet): readonly (readonly [string, string])[] {
  const { cells, customProperties, conditionals, charts, ...rest } = sheet;
  // Not to be seen: whether the sheet was touched, what its file called it. A height that fits the text may be a number or not.
  const unseen = ["changed", "originalName", "rowHeights"];
  const looks = Object.entries(rest).filter(([name]) => !unseen.includes(name));
  return [
    ...[...cells].flatMap(([key, cell]) => (isSeen(cell) ? [[`${sheet.name}!${cellName(key)}`, text(cell)] as const] : [])),
    ...looks.map(([name, value]) => [`${sheet.name} ${name}`, text(value)] as const),
    ...[...customProperties].map(([name, value]) => [`${sheet.name} ${name}`, text(value.split("\n").map(parsed))] as const),
    [`${sheet.name} conditionals`, text(new Set(conditionals))],
    [`${sheet.name} charts`, text(new Set(charts))],
  ];
}

function cellName(key: number): string {
  return localAddress({ sheet: "", row: rowOfKey(key), column: columnOfKey(key), rowCount: 1, columnCount: 1 });
}

function isSeen({ value, formula, style }: BookCell): boolean {
  return value !== "" || formula !== null || text(style ?? {}) !== "{}";
}

function parsed(line: string): unknown {
  return JSON.parse(line);
}

/** As JSON; maps and sets as sorted lists, and objects without ids and without black, which is the colour of what has none. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map || part instanceof Set) return [...part].map(text).sort();
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([name, of]) => name !== "id" && !(name === "color" && of === "#000000"));
    return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
