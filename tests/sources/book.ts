import {
  type CellGrid,
  type CellValue,
  type Dataset,
  type Grant,
  headRowCount,
  parseAddress,
  type RangeRef,
  type SheetMark,
  type SheetOutline,
  type Source,
  type SourceCells,
  type TableOutline,
  type WorkbookOutline,
} from "../../src/model";
import { readProgramme } from "../../src/programme";
import { readDataset, recallOf, recognise, withChoiceTotals } from "../../src/sources";

/** A sheet written down as its cells from A1 on, with the addresses of its Excel tables. */
export interface SheetOfTest {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** Table name → local address; "Namn+" shows a totals row. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly visible?: boolean;
  readonly mark?: SheetMark;
}

/** What the reader of the workbook would give for these sheets. */
export function outlineOf(
  sheets: readonly SheetOfTest[],
  dateOffset = 0,
  documentSettings: Readonly<Record<string, string>> = {},
): WorkbookOutline {
  return { readOnly: false, sheets: sheets.map(sheetOutline), documentSettings, dateOffset };
}

function sheetOutline({ name, cells, tables = {}, visible = true, mark }: SheetOfTest, position: number): SheetOutline {
  const columnCount = Math.max(0, ...cells.map((row) => row.length));
  const used: RangeRef = { sheet: name, row: 0, column: 0, rowCount: cells.length, columnCount };
  const head = {
    range: { ...used, rowCount: Math.min(cells.length, headRowCount) },
    values: valuesOf(cells, { ...used, rowCount: Math.min(cells.length, headRowCount) }),
  };
  return {
    id: `{${String(position)}}`,
    name,
    position,
    visible,
    protected: false,
    mark: mark ?? null,
    used: cells.length === 0 ? null : used,
    head: cells.length === 0 ? null : head,
    tables: Object.entries(tables).map(([table, local]) => tableOutline(name, cells, table, local)),
  };
}

function tableOutline(sheet: string, cells: readonly (readonly CellValue[])[], table: string, local: string): TableOutline {
  const range = { ...rangeOf(local), sheet };
  const values = valuesOf(cells, range);
  return {
    name: table.replace("+", ""),
    range,
    showsHeaders: true,
    showsTotals: table.endsWith("+"),
    filtered: false,
    headers: (values[0] ?? []).map(String),
    values: table.startsWith("Uf_") ? values : null,
  };
}

function rangeOf(local: string): RangeRef {
  const range = parseAddress(local);
  if (!range) throw new Error(`no address: ${local}`);
  return range;
}

function valuesOf(cells: readonly (readonly CellValue[])[], range: RangeRef): CellGrid {
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (_, column) => cells[range.row + row]?.[range.column + column] ?? ""),
  );
}

/** The body cells of a source, as the second read gives them. */
export function cellsOf(sheets: readonly SheetOfTest[], source: Source): SourceCells {
  const sheet = sheets.find(({ name }) => name === source.body.sheet);
  return { values: valuesOf(sheet?.cells ?? [], source.body), hasHiddenRows: false, merged: [] };
}

const everyField: Readonly<Record<keyof Grant, true>> = {
  source: true,
  row: true,
  formText: true,
  formId: true,
  granted: true,
  decisionDate: true,
  caseNumber: true,
  recipient: true,
  orgNumber: true,
  recipientType: true,
  store: true,
  municipalityText: true,
  municipality: true,
  applicationDate: true,
  startDate: true,
  decisionText: true,
  decision: true,
  supportYear: true,
  eligibleCost: true,
  rateGround: true,
  households: true,
  deliveries: true,
  turnover: true,
  distanceKm: true,
  island: true,
  specialReasons: true,
  municipalOpinionDate: true,
  paidAmount: true,
  paidDate: true,
  recoveredAmount: true,
  recoveryGround: true,
  funding: true,
  note: true,
  year: true,
  counts: true,
};

/** A grant as an object of its values, to compare or to change: the one that is read looks its values up. */
export function plainGrant(grant: Grant): Grant {
  return Object.fromEntries(Object.keys(everyField).map((field) => [field, grant[field as keyof Grant]])) as unknown as Grant;
}

/** A dataset with its grants as plain objects. */
export function plainDataset(dataset: Dataset): Dataset {
  return { ...dataset, grants: dataset.grants.map(plainGrant) };
}

/** Recognises and reads. */
export function datasetOf(
  sheets: readonly SheetOfTest[],
  chosenYear: number | null = null,
  dateOffset = 0,
  documentSettings: Readonly<Record<string, string>> = {},
) {
  const outline = outlineOf(sheets, dateOffset, documentSettings);
  const { sources } = recognise(outline, recallOf(documentSettings));
  const cells = sources.map((source) => cellsOf(sheets, source));
  return withChoiceTotals(readDataset({ sources, cells, programme: readProgramme(outline), dateOffset, chosenYear }), cells);
}

/** The columns of a source: field → header. */
export function headersOf(source: Source | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(source?.columns ?? {}).map(([field, { header }]) => [field, header]));
}
