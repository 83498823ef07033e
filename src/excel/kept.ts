/** Readers of what was kept as JSON, which anybody may have changed: undefined stands for what is not of the kind. */

export function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** A 0-based row or column. */
export function readRow(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

export function readObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** The items of a list that are understood; [] for what is no list. */
export function readList<Item>(value: unknown, read: (item: unknown) => Item | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) => read(item)).filter((item) => item !== undefined);
}

/** "#107C41" */
export function readColorCode(value: unknown): string | undefined {
  return typeof value === "string" && /^#[\da-f]{6}$/i.test(value) ? value : undefined;
}
