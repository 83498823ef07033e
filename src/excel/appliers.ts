import { address, localAddress, type Action, type WrittenCell } from "../model";
import { applyChart } from "./applyChart";
import { applyStyle } from "./applyStyle";
import { pointsOfCharacters } from "./columnWidth";
import type { Desk } from "./desk";
import { writeMark } from "./markDetails";
import { markKey } from "./marks";
import { typedText } from "./typedText";

type ActionOf<Kind extends Action["kind"]> = Extract<Action, { readonly kind: Kind }>;
type Appliers = { readonly [Kind in Action["kind"]]: (action: ActionOf<Kind>, desk: Desk) => void };

/** How each kind of action is done in Excel. Each only queues its commands; applyActions sends them. */
const appliers: Appliers = {
  createSheet: ({ sheet, tabColor }, desk) => {
    const added = desk.addSheet(sheet);
    if (tabColor !== null) added.tabColor = tabColor;
  },

  markSheet: ({ sheet, mark }, desk) => {
    desk.sheet(sheet).customProperties.add(markKey, writeMark(mark, sheet));
  },

  clear: ({ range }, desk) => {
    const cells = desk.range(range);
    cells.unmerge();
    cells.clear("All");
    cells.conditionalFormats.clearAll();
    cells.dataValidation.clear();
  },

  insertRows: ({ sheet, row, count }, desk) => {
    desk.rows(sheet, row, count).insert("Down");
    desk.forgetRanges();
  },

  write: ({ range, cells }, desk) => {
    desk.range(range).formulas = cells.map((row) => row.map(typedCell));
  },

  numberFormat: ({ range, format }, desk) => {
    // One value stands for all cells: the array would weigh as much as their contents.
    desk.range(range).numberFormat = format as unknown as string[][];
  },

  style: ({ range, style }, desk) => {
    applyStyle(desk.range(range), style, range.rowCount);
  },

  columnWidths: ({ sheet, column, characters }, desk) => {
    for (const { start, count, width } of equalRuns(characters)) {
      desk.columns(sheet, column + start, count).format.columnWidth = pointsOfCharacters(width);
    }
  },

  hideColumns: ({ sheet, column, count }, desk) => {
    desk.columns(sheet, column, count).columnHidden = true;
  },

  rowHeight: ({ sheet, row, count, height }, desk) => {
    const { format } = desk.rows(sheet, row, count);
    if (height === "fit") format.autofitRows();
    else format.rowHeight = height;
  },

  merge: ({ range }, desk) => {
    desk.range(range).merge(false);
  },

  // Excel writes the text and gives the cell the look of a link: a style of one's own must come after.
  link: ({ range, target, text, tip }, desk) => {
    desk.range(range).hyperlink = { documentReference: address(target), textToDisplay: text, screenTip: tip };
  },

  page: ({ sheet, page }, desk) => {
    const target = desk.sheet(sheet);
    const { freezePanes, pageLayout } = target;
    target.showGridlines = page.gridlines;
    if (page.frozenRows > 0) freezePanes.freezeRows(page.frozenRows);
    else freezePanes.unfreeze();
    pageLayout.orientation = page.landscape ? "Landscape" : "Portrait";
    // One page wide, as many high as it takes; without the 0 Excel may keep to the one page of a new sheet.
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    if (page.repeatedRows > 0) pageLayout.setPrintTitleRows(`$1:$${String(page.repeatedRows)}`);
  },

  pageBreaks: ({ sheet, rows, clears }, desk) => {
    const { horizontalPageBreaks } = desk.sheet(sheet);
    if (clears) horizontalPageBreaks.removePageBreaks();
    for (const row of rows) horizontalPageBreaks.add(localAddress({ sheet: "", row, column: 0, rowCount: 1, columnCount: 1 }));
  },

  createTable: ({ range, name, style }, desk) => {
    const table = desk.sheet(range.sheet).tables.add(desk.range(range), true);
    table.name = name;
    table.style = style;
  },

  resizeTable: ({ name, range }, desk) => {
    desk.workbook.tables.getItem(name).resize(desk.range(range));
  },

  choices: ({ range, choices }, desk) => {
    const { dataValidation } = desk.range(range);
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  },

  chart: ({ sheet, chart, present }, desk) => {
    applyChart(desk, sheet, chart, present);
  },

  removeChart: ({ sheet, name }, desk) => {
    desk.sheet(sheet).charts.getItem(name).delete();
  },

  colorWhen: ({ range, formula, fill, color, bold }, desk) => {
    const { custom } = desk.range(range).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
  },

  renameSheet: ({ sheet, to }, desk) => {
    desk.renameSheet(sheet, to);
  },

  renameTable: ({ name, to }, desk) => {
    desk.workbook.tables.getItem(name).name = to;
  },
};

/** Queues the commands of one action. */
export function applyAction<Kind extends Action["kind"]>(action: ActionOf<Kind>, desk: Desk): void {
  appliers[action.kind](action, desk);
}

/** A cell as `Range.formulas` wants it: null leaves it alone, "" clears it. */
function typedCell(cell: WrittenCell): string | number | boolean | null {
  if (typeof cell === "string") return typedText(cell);
  return typeof cell === "object" && cell !== null ? cell.formula : cell;
}

/** Neighbours of the same width, so that they are set at once. */
function equalRuns(widths: readonly number[]): readonly { readonly start: number; readonly count: number; readonly width: number }[] {
  const starts = widths.flatMap((width, index) => (index === 0 || widths[index - 1] !== width ? [{ start: index, width }] : []));
  return starts.map(({ start, width }, run) => ({ start, width, count: (starts[run + 1]?.start ?? widths.length) - start }));
}
