import type { Area, GrantForm, RecipientType, Serial, SettingProblem, WorkbookOutline } from "../model";
import { categoryKey, findCategory } from "./categories";
import { aliasList, readOrder } from "./readAreas";
import { recipientKinds } from "./recipientTypes";
import { defaultGrantArea, serviceProgramme } from "./serviceProgramme";
import { readSettingDate } from "./settingDates";
import { type SettingRow, settingRows } from "./settingTable";

const table = "Uf_Stodformer";

/** What the rows of one reading share. */
interface Context {
  readonly areas: readonly Area[];
  readonly dateOffset: number;
  readonly problems: SettingProblem[];
}

/** The grant forms of Uf_Stodformer in their order; null when there is no such table or nothing usable in it. */
export function readGrantForms(outline: WorkbookOutline, areas: readonly Area[], problems: SettingProblem[]): readonly GrantForm[] | null {
  const context: Context = { areas, dateOffset: outline.dateOffset, problems };
  const forms: { form: GrantForm; order: number }[] = [];
  for (const [index, row] of (settingRows(outline, table) ?? []).entries()) {
    const form = readGrantForm(row, context);
    const repeated = forms.some((other) => other.form.id === form.id || categoryKey(other.form.name) === categoryKey(form.name));
    if (form.name === "" || repeated) report(context, row, "Stödform");
    else forms.push({ form, order: readOrder(row, table, index, problems) });
  }
  return forms.length === 0 ? null : forms.sort((a, b) => a.order - b.order).map(({ form }) => form);
}

/** A column that the table does not have leaves what the built-in form of that name says; an empty cell says "none". */
function readGrantForm(row: SettingRow, context: Context): GrantForm {
  const name = row.text("Stödform");
  const inText = row.text("I texten");
  const builtIn = findCategory(serviceProgramme.grantForms, name)?.category;
  return {
    id: readId(row, name, context),
    name,
    inText: inText === "" ? (builtIn?.inText ?? name) : inText,
    aliases: row.has("Alias") ? aliasList(row.text("Alias")) : (builtIn?.aliases ?? []),
    area: readArea(row, context),
    recipientTypes: readRecipientTypes(row, builtIn?.recipientTypes ?? [], context),
    validFrom: row.has("Gäller från") ? readDay(row, "Gäller från", context) : (builtIn?.validFrom ?? null),
    validTo: row.has("Gäller till") ? readDay(row, "Gäller till", context) : (builtIn?.validTo ?? null),
  };
}

function report(context: Context, row: SettingRow, column: string): void {
  context.problems.push({ cell: row.cell(column), table, column, value: row.text(column) });
}

/** The id stands in figure ids, which read like paths, and in result files: letters, digits, hyphens. Made from the name when empty. */
function readId(row: SettingRow, name: string, context: Context): string {
  const id = row.text("Id");
  if (/^[\p{L}\p{N}_-]+$/u.test(id)) return id;
  if (id !== "") report(context, row, "Id");
  return findCategory(serviceProgramme.grantForms, name)?.category.id ?? idOfName(name);
}

function idOfName(name: string): string {
  const folds: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o", é: "e", ü: "u" };
  return categoryKey(name)
    .replace(/[åäöéü]/g, (letter) => folds[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function readArea(row: SettingRow, context: Context): string {
  const text = row.text("Område");
  const found = findCategory(context.areas, text);
  if (found) return found.category.name;
  if (text !== "") report(context, row, "Område");
  return grantArea(context.areas);
}

/** The area for a grant form that names none: Servicegivare (workbook.md, Counting), or the first when the programme has no such area. */
export function grantArea(areas: readonly Area[]): string {
  return (findCategory(areas, defaultGrantArea)?.category ?? areas[0])?.name ?? defaultGrantArea;
}

function readRecipientTypes(row: SettingRow, builtIn: readonly RecipientType[], context: Context): readonly RecipientType[] {
  const words = row
    .text("Mottagare")
    .split(/[,;/]/)
    .filter((word) => word.trim() !== "");
  const types = words.flatMap((word) => findCategory(recipientKinds, word)?.category.type ?? []);
  if (types.length < words.length) report(context, row, "Mottagare");
  return types.length > 0 ? types : builtIn;
}

function readDay(row: SettingRow, column: string, context: Context): Serial | null {
  if (row.text(column) === "") return null;
  const serial = readSettingDate(row.value(column), context.dateOffset);
  if (serial === null) report(context, row, column);
  return serial;
}
