import type { Model } from "@ironcalc/workbook";
import { type BookCell, type BookSheet, type BookStyle, type BookTable, type Box, columnOfKey, rowOfKey, storedBox } from "../../host/book";

/** Table styles are Excel's own and not in the file; the workbench draws them all in the add-in's green. */
const tableLook = { header: "#107C41", headerText: "#FFFFFF", band: "#E8F6EE" } as const;

type BorderArea = Parameters<Model["setAreaWithBorder"]>[1];
type StylePath = readonly [path: string, value: string];

/** Gives the cells of a sheet, and its tables, their look. */
export function styleSheet(model: Model, index: number, sheet: BookSheet): void {
  for (const table of sheet.tables) styleTable(model, index, table);
  for (const { row, column, width, cell } of runsOfSameLook(sheet)) {
    const box = { row, column, rowCount: 1, columnCount: width };
    style(model, index, box, stylePaths(cell));
    for (const [side, line] of Object.entries(cell.style?.borders ?? {})) {
      // IronCalc's types are enums that its package does not export; what it reads are these words.
      const type = side.charAt(0).toUpperCase() + side.slice(1);
      model.setAreaWithBorder(areaOf(index, box), {
        item: { style: borderStyle(line.style), color: line.color },
        type,
      } as unknown as BorderArea);
    }
  }
}

function styleTable(model: Model, index: number, table: BookTable): void {
  if (table.style === "") return;
  const box = storedBox(table.range);
  const headerRows = table.showHeaders ? 1 : 0;
  if (table.showHeaders) {
    style(model, index, { ...box, rowCount: 1 }, [
      ["fill.color", tableLook.header],
      ["font.color", tableLook.headerText],
      ["font.b", "true"],
    ]);
  }
  if (table.showBandedRows === false) return;
  for (let row = box.row + headerRows; row < box.row + box.rowCount; row += 2) {
    style(model, index, { ...box, row, rowCount: 1 }, [["fill.color", tableLook.band]]);
  }
}

function style(model: Model, index: number, box: Box, paths: readonly StylePath[]): void {
  for (const [path, value] of paths) model.updateRangeStyle(areaOf(index, box), path, value);
}

/** As the grid counts, from 1. */
function areaOf(sheet: number, box: Box) {
  return { sheet, row: box.row + 1, column: box.column + 1, width: box.columnCount, height: box.rowCount };
}

interface Run {
  readonly row: number;
  readonly column: number;
  width: number;
  readonly look: string;
  readonly cell: BookCell;
}

/** Neighbours in a row that look alike are styled at once. */
function runsOfSameLook(sheet: BookSheet): Run[] {
  const runs: Run[] = [];
  const keys = [...sheet.cells.keys()].sort((a, b) => a - b);
  for (const key of keys) {
    const cell = sheet.cells.get(key);
    if (!cell || (cell.style === null && cell.numberFormat === "General")) continue;
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const look = JSON.stringify([cell.style, cell.numberFormat]);
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.width === column && last.look === look) last.width += 1;
    else runs.push({ row, column, width: 1, look, cell });
  }
  return runs;
}

function stylePaths(cell: BookCell): StylePath[] {
  const look: BookStyle = cell.style ?? {};
  const paths: readonly (readonly [string, string | undefined])[] = [
    ["num_fmt", cell.numberFormat === "General" || cell.numberFormat === "@" ? undefined : cell.numberFormat],
    ["font.b", look.bold ? "true" : undefined],
    ["font.i", look.italic ? "true" : undefined],
    ["font.u", look.underline ? "true" : undefined],
    ["font.size", look.fontSize === undefined ? undefined : String(look.fontSize)],
    ["font.color", look.color],
    ["fill.color", look.fill],
    ["alignment.wrap_text", look.wrap ? "true" : undefined],
    ["alignment.horizontal", look.horizontal?.toLowerCase()],
    ["alignment.vertical", look.vertical?.toLowerCase()],
  ];
  return paths.filter((pair): pair is StylePath => pair[1] !== undefined && pair[1] !== "general");
}

function borderStyle(name: string): string {
  const known = ["thin", "medium", "thick", "double", "dotted"];
  return known.includes(name.toLowerCase()) ? name.toLowerCase() : "thin";
}
