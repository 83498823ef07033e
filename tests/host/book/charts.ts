/** A chart on a sheet. Colours are "#RRGGBB"; what is null is left to Excel ("automatic"). */
export interface BookChart {
  id: string;
  name: string;
  /** As Office.js names it: "BarClustered". */
  type: string;
  title: ChartTitle;
  legend: ChartLegend;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: BookSeries[];
  /** Room between the groups of bars in per cent of a bar's width, and how far the bars of a group cover each other. */
  gapWidth: number;
  overlap: number;
  /** Cells of hidden rows and columns are left out. */
  plotVisibleOnly: boolean;
  area: ChartFrame;
  plotArea: ChartFrame;
  font: ChartFont;
  anchor: ChartAnchor;
  /** What the file holds of it, where the file says more than this model; null for a chart that the model says all of. */
  kept: KeptChart | null;
}

export interface ChartTitle {
  visible: boolean;
  text: string;
  overlay: boolean;
  font: ChartFont;
}

export interface ChartLegend {
  visible: boolean;
  position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  overlay: boolean;
  font: ChartFont;
}

export interface ChartAxis {
  visible: boolean;
  title: { visible: boolean; text: string; font: ChartFont };
  /** en-US code; null: as the source cells have it. */
  numberFormat: string | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  /** The other axis stands at this end of it. */
  position: "Automatic" | "Maximum" | "Minimum";
  reversed: boolean;
  tickLabels: "High" | "Low" | "NextToAxis" | "None";
  /** Of a category axis: so many categories for each label; null: as many as have room. */
  labelSpacing: number | null;
  majorTicks: TickMark;
  minorTicks: TickMark;
  gridlines: { visible: boolean; line: ChartLine };
  font: ChartFont;
  line: ChartLine;
}

export type TickMark = "None" | "Cross" | "Inside" | "Outside";

export interface BookSeries {
  /** Text, or a formula ("=Blad1!$B$1") for the cell that holds it. */
  name: string;
  /** "=Blad1!$B$2:$B$5"; null before they are set. */
  values: string | null;
  categories: string | null;
  fill: ChartFill;
  line: ChartLine;
  /** Null: no data labels. */
  labels: DataLabels | null;
}

export interface DataLabels {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  position: "Center" | "InsideEnd" | "InsideBase" | "OutsideEnd" | null;
  /** en-US code; null: as the source cells have it. */
  numberFormat: string | null;
  font: ChartFont;
}

export interface ChartFont {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  name?: string;
  size?: number;
}

/** A colour, "none", or null for Excel's own choice. */
export type ChartFill = string | null;

export interface ChartLine {
  color: ChartFill;
  /** Points; null: Excel's own. */
  weight: number | null;
}

export interface ChartFrame {
  fill: ChartFill;
  border: ChartLine;
}

/** A corner of a chart: a cell (0-based) and how far into it, in points. */
export interface ChartCorner {
  row: number;
  column: number;
  down: number;
  right: number;
}

/** Charts move and size with the cells under them, as Excel places a new one; `end` is the lower right corner. */
export interface ChartAnchor {
  start: ChartCorner;
  end: ChartCorner;
}

export interface KeptChart {
  /** The part of the file, "xl/charts/chart1.xml". */
  readonly part: string;
  /** Its formulas in the order of the part, without "=": they follow their cells. */
  formulas: string[];
}

export function emptyAxis(gridlines: boolean): ChartAxis {
  return {
    visible: true,
    title: { visible: false, text: "", font: {} },
    numberFormat: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
    position: "Automatic",
    reversed: false,
    tickLabels: "NextToAxis",
    labelSpacing: null,
    majorTicks: "None",
    minorTicks: "None",
    gridlines: { visible: gridlines, line: { color: null, weight: null } },
    font: {},
    line: { color: null, weight: null },
  };
}

export function emptySeries(name: string): BookSeries {
  return { name, values: null, categories: null, fill: null, line: { color: null, weight: null }, labels: null };
}

/** A chart as Excel makes a new one, without series, in the middle of nowhere. */
export function emptyChart(id: string, name: string, type: string): BookChart {
  const stacked = isStacked(type);
  return {
    id,
    name,
    type,
    title: { visible: true, text: "Diagramrubrik", overlay: false, font: {} },
    legend: { visible: true, position: "Bottom", overlay: false, font: {} },
    categoryAxis: emptyAxis(false),
    valueAxis: emptyAxis(true),
    series: [],
    gapWidth: stacked ? 150 : 219,
    overlap: stacked ? 100 : -27,
    plotVisibleOnly: true,
    area: { fill: null, border: { color: null, weight: null } },
    plotArea: { fill: null, border: { color: null, weight: null } },
    font: {},
    anchor: { start: { row: 0, column: 0, down: 0, right: 0 }, end: { row: 14, column: 7, down: 0, right: 0 } },
    kept: null,
  };
}

export function isStacked(type: string): boolean {
  return /Stacked(100)?$/.test(type);
}

/** Bars lie, columns stand. */
export function isBar(type: string): boolean {
  return type.startsWith("Bar");
}
