import { type Area, type Category, type GrantForm, isoDate, type RecipientType, type Serial } from "../model";
import { categoryKey, findCategory } from "./categories";
import { readCategories } from "./readCategories";
import { recipientKinds } from "./recipientTypes";
import { defaultGrantArea, serviceFacts } from "./serviceFacts";
import { readSettingDate } from "./settingDates";
import type { SettingRow, SettingsReading } from "./settingTable";

/** The grant forms of Uf_Stodformer in their order; null when there is no such table or nothing usable in it. */
export function readGrantForms(reading: SettingsReading, areas: readonly Area[]): readonly GrantForm[] | null {
  return readCategories<GrantForm>(reading, {
    table: "Uf_Stodformer",
    column: "Stödform",
    builtIn: serviceFacts.grantForms,
    make: (row, category, known, before) => {
      const id = readId(row, category.name, known, new Set(before.map((form) => form.id)));
      return id === null ? null : grantFormOf(row, { ...category, id }, known, { areas, dateOffset: reading.outline.dateOffset });
    },
  });
}

interface Context {
  readonly areas: readonly Area[];
  readonly dateOffset: number;
}

/** A column that the table does not have leaves what the built-in form of that name says; an empty cell says "none". */
function grantFormOf(
  row: SettingRow,
  category: Category & Pick<GrantForm, "id">,
  known: GrantForm | undefined,
  { areas, dateOffset }: Context,
): GrantForm {
  return {
    ...category,
    inText: row.text("I texten") || (known?.inText ?? category.name),
    area: readArea(row, areas),
    recipientTypes: readRecipientTypes(row, known?.recipientTypes ?? []),
    validFrom: readDay(row, "Gäller från", known?.validFrom ?? null, dateOffset),
    validTo: readDay(row, "Gäller till", known?.validTo ?? null, dateOffset),
  };
}

/**
 * The id stands in figure ids, which read like paths, and in result files: letters, digits, hyphens. It is made from the name when there is
 * none; null when another form has it.
 */
function readId(row: SettingRow, name: string, known: GrantForm | undefined, taken: ReadonlySet<string>): string | null {
  const typed = row.text("Id");
  const made = known && !taken.has(known.id) ? known.id : idOfName(name);
  const usable = /^[\p{L}\p{N}_-]+$/u.test(typed);
  if (typed !== "" && !usable) row.report("Id", { standIn: made });
  const id = usable ? typed : made;
  if (!taken.has(id)) return id;
  row.report(usable ? "Id" : "Stödform", { kind: "repeated" });
  return null;
}

function idOfName(name: string): string {
  const folds: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e", ü: "u" };
  return categoryKey(name)
    .replace(/[åäöéü]/g, (letter) => folds[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function readArea(row: SettingRow, areas: readonly Area[]): string {
  const text = row.text("Område");
  const found = findCategory(areas, text);
  if (found) return found.category.name;
  const standIn = grantArea(areas);
  if (text !== "") row.report("Område", { standIn });
  return standIn;
}

/** The area for a grant form that names none: Servicegivare (workbook.md, Counting), or the first when the programme has no such area. */
export function grantArea(areas: readonly Area[]): string {
  return (findCategory(areas, defaultGrantArea)?.category ?? areas[0])?.name ?? defaultGrantArea;
}

function readRecipientTypes(row: SettingRow, builtIn: readonly RecipientType[]): readonly RecipientType[] {
  const words = row
    .text("Mottagare")
    .split(/[,;/]/)
    .filter((word) => word.trim() !== "");
  const types = words.flatMap((word) => findCategory(recipientKinds, word)?.category.type ?? []);
  const used = types.length > 0 ? types : builtIn;
  const names = recipientKinds.filter(({ type }) => used.includes(type)).map(({ name }) => name.toLowerCase());
  if (types.length < words.length) row.report("Mottagare", names.length > 0 ? { standIn: names.join(", ") } : {});
  return used;
}

function readDay(row: SettingRow, column: string, builtIn: Serial | null, dateOffset: number): Serial | null {
  if (!row.has(column)) return builtIn;
  if (row.text(column) === "") return null;
  const serial = readSettingDate(row.value(column), dateOffset);
  if (serial !== null) return serial;
  row.report(column, builtIn === null ? {} : { standIn: isoDate(builtIn) });
  return builtIn;
}
