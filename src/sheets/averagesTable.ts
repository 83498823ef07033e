import type { WrittenCell } from "../model";
import { allForms, formsOfArea, grantFigureId, type GrantMeasure } from "../summary";
import { areaWidths, type AreaMaterial } from "./areaLayout";
import { colorControl } from "./attention";
import { comparedFigure, controlFormula, type Comparison } from "./control";
import { area, cellName, columnName, formatCells, place, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { putExplanation, rowsOfYears } from "./explanations";
import { figureCell, isValueOnly, numberOf, whyValue } from "./figureCells";
import { breakLongNames } from "./longNames";
import { dash, formats, plainRowHeight, styles } from "./look";
import { beginPage } from "./pages";
import { putShareNote } from "./shareNote";
import { say } from "./words";

/** A column of the table: the figure, how many years back, and its heading. */
interface Column {
  readonly measure: GrantMeasure;
  readonly back: 0 | 1;
  readonly heading: "sheets.averages.average" | "sheets.averages.paid" | "sheets.averages.share";
}

const averages: readonly Column[] = [
  { measure: "average", back: 0, heading: "sheets.averages.average" },
  { measure: "average", back: 1, heading: "sheets.averages.average" },
];

const shareBefore: Column = { measure: "granted-share", back: 1, heading: "sheets.averages.share" };

/** Only where a table says what has been paid. */
const payments: readonly Column[] = [
  { measure: "paid", back: 0, heading: "sheets.averages.paid" },
  { measure: "paid", back: 1, heading: "sheets.averages.paid" },
];

/** The table's place and columns. */
interface Geometry {
  readonly top: number;
  readonly first: number;
  readonly total: number;
  readonly columns: readonly Column[];
  /** The first row of forms in the table above, which the averages and shares are made from. */
  readonly above: number;
}

/**
 * "Genomsnitt och utbetalt": kronor per grant and what has been paid per form, and beside each form how its numbers are counted, with a
 * link to its rows. Gives the first free row.
 */
export function putAveragesTable(draft: SheetDraft, top: number, material: AreaMaterial, above: number): number {
  const { forms, columns, figures, year } = material;
  // Heading, column heads, sum, control and notes.
  beginPage(draft, areaWidths(columns), top, (forms.length + 7) * plainRowHeight);
  const hasPayments = figures.has(grantFigureId(allForms, "paid", year));
  const [first, total] = [top + 2, top + 2 + forms.length];
  const geometry: Geometry = { top, first, total, columns: [...averages, ...(hasPayments ? payments : []), shareBefore], above };
  putRow(draft, top, columns.name, [say(hasPayments ? "sheets.averages.heading.paid" : "sheets.averages.heading")]);
  putHeader(draft, geometry, material);
  forms.forEach((form, index) => {
    putRow(draft, first + index, columns.name, [form.name, ...cellsOf(form.id, index, geometry, material)]);
    putHowCounted(draft, first + index, form.id, material);
  });
  putTotals(draft, geometry, material);
  placeRows(draft, geometry, material);
  if (hasPayments) putControl(draft, geometry, material);
  dress(draft, geometry, material, hasPayments);
  breakLongNames(draft, first, columns.name, forms);
  return putNotes(draft, geometry, material, hasPayments);
}

function putHeader(draft: SheetDraft, { top, columns: shown }: Geometry, { columns, year }: AreaMaterial): void {
  const headings = shown.map(({ heading, back }) => say(heading, { year: String(year - back) }));
  putRow(draft, top + 1, columns.name, [say("sheets.grants.form"), ...headings]);
  putRow(draft, top + 1, columns.outcome, [say("sheets.howCounted")]);
}

/** A row's cells: averages and shares follow from the cells of the table above, payments from the source. */
function cellsOf(
  form: string,
  index: number,
  { columns: shown, above }: Geometry,
  { columns, figures, forms, year }: AreaMaterial,
): WrittenCell[] {
  const cell = (row: number, offset: number) => cellName(row, columns.firstNumber + offset);
  return shown.map(({ measure, back }): WrittenCell => {
    const [count, granted] = [cell(above + index, back), cell(above + index, 3 + back)];
    if (measure === "average") return { formula: `=IF(${count}=0,"${dash}",${granted}/${count})` };
    if (measure === "paid") return figureCell(figures, grantFigureId(form, "paid", year - back));
    const whole = cell(above + forms.length, 3 + back);
    return { formula: `=IF(${whole}=0,"${dash}",${granted}/${whole})` };
  });
}

function putTotals(draft: SheetDraft, geometry: Geometry, material: AreaMaterial): void {
  const { columns, forms } = material;
  const followed = cellsOf("", forms.length, geometry, material);
  const cells = geometry.columns.map(({ measure }, offset): WrittenCell => {
    if (measure !== "paid") return followed[offset] ?? "";
    return { formula: `=SUM(${columnName(columns.firstNumber + offset, geometry.first, forms.length)})` };
  });
  putRow(draft, geometry.total, columns.name, [say("sheets.total"), ...cells]);
  putExplanation(draft, geometry.total, columns.outcome, { text: say("sheets.averages.total"), target: null });
}

function placeRows(
  draft: SheetDraft,
  { first, total, columns: shown }: Geometry,
  { area: of, columns, forms, holdsAllForms, year }: AreaMaterial,
) {
  const put = (group: string, row: number) => {
    shown.forEach(({ measure, back }, offset) => {
      place(draft, grantFigureId(group, measure, year - back), row, columns.firstNumber + offset);
    });
  };
  forms.forEach((form, index) => {
    put(form.id, first + index);
  });
  put(formsOfArea(of.name), total);
  if (holdsAllForms) put(allForms, total);
}

/** The rows of a form, this year's and last year's; and why a number of them is a value. */
function putHowCounted(draft: SheetDraft, row: number, form: string, { columns, figures, dataset, year }: AreaMaterial): void {
  const years = [year, year - 1];
  const { text, target } = rowsOfYears(figures, dataset, years, (ofYear) => grantFigureId(form, "granted", ofYear));
  const ids = years.flatMap((ofYear) => (["count", "granted"] as const).map((measure) => grantFigureId(form, measure, ofYear)));
  const asValues = ids.filter((id) => isValueOnly(figures, id));
  const why = whyValue(figures, asValues, dataset);
  putExplanation(draft, row, columns.outcome, { text: [text, why].filter((part) => part !== "").join(" "), target });
  if (why === "") return;
  styleCells(draft, area(draft, row, columns.outcome), styles.texts);
  setHeight(draft, row, 1, "fit");
}

/** The engine's own sums of what has been paid, and whether every form's formula agrees. */
function putControl(
  draft: SheetDraft,
  { first, total, columns: shown }: Geometry,
  { area: of, columns, figures, forms, year }: AreaMaterial,
): void {
  const idOf = (group: string, { measure, back }: Column) => grantFigureId(group, measure, year - back);
  const paid = shown.flatMap((column, offset) => (column.measure === "paid" ? [{ column, offset }] : []));
  const values = shown.map((column): WrittenCell =>
    column.measure === "paid" ? numberOf(figures, idOf(formsOfArea(of.name), column)) : null,
  );
  const rows: Comparison = {
    kronor: [
      paid.flatMap(({ column, offset }) =>
        forms
          .map((form, index) => ({ id: idOf(form.id, column), cell: cellName(first + index, columns.firstNumber + offset) }))
          .filter(({ id }) => !isValueOnly(figures, id))
          .map(({ id, cell }) => comparedFigure(figures, id, cell)),
      ),
    ],
    counts: [],
  };
  const totals: Comparison = {
    kronor: [
      paid.map(({ column, offset }) =>
        comparedFigure(figures, idOf(formsOfArea(of.name), column), cellName(total, columns.firstNumber + offset)),
      ),
    ],
    counts: [],
  };
  putRow(draft, total + 1, columns.name, [say("sheets.control"), ...values, controlFormula(rows, totals)]);
  colorControl(draft, total + 1, columns.firstNumber + shown.length);
}

/** What the words of the headings mean, and whether the shares add up. */
function putNotes(draft: SheetDraft, geometry: Geometry, { columns }: AreaMaterial, hasPayments: boolean): number {
  const { first, total, columns: shown } = geometry;
  const row = total + (hasPayments ? 2 : 1);
  putRow(draft, row, columns.name, [say(hasPayments ? "sheets.averages.note.paid" : "sheets.averages.note")]);
  styleCells(draft, area(draft, row, columns.name), styles.note);
  putShareNote(draft, row + 1, columns.name, { column: columns.firstNumber + shown.length - 1, first, count: total - first });
  return row + 2;
}

function dress(
  draft: SheetDraft,
  { top, first, total, columns: shown }: Geometry,
  { columns, forms }: AreaMaterial,
  hasPayments: boolean,
): void {
  const width = shown.length + 1;
  styleCells(draft, area(draft, top, columns.name), styles.heading);
  styleCells(draft, area(draft, top + 1, columns.name, 1, width), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, columns.outcome), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, columns.firstNumber, total + 2 - top, width), styles.right);
  styleCells(draft, area(draft, first, columns.name, forms.length, width), styles.rows);
  styleCells(draft, area(draft, total, columns.name, 1, width), styles.total);
  if (hasPayments) styleCells(draft, area(draft, total + 1, columns.name, 1, width + 1), styles.control);
  shown.forEach(({ measure }, offset) => {
    const numbers = area(draft, first, columns.firstNumber + offset, total + 2 - first);
    formatCells(draft, numbers, measure === "granted-share" ? formats.share : formats.number);
  });
  setHeight(draft, top + 1, 1, 32);
}
