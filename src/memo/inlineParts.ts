import type { MemoInline } from "../model";

/** Splits inline parts at a separator in their text parts; what comes from cells and settings stays whole, and empty parts stay. */
export function splitParts(parts: readonly MemoInline[], separator: string): readonly (readonly MemoInline[])[] {
  const pieces: MemoInline[][] = [[]];
  for (const part of parts) {
    const texts = part.kind === "text" ? part.text.split(separator) : [part.text];
    texts.forEach((text, place) => {
      if (place > 0) pieces.push([]);
      if (text !== "" || part.text === "") pieces.at(-1)?.push({ ...part, text });
    });
  }
  return pieces;
}

/** Puts a separator between groups of parts. */
export function joinParts(groups: readonly (readonly MemoInline[])[], separator: string): readonly MemoInline[] {
  return groups.flatMap((group, place) => (place === 0 ? group : [{ kind: "text", text: separator } as const, ...group]));
}

/** "a, b och c" of groups of parts. */
export function listParts(groups: readonly (readonly MemoInline[])[]): readonly MemoInline[] {
  const list = new Intl.ListFormat("sv-SE", { type: "conjunction" }).formatToParts(groups.map((_, place) => String(place)));
  return list.flatMap(({ type, value }): readonly MemoInline[] =>
    type === "element" ? (groups[Number(value)] ?? []) : [{ kind: "text", text: value }],
  );
}
