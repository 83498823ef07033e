import ExcelJS from "exceljs";

/** What makes a sheet the same for its owner (commands.md): values with types, formulas, number formats, data validations, tables. */
interface SheetFacts {
  /** Address → type, value, formula, number format. */
  readonly cells: ReadonlyMap<string, string>;
  readonly validations: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** ExcelJS reads tables and validations but does not say so in its types. */
interface Undeclared {
  readonly dataValidations?: { readonly model: Readonly<Record<string, unknown>> };
  readonly tables?: Readonly<Record<string, { readonly table?: unknown } | undefined>>;
}

/** Dates as ISO text, rich texts and the like as JSON with their keys in order. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item === null || typeof item !== "object" || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function factsOf(sheet: ExcelJS.Worksheet): SheetFacts {
  const cells = new Map<string, string>();
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell) => {
      cells.set(cell.address, `${String(cell.type)} ${plain(cell.value)} ${cell.formula} ${cell.numFmt}`);
    });
  });
  const { dataValidations, tables } = sheet as ExcelJS.Worksheet & Undeclared;
  return {
    cells,
    validations: new Map(Object.entries(dataValidations?.model ?? {}).map(([address, rule]) => [address, plain(rule)])),
    tables: new Map(Object.entries(tables ?? {}).map(([name, table]) => [name, plain(table?.table)])),
  };
}

function differences(what: string, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places
    .filter((place) => before.get(place) !== after.get(place))
    .map((place) => `${what} ${place}: ${before.get(place) ?? "(none)"} → ${after.get(place) ?? "(none)"}`);
}

async function openFile(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/**
 * What differs between sheets of two files, as ExcelJS reads them: a library that wrote neither. Empty when they are unchanged.
 * @param names the sheets that must be the same; without it all sheets of the first file
 */
export async function sheetDifferences(before: Uint8Array, after: Uint8Array, names?: readonly string[]): Promise<string[]> {
  const [first, second] = [await openFile(before), await openFile(after)];
  return (names ?? first.worksheets.map((sheet) => sheet.name)).flatMap((name) => {
    const [old, now] = [first.getWorksheet(name), second.getWorksheet(name)];
    if (!old || !now) return [`sheet ${name} is missing`];
    const [a, b] = [factsOf(old), factsOf(now)];
    return [
      ...differences(`${name}!`, a.cells, b.cells),
      ...differences(`${name} validation`, a.validations, b.validations),
      ...differences(`${name} table`, a.tables, b.tables),
    ];
  });
}
