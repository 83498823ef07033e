import {
  documentTables,
  documentKinds,
  ownedSheet,
  yearOfDocument,
  type Action,
  type DocumentKind,
  type SheetMark,
  type SheetOutline,
  type WorkbookOutline,
} from "../model";
import { freeTableName, renameActions, withNames, type GivenNames } from "./givenNames";
import { allowedName, freeName, takenNames } from "./naming";
import type { WantedSheet } from "./wantedSheets";

/** The workbook once the documents of other years have given up their names to the year's own. */
export interface RollOver {
  readonly outline: WorkbookOutline;
  readonly wanted: readonly WantedSheet[];
  /** To be applied before any sheet is created. */
  readonly actions: readonly Action[];
}

/**
 * Each year's document stays on its own sheet. When a year has none yet, the sheet of another year that stands under the wanted name
 * becomes "Tjänsteskrivelse 2024", and its table Uf_Tjansteskrivelse_2024; nothing else of it is touched. A sheet that a person has
 * renamed keeps its name, and a protected one keeps all of it: then the new sheet bears its year.
 */
export function rollOver(outline: WorkbookOutline, wanted: readonly WantedSheet[]): RollOver {
  let result: RollOver = { outline, wanted: [], actions: [] };
  for (const sheet of wanted) result = makeWay(result, sheet);
  return result;
}

function makeWay(before: RollOver, wanted: WantedSheet): RollOver {
  const { role, name } = wanted;
  const document = documentKinds.find((kind) => kind === role.kind);
  const year = "year" in role ? role.year : null;
  if (!document || year === null || ownedSheet(before.outline, role)) return { ...before, wanted: [...before.wanted, wanted] };
  const ofOtherYears = before.outline.sheets.filter(({ mark }) => mark?.role.kind === document);
  const isBlocked = ofOtherYears.some((sheet) => sheet.protected && isNamed(sheet, name));
  let { outline } = before;
  const actions = [...before.actions];
  for (const sheet of ofOtherYears) {
    const given = givenNames(sheet, document, name, outline);
    if (!given) continue;
    outline = withNames(outline, given);
    actions.push(...renameActions(given));
  }
  return { outline, actions, wanted: [...before.wanted, isBlocked ? { role, name: ofYear(name, year) } : wanted] };
}

/** The names that another year's document takes instead of those of the year's own; null when it has neither. */
function givenNames(sheet: SheetOutline, document: DocumentKind, wanted: string, outline: WorkbookOutline): GivenNames | null {
  const year = yearOfDocument(sheet);
  const table = sheet.tables.find(({ name }) => isSame(name, documentTables[document]));
  const isInTheWay = isNamed(sheet, wanted);
  if (year === null || !sheet.mark || sheet.protected || (!table && !isInTheWay)) return null;
  // A mark from before the documents had years says its year from now on.
  const saysYear = "year" in sheet.mark.role && sheet.mark.role.year !== null;
  const mark: SheetMark | null = saysYear ? null : { ...sheet.mark, role: { kind: document, year } };
  return {
    sheet,
    name: isInTheWay ? freeNameOfYear(wanted, year, outline) : sheet.name,
    table: table ? { from: table.name, to: freeTableName(outline, tableOfYear(document, year)) } : null,
    mark,
  };
}

function ofYear(name: string, year: number): string {
  return `${name} ${String(year)}`;
}

/** "Tjänsteskrivelse 2024", or "Tjänsteskrivelse 2024 (2)" when another sheet has that. */
export function freeNameOfYear(name: string, year: number, outline: WorkbookOutline): string {
  return freeName(ofYear(name, year), takenNames(outline), (number) => ` (${String(number + 1)})`);
}

/** "Uf_Tjansteskrivelse_2024" */
export function tableOfYear(document: DocumentKind, year: number): string {
  return `${documentTables[document]}_${String(year)}`;
}

function isNamed(sheet: SheetOutline, name: string): boolean {
  return isSame(sheet.name, allowedName(name));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
