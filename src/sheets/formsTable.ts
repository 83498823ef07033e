import { address, type GrantForm, type WrittenCell } from "../model";
import { allForms, grantFigureId, type GrantMeasure } from "../summary";
import { area, cellName, columnName, formatCells, place, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import type { FormCells } from "./formsChart";
import { dash, formats, styles } from "./look";
import { breakLongNames } from "./longNames";
import type { OverviewMaterial } from "./overviewMaterial";
import { say } from "./words";

const nameColumn = 1;

/** The measures of the columns before the change in per cent. */
const measures = [
  { measure: "count", back: 0 },
  { measure: "granted", back: 0 },
  { measure: "granted", back: 1 },
] as const satisfies readonly { measure: GrantMeasure; back: number }[];

const changeColumn = nameColumn + 1 + measures.length;

/** The grant forms that stand on the areas' sheets, in the programme's order. */
export function shownForms({ programme, placements, year }: OverviewMaterial): readonly GrantForm[] {
  return programme.grantForms.filter((form) => placements.has(grantFigureId(form.id, "granted", year)));
}

/** Where the table's cells are when it has its heading in the given row. */
export function formsTableCells(draft: SheetDraft, top: number, count: number): FormCells {
  const column = (offset: number) => area(draft, top + 2, nameColumn + offset, count);
  return { names: column(0), thisYear: column(2), lastYear: column(3) };
}

/** "Stöd per form": all areas' forms together, by reference to the areas' sheets. Gives the first free row. */
export function putFormsTable(draft: SheetDraft, top: number, material: OverviewMaterial, forms: readonly GrantForm[]): number {
  const { year } = material;
  const [first, total] = [top + 2, top + 2 + forms.length];
  putRow(draft, top, nameColumn, [say("sheets.forms.heading")]);
  putRow(draft, top + 1, nameColumn, [
    say("sheets.grants.form"),
    say("sheets.grants.count", { year: String(year) }),
    say("sheets.grants.kronor", { year: String(year) }),
    say("sheets.grants.kronor", { year: String(year - 1) }),
    say("sheets.grants.changeShare"),
  ]);
  forms.forEach((form, index) => {
    putRow(draft, first + index, nameColumn, [form.name, ...references(form, material), changeCell(first + index)]);
  });
  const sums = measures.map((_, offset): WrittenCell => ({ formula: `=SUM(${columnName(nameColumn + 1 + offset, first, forms.length)})` }));
  putRow(draft, total, nameColumn, [say("sheets.total"), ...sums, changeCell(total)]);
  measures.forEach(({ measure, back }, offset) => {
    place(draft, grantFigureId(allForms, measure, year - back), total, nameColumn + 1 + offset);
  });
  dress(draft, top, first, total);
  breakLongNames(draft, first, nameColumn, forms);
  return total + 1;
}

function references(form: GrantForm, { placements, year }: OverviewMaterial): WrittenCell[] {
  return measures.map(({ measure, back }): WrittenCell => {
    const cell = placements.get(grantFigureId(form.id, measure, year - back));
    return cell ? { formula: `=${address(cell)}` } : 0;
  });
}

function changeCell(row: number): WrittenCell {
  const [now, before] = [cellName(row, changeColumn - 2), cellName(row, changeColumn - 1)];
  return { formula: `=IF(${before}=0,"${dash}",(${now}-${before})/${before})` };
}

function dress(draft: SheetDraft, top: number, first: number, total: number): void {
  const width = changeColumn - nameColumn + 1;
  const rows = total - first;
  styleCells(draft, area(draft, top, nameColumn), styles.heading);
  styleCells(draft, area(draft, top + 1, nameColumn, 1, width), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, nameColumn + 1, rows + 2, width - 1), styles.right);
  styleCells(draft, area(draft, first, nameColumn, rows, width), styles.rows);
  styleCells(draft, area(draft, total, nameColumn, 1, width), styles.total);
  formatCells(draft, area(draft, first, nameColumn + 1, rows + 1, measures.length), formats.number);
  formatCells(draft, area(draft, first, changeColumn, rows + 1), formats.changeShare);
  setHeight(draft, top + 1, 1, 32);
}
