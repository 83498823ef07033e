import type { Action, Category, FieldType, Programme, RangeRef, SourceField, SourceRole, WorkbookOutline } from "../model";
import { recipientKinds } from "../programme";
import { formats, styles } from "./look";
import { say } from "./words";

/** A column of a source table, as far as an empty one needs it. */
export interface TemplateColumn {
  readonly field: SourceField;
  readonly type: FieldType;
  readonly required?: true;
  /** The default header first. */
  readonly headers: readonly string[];
}

export interface TemplateInput {
  readonly outline: WorkbookOutline;
  readonly programme: Programme;
  /** The columns of each kind of table, in the order of workbook.md. */
  readonly definitions: Readonly<Record<SourceRole, readonly TemplateColumn[]>>;
  /** Names, in lower case, that no new table can have. */
  readonly taken: ReadonlySet<string>;
}

export interface TemplatePlan {
  readonly actions: readonly Action[];
  /** The names of the two sheets, grants first. */
  readonly sheets: readonly string[];
}

const roles = ["grants", "activities"] as const;
const titles = { grants: "sheets.sources.grants", activities: "sheets.sources.activities" } as const;

/** An Excel table has at least one row below its header. */
const emptyRows = 1;
const longestSheetName = 31;

/**
 * Plans two new sheets with an empty table each: every column that is understood, required ones first, with the choices of the programme.
 * They are the user's own from the start: they bear no mark, and no refresh writes them.
 */
export function planTemplateSheets({ outline, programme, definitions, taken }: TemplateInput): TemplatePlan {
  const sheetNames = new Set([...outline.sheets.map((sheet) => sheet.name.toLowerCase()), "history", "historik"]);
  const tableNames = new Set(taken);
  const planned = roles.map((role) => {
    const sheet = freeName(say(titles[role]), " ", sheetNames);
    const table = sourceTableName(role, sheet, tableNames);
    sheetNames.add(sheet.toLowerCase());
    tableNames.add(table.toLowerCase());
    return { sheet, actions: sheetActions(sheet, table, requiredFirst(definitions[role]), programme) };
  });
  return { actions: planned.flatMap(({ actions }) => actions), sheets: planned.map(({ sheet }) => sheet) };
}

/**
 * A free name for a table of the user's: Stöd or Insatser by what it holds, else the sheet's name as far as a table's name allows it.
 * @param taken names in lower case
 */
export function sourceTableName(role: SourceRole | null, sheet: string, taken: ReadonlySet<string>): string {
  return freeName(role ? say(titles[role]) : nameOfSheet(sheet), "", taken);
}

/** Letters, digits, points and underscores; a letter first, and nothing that could be a cell ("A1", "R1C1"). */
function nameOfSheet(sheet: string): string {
  const name = sheet.replace(/[^\p{L}\p{N}_.]+/gu, "_").replace(/^_+|_+$/g, "");
  const isName = /^\p{L}/u.test(name) && !/^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i.test(name);
  return isName ? name : `${say("sheets.sources.table")}_${name}`.replace(/_+$/, "");
}

function freeName(wanted: string, space: string, taken: ReadonlySet<string>): string {
  let name = wanted.slice(0, longestSheetName);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${space}${String(number)}`;
  return name;
}

function requiredFirst(columns: readonly TemplateColumn[]): readonly TemplateColumn[] {
  return [...columns.filter(({ required }) => required), ...columns.filter(({ required }) => !required)];
}

function sheetActions(sheet: string, table: string, columns: readonly TemplateColumn[], programme: Programme): Action[] {
  const range: RangeRef = { sheet, row: 0, column: 0, rowCount: 1 + emptyRows, columnCount: columns.length };
  const header: RangeRef = { ...range, rowCount: 1 };
  return [
    { kind: "createSheet", sheet, tabColor: null },
    { kind: "write", range: header, cells: [columns.map(headerOf)] },
    { kind: "createTable", range, name: table, style: "TableStyleLight1" },
    { kind: "style", range: header, style: styles.columnHeader },
    { kind: "columnWidths", sheet, column: 0, characters: columns.map(widthOf) },
    ...columns.flatMap((column, index) =>
      columnActions(column, { ...range, row: 1, rowCount: emptyRows, column: index, columnCount: 1 }, programme),
    ),
    { kind: "page", sheet, page: { gridlines: true, frozenRows: 1, landscape: true, repeatedRows: 1 } },
  ];
}

function headerOf({ headers }: TemplateColumn): string {
  return headers[0] ?? "";
}

/** What stands in the rows of a column: Excel gives the same to each row that is added to the table. */
function columnActions(column: TemplateColumn, range: RangeRef, programme: Programme): Action[] {
  const format = formatOf(column);
  const choices = choicesOf(column, programme);
  return [
    ...(format === null ? [] : [{ kind: "numberFormat", range, format } as const]),
    ...(canBeListed(choices) ? [{ kind: "choices", range, choices } as const] : []),
    ...(longTexts.has(column.field) ? [{ kind: "style", range, style: styles.texts } as const] : []),
  ];
}

/** Numbers and names with strokes and points in them, which Excel would take for dates, times and amounts. */
const codes: ReadonlySet<SourceField> = new Set<SourceField>(["caseNumber", "orgNumber", "number", "reference"]);
const longTexts: ReadonlySet<SourceField> = new Set<SourceField>(["activity", "outcome", "goal", "note", "recoveryGround"]);

function formatOf({ field, type }: TemplateColumn): string | null {
  if (codes.has(field)) return "@";
  switch (type) {
    case "kronor":
      return "#,##0";
    case "count":
      return "#,##0";
    case "date":
      return formats.date;
    case "year":
      return "0";
    case "category":
    case "text":
    case "number":
    case "yesNo":
      return null;
  }
}

function choicesOf({ field, type }: TemplateColumn, programme: Programme): readonly string[] {
  if (type === "yesNo") return [say("sheets.memo.yes"), say("sheets.memo.no")];
  const lists: Readonly<Partial<Record<SourceField, readonly Category[]>>> = {
    grantForm: programme.grantForms,
    municipality: programme.municipalities,
    decision: programme.decisions,
    recipientType: recipientKinds,
    area: programme.areas,
    status: programme.statuses,
  };
  return (lists[field] ?? []).map(({ name }) => name);
}

/** Excel takes a typed list of at most 255 characters, parted by commas: longer ones are left to the review. */
function canBeListed(choices: readonly string[]): boolean {
  return choices.length > 0 && choices.join(",").length <= 255 && !choices.some((choice) => choice.includes(","));
}

function widthOf(column: TemplateColumn): number {
  if (longTexts.has(column.field)) return 44;
  const least = column.type === "text" || column.type === "category" ? 20 : 12;
  return Math.max(least, headerOf(column).length + 4);
}
