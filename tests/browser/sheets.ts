import { refreshFromRibbon, type OpenWorkbench, type WorkbenchWindow } from "./workbench";

/** What stands in a cell. */
export type CellValue = string | number | boolean;

/** All values of a sheet by their cells, "F12"; nothing where there is no such sheet. */
export function valuesOf({ page }: OpenWorkbench, sheet: string): Promise<Readonly<Record<string, CellValue>>> {
  return page.evaluate((name) => {
    const { book } = (window as unknown as WorkbenchWindow).workbench;
    const cells = book.sheets.find((candidate) => candidate.name === name)?.cells ?? new Map<number, { readonly value: CellValue }>();
    const addressed = [...cells].map(([key, { value }]): [string, CellValue] => [
      `${String.fromCharCode(65 + (key % 16_384))}${String(Math.floor(key / 16_384) + 1)}`,
      value,
    ]);
    return Object.fromEntries(addressed.filter(([, value]) => value !== ""));
  }, sheet);
}

/** A row of a document's sheet, by what its headings say. */
export interface DocumentRow {
  /** 1-based, as Excel shows it. */
  readonly row: number;
  readonly id: string;
  readonly proposal: string;
  readonly ownText: string;
  readonly included: string;
  readonly done: string;
}

/** The column of the user's own texts on a document's sheet. */
export const ownTextColumn = "F";

/** The rows of a document on its sheet, in their order. */
export async function documentRows(workbench: OpenWorkbench, sheet = "Tjänsteskrivelse"): Promise<readonly DocumentRow[]> {
  const values = await valuesOf(workbench, sheet);
  const rows: DocumentRow[] = [];
  for (let row = 7; values[`C${String(row)}`] !== undefined; row += 1) {
    const at = (column: string) => String(values[`${column}${String(row)}`] ?? "");
    rows.push({ row, id: at("A"), proposal: at("E"), ownText: at(ownTextColumn), included: at("H"), done: at("I") });
  }
  return rows;
}

/** The row of a block, found by its id or its proposal. */
export async function rowOf(workbench: OpenWorkbench, what: string): Promise<DocumentRow> {
  const rows = await documentRows(workbench);
  const found = rows.find(({ id, proposal }) => id === what || proposal.startsWith(what));
  if (!found) throw new Error(`No row says ${what}: ${rows.map(({ id }) => id).join(", ")}`);
  return found;
}

/** A person selects a cell and types over it. */
export async function typeInGrid({ page }: OpenWorkbench, sheet: string, address: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, range]) => {
      (window as unknown as WorkbenchWindow).workbench.select(name, range);
    },
    [sheet, address] as const,
  );
  await page.locator(".formula .cell", { hasText: address }).waitFor();
  await page.locator(".grid .ic-workbook-container").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.locator(".formula .cell", { hasNotText: address }).waitFor();
}

/** The amount of a grant becomes another, and the ribbon refreshes what is made of it. */
export async function changeAmount(workbench: OpenWorkbench, cell: string, kronor: number): Promise<void> {
  await typeInGrid(workbench, "Stöd", cell, String(kronor));
  await refreshFromRibbon(workbench);
}

/** The names of the charts of each sheet that has any. */
export function chartsBySheet({ page }: OpenWorkbench): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const { sheets } = (window as unknown as WorkbenchWindow).workbench.book;
    return Object.fromEntries(
      sheets.filter(({ charts }) => charts.length > 0).map(({ name, charts }) => [name, charts.map((chart) => chart.name)]),
    );
  });
}
