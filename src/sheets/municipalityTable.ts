import type { WrittenCell } from "../model";
import { allForms, formsOfArea, grantFigureId, unknownMunicipality } from "../summary";
import type { AreaMaterial } from "./areaLayout";
import { comparedFigure, controlFormula, type Comparison } from "./control";
import { area, cellName, columnName, formatCells, place, putRow, styleCells, type SheetDraft } from "./draft";
import { colorControl } from "./attention";
import { putExplanation, rowsOf } from "./explanations";
import { columnHeader } from "./columnHeader";
import { addedCell, figureCell, isValueOnly, numberOf, whyValue } from "./figureCells";
import { setHeaderHeight } from "./longNames";
import { dash, formats, styles } from "./look";
import { municipalitiesTop, putMunicipalityCharts } from "./municipalityChart";
import { putShareNote } from "./shareNote";
import { say } from "./words";

/** The rows of the table: municipalities by name, "unknown" last where it occurs. */
interface Geometry {
  readonly names: readonly string[];
  readonly top: number;
  readonly first: number;
  readonly total: number;
  /** Columns of the number of grants, the first form, the sum and the share. */
  readonly count: number;
  readonly form: number;
  readonly sum: number;
  readonly share: number;
  /** Where the chart begins: beside the table, or lower where another one stands there. */
  readonly chartTop: number;
}

/**
 * "Kronor per kommun och stödform": the year's kronor per municipality and form. Grants whose municipality is missing or unknown get a row
 * of their own: what is left of the form's total, so that the sums agree whatever the cells say. A chart of the sums stands beside it, and
 * how it is counted below it.
 * @param formTotals the row of the forms' own totals above, first form first
 * @param firstRow the first free row
 * @param chartTop the first row from which nothing stands to the right
 * @returns the first free row
 */
export function putMunicipalityTable(
  draft: SheetDraft,
  firstRow: number,
  material: AreaMaterial,
  formTotals: number,
  chartTop: number,
): number {
  const names = municipalityNames(material);
  const { columns, forms } = material;
  const top = municipalitiesTop(draft, firstRow, chartTop, names.length, columns);
  const count = columns.firstNumber;
  const form = count + 1;
  const sum = form + forms.length;
  const rows = { top, first: top + 2, total: top + 2 + names.length, chartTop: Math.max(top, chartTop) };
  const geometry: Geometry = { names, ...rows, count, form, sum, share: sum + 1 };
  putHeader(draft, geometry, material);
  names.forEach((name, index) => {
    putMunicipalityRow(draft, geometry.first + index, name, geometry, material, formTotals);
  });
  putTotals(draft, geometry, material);
  putControl(draft, geometry, material);
  dress(draft, geometry, material);
  const rowsOfNames = area(draft, geometry.first, columns.name, names.length);
  const captionRow = putMunicipalityCharts(
    draft,
    geometry.chartTop,
    { names: rowsOfNames, kronor: { ...rowsOfNames, column: sum } },
    material,
  );
  const noteRow = putHowCounted(draft, geometry, material);
  putShareNote(draft, noteRow, columns.name, { column: geometry.share, first: geometry.first, count: names.length });
  return Math.max(captionRow, noteRow) + 1;
}

/** Below the table, since the chart stands to its right. Gives the first free row. */
function putHowCounted(draft: SheetDraft, { total, names }: Geometry, material: AreaMaterial): number {
  const { columns, figures, dataset, year, forms } = material;
  const { text, target } = rowsOf(figures, grantFigureId(formsOfArea(material.area.name), "granted", year), dataset);
  putExplanation(draft, total + 2, columns.name, { text: say("sheets.explanation.line", { text }), target });
  const ids = (name: string) => forms.map((form) => grantFigureId(form.id, "granted", year, name));
  const asValues = names.filter((name) => name !== unknownMunicipality && ids(name).some((id) => isValueOnly(figures, id)));
  const [first] = asValues;
  if (first === undefined) return total + 3;
  const list = new Intl.ListFormat("sv-SE", { type: "conjunction" }).format(asValues);
  putRow(draft, total + 3, columns.name, [`${list}: ${whyValue(figures, asValues.flatMap(ids), dataset)}`]);
  styleCells(draft, area(draft, total + 3, columns.name), styles.note);
  return total + 4;
}

/** The municipalities of the programme, and "unknown" when the area has such grants. */
function municipalityNames({ figures, area: { name }, year }: AreaMaterial): string[] {
  const start = `${grantFigureId(formsOfArea(name), "count", year)}/`;
  return [...figures.keys()].filter((id) => id.startsWith(start)).map((id) => id.slice(start.length));
}

function putHeader(draft: SheetDraft, { top }: Geometry, { columns, forms, year }: AreaMaterial): void {
  putRow(draft, top, columns.name, [say("sheets.municipalities.heading", { year: String(year) })]);
  putRow(draft, top + 1, columns.name, [
    say("sheets.municipalities.municipality"),
    say("sheets.municipalities.count"),
    ...forms.map((form) => columnHeader(form.inText)),
    say("sheets.municipalities.total"),
    say("sheets.grants.share"),
  ]);
}

