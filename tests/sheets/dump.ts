import { localAddress, type Action } from "../../src/model";
import { columnOfKey, rowOfKey, type Book, type BookSheet } from "../host/book/book";

/** A sheet as a reader sees it: one line per row, its cells with their addresses; then the formulas. Text for golden files. */
export function dumpSheet(book: Book, name: string): string {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  const cells = sortedCells(sheet);
  const rows = [...new Set(cells.map((cell) => cell.row))];
  const shown = rows.map((row) => {
    const line = cells.filter((cell) => cell.row === row).map(({ address, value }) => `${address} ${value}`);
    return line.join(" | ");
  });
  const formulas = cells.filter((cell) => cell.formula !== null).map(({ address, formula }) => `${address} ${String(formula)}`);
  const tables = sheet.tables.map((table) => `${table.name} ${table.range}`);
  return [`# ${name}`, ...shown, "", "## Formulas", ...formulas, "", "## Tables", ...tables, ""].join("\n");
}

function sortedCells(sheet: BookSheet) {
  const keys = [...sheet.cells.keys()].sort((one, other) => one - other);
  return keys.map((key) => {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const cell = sheet.cells.get(key);
    return { row, address: localAddress({ sheet: "", row, column }), value: String(cell?.value), formula: cell?.formula ?? null };
  });
}

/** What a plan does beyond the contents, one line per action. */
export function dumpLooks(actions: readonly Action[], sheet: string): string {
  const lines = actions.filter((action) => ("range" in action ? action.range.sheet : action.sheet) === sheet).map(lookLine);
  return [`# ${sheet}`, ...lines, ""].join("\n");
}

function lookLine(action: Action): string {
  const place = "range" in action ? ` ${localAddress(action.range)}` : "";
  if (action.kind === "write") return `write${place}`;
  if (action.kind === "style") return `style${place} ${JSON.stringify(action.style)}`;
  const rest = Object.entries(action).filter(([key]) => key !== "kind" && key !== "range" && key !== "sheet");
  return `${action.kind}${place} ${rest.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(" ")}`.trimEnd();
}
