import { type Book, type BookCell, type BookChart, type BookSeries, isStacked } from "../../host/book";
import { areaOfFormula, cellsOfFormula } from "../../host/book/chart-source";
import { displayText } from "../../host/book/display";

/** The numbers of a chart as it shows them, read from the cells of the book. */
export interface ChartFigures {
  readonly title: string;
  /** The title of the value axis; "" for none. */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
}

export interface SeriesFigures {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** As the data labels have them. */
  readonly texts: readonly string[];
}

export function chartFigures(book: Book, chart: BookChart): ChartFigures {
  const [first] = chart.series;
  const cells = (formula: string | null) => (formula === null ? [] : cellsOfFormula(book, formula, chart.plotVisibleOnly));
  return {
    title: chart.title.visible ? chart.title.text : "",
    unit: chart.valueAxis.title.visible ? chart.valueAxis.title.text : "",
    categories: cells(first?.categories ?? null).map((cell) => displayText(cell, book.date1904)),
    series: chart.series.map((series) => {
      const own = cells(series.values);
      return {
        name: nameOf(book, series),
        values: own.map(({ value }) => (typeof value === "number" ? value : null)),
        texts: own.map((cell) => labelText(cell, series.labels?.numberFormat ?? null, book.date1904)),
      };
    }),
  };
}

function nameOf(book: Book, { name }: BookSeries): string {
  const [cell] = name.startsWith("=") ? cellsOfFormula(book, name) : [];
  return cell ? displayText(cell, book.date1904) : name;
}

/** The part of the format that Excel takes for the number: positive; negative; zero. */
function sectionFor(format: string, value: number): string {
  const [positive = "", negative, zero] = format.split(";");
  if (value === 0) return zero ?? positive;
  return value < 0 ? (negative ?? positive) : positive;
}

function labelText(cell: Readonly<BookCell>, format: string | null, date1904: boolean): string {
  const { value } = cell;
  if (typeof value !== "number") return "";
  const section = sectionFor(format ?? cell.numberFormat, value);
  if (section !== "General" && !/[0#ymdhs]/i.test(section.replaceAll(/"[^"]*"/g, ""))) return section.replaceAll('"', "");
  const hasOwnSign = (format ?? cell.numberFormat).includes(";");
  return displayText({ ...cell, value: hasOwnSign ? Math.abs(value) : value, numberFormat: section }, date1904);
}

/** The chart in words: its title, its unit and every number. */
export function chartWords({ title, unit, categories, series }: ChartFigures): string {
  const said = series.map(({ name, texts }) => {
    const pairs = texts.flatMap((text, index) => (text === "" ? [] : [`${categories[index] ?? ""} ${text}`]));
    return `${name}: ${pairs.join(", ")}`;
  });
  const head = [title, unit].filter((text) => text !== "").join(", ");
  return [head, ...said].map((text) => `${text}.`).join(" ");
}

/** Whether the drawing can say what the chart says: bars and columns of cells that are there. */
export function isDrawable(book: Book, chart: BookChart): boolean {
  const cells = chart.series.flatMap(({ values }) => values ?? []);
  return /^(?:Bar|Column)(?:Clustered|Stacked)$/.test(chart.type) && cells.every((formula) => areaOfFormula(book, formula) !== null);
}

/** The numbers of a stacked chart stand inside its parts. */
export function labelsInside({ type }: BookChart, { labels }: BookSeries): boolean {
  return isStacked(type) || (labels?.position ?? "OutsideEnd") !== "OutsideEnd";
}