function putMunicipalityRow(
  draft: SheetDraft,
  row: number,
  name: string,
  geometry: Geometry,
  material: AreaMaterial,
  formTotals: number,
): void {
  const { columns, forms } = material;
  const isUnknown = name === unknownMunicipality;
  const amounts = forms.map((form, index): WrittenCell => {
    const id = grantFigureId(form.id, "granted", material.year, name);
    return isUnknown
      ? restCell(geometry, geometry.form + index, cellName(formTotals + index, columns.firstNumber + 3))
      : figureCell(material.figures, id);
  });
  const countTotal = cellName(formTotals + forms.length, columns.firstNumber);
  const count = isUnknown ? restCell(geometry, geometry.count, countTotal) : countCell(name, material);
  const label = isUnknown ? say("sheets.municipalities.unknown") : name;
  const sum = { formula: `=SUM(${cellName(row, geometry.form)}:${cellName(row, geometry.sum - 1)})` };
  putRow(draft, row, columns.name, [label, count, ...amounts, sum, shareCell(row, geometry)]);
  placeRow(draft, row, name, geometry, material);
}

/** What the municipalities above leave of a total. */
function restCell({ first, names }: Geometry, column: number, totalCell: string): WrittenCell {
  return { formula: `=${totalCell}-SUM(${columnName(column, first, names.length - 1)})` };
}

/** The number of grants of the area's forms together. */
function countCell(name: string, { forms, figures, year, area: { name: areaName } }: AreaMaterial): WrittenCell {
  const ids = forms.map((form) => grantFigureId(form.id, "count", year, name));
  return addedCell(figures, ids, grantFigureId(formsOfArea(areaName), "count", year, name));
}

function shareCell(row: number, { sum, total }: Geometry): WrittenCell {
  return { formula: `=IF(${cellName(total, sum)}=0,"${dash}",${cellName(row, sum)}/${cellName(total, sum)})` };
}

function placeRow(draft: SheetDraft, row: number, name: string, geometry: Geometry, material: AreaMaterial): void {
  const { forms, year, holdsAllForms } = material;
  forms.forEach((form, index) => {
    place(draft, grantFigureId(form.id, "granted", year, name), row, geometry.form + index);
  });
  for (const group of [formsOfArea(material.area.name), ...(holdsAllForms ? [allForms] : [])]) {
    place(draft, grantFigureId(group, "count", year, name), row, geometry.count);
    place(draft, grantFigureId(group, "granted", year, name), row, geometry.sum);
    place(draft, grantFigureId(group, "granted-share", year, name), row, geometry.share);
  }
}

function putTotals(draft: SheetDraft, { first, total, names, count, share }: Geometry, { columns }: AreaMaterial): void {
  const summed = Array.from({ length: share - count }, (_, offset): WrittenCell => ({
    formula: `=SUM(${columnName(count + offset, first, names.length)})`,
  }));
  const shareTotal = { formula: `=IF(${cellName(total, share - 1)}=0,"${dash}",SUM(${columnName(share, first, names.length)}))` };
  putRow(draft, total, columns.name, [say("sheets.total"), ...summed, shareTotal]);
}

function putControl(draft: SheetDraft, geometry: Geometry, { columns, figures, forms, year, area: { name } }: AreaMaterial): void {
  const group = formsOfArea(name);
  const granted = (of: string) => numberOf(figures, grantFigureId(of, "granted", year));
  const count = numberOf(figures, grantFigureId(group, "count", year));
  const compared = (column: number, measure: "count" | "granted") =>
    geometry.names.map((municipality, index) =>
      comparedFigure(figures, grantFigureId(group, measure, year, municipality), cellName(geometry.first + index, column)),
    );
  const rows: Comparison = { kronor: [compared(geometry.sum, "granted")], counts: [compared(geometry.count, "count")] };
  const totals: Comparison = {
    kronor: [[comparedFigure(figures, grantFigureId(group, "granted", year), cellName(geometry.total, geometry.sum))]],
    counts: [[{ cell: cellName(geometry.total, geometry.count), value: count }]],
  };
  putRow(draft, geometry.total + 1, columns.name, [
    say("sheets.control"),
    count,
    ...forms.map((form) => granted(form.id)),
    granted(group),
    controlFormula(rows, totals),
  ]);
  colorControl(draft, geometry.total + 1, geometry.share);
}

function dress(draft: SheetDraft, { top, first, total, count, sum, share, names }: Geometry, { columns, forms }: AreaMaterial): void {
  const width = share - columns.name + 1;
  styleCells(draft, area(draft, top, columns.name), styles.heading);
  styleCells(draft, area(draft, top + 1, columns.name, 1, width), styles.columnHeader);
  styleCells(draft, area(draft, top + 1, count, total + 2 - top, width - 1), styles.right);
  styleCells(draft, area(draft, first, columns.name, names.length, width), styles.rows);
  styleCells(draft, area(draft, total, columns.name, 1, width), styles.total);
  styleCells(draft, area(draft, total + 1, columns.name, 1, width), styles.control);
  formatCells(draft, area(draft, first, count, total + 2 - first, sum - count + 1), formats.number);
  formatCells(draft, area(draft, first, share, total + 1 - first), formats.share);
  setHeaderHeight(draft, top + 1, forms);
}
