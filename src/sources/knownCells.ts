import type { Category, CellNote, CellValue } from "../model";
import { categoryKey, findCategory } from "../programme";
import { isBlank, isCellError, readText, readYesNo } from "./reading";

/** What a value says wherever it stands in a column, and what is odd about it there. */
export interface KnownCell<T> {
  readonly reading: T;
  readonly oddities: readonly Oddity[];
}

interface Oddity {
  readonly kind: CellNote["kind"];
  readonly reading?: string;
}

/** A category cell: the text as it stands, and what it names. */
export interface CategoryReading<T extends Category> {
  readonly text: string;
  readonly category: T | null;
}

/** A cell that names a category of the list. */
export function knownCategory<T extends Category>(list: readonly T[], value: CellValue): KnownCell<CategoryReading<T>> {
  const text = String(value);
  const found = findCategory(list, text);
  return {
    reading: { text, category: found?.category ?? null },
    oddities: odditiesOf(text, found?.category.name ?? null, found?.viaAlias ?? false),
  };
}

/** @param name the canonical name, or null when the text names no category */
function odditiesOf(text: string, name: string | null, viaAlias: boolean): readonly Oddity[] {
  if (isBlank(text)) return [];
  if (isCellError(text)) return [{ kind: "cell-error" }];
  if (name === null) return [{ kind: "unknown-category" }];
  const oddities: Oddity[] = [];
  // Letters aside, the key differs from the text only by spaces.
  if (categoryKey(text) !== text.normalize("NFC").toLowerCase())
    oddities.push({ kind: "whitespace", reading: viaAlias ? text.replace(/\s+/g, " ").trim() : name });
  if (viaAlias) oddities.push({ kind: "alias", reading: name });
  return oddities;
}

/** A cell of any text. */
export function knownText(value: CellValue): KnownCell<string> {
  return isCellError(value) ? { reading: "", oddities: [{ kind: "cell-error" }] } : { reading: readText(value), oddities: [] };
}

/** A cell that names a recipient. A fix of the name must know what the cell holds. */
export function knownName(value: CellValue): KnownCell<string> {
  const known = knownText(value);
  const { reading } = known;
  return reading === "" || reading === value ? known : { reading, oddities: [{ kind: "untrimmed", reading }] };
}

/** A cell that says ja or nej. */
export function knownYesNo(value: CellValue): KnownCell<boolean | null> {
  if (isBlank(value)) return { reading: null, oddities: [] };
  if (isCellError(value)) return { reading: null, oddities: [{ kind: "cell-error" }] };
  const reading = readYesNo(value);
  return { reading, oddities: reading === null ? [{ kind: "unreadable" }] : [] };
}
