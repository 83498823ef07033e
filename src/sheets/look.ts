import type { BorderLine, CellStyle, PageLook } from "../model";

/** The look of the written sheets (design/README.md, 9 Sheets). */
const darkGreen = "#0B4A29";
const green = "#107C41";
const grey = "#595959";

const goodFill = "#E8F6EE";
const attentionFill = "#FFF4CE";

const hairline: BorderLine = { color: "#E3E3E3", weight: "hairline" };
const greenLine: BorderLine = { color: green, weight: "medium" };
const thinLine: BorderLine = { color: "#000000", weight: "thin" };

export const tabColor = green;

export const styles = {
  title: { bold: true, size: 20, color: darkGreen },
  refreshed: { size: 10, color: grey },
  good: { bold: true, color: darkGreen, fill: goodFill, indent: 1, vertical: "center" },
  preliminary: { bold: true, color: "#000000", fill: attentionFill, indent: 1, vertical: "center" },
  heading: { bold: true, size: 14, color: darkGreen },
  columnHeader: { bold: true, wrap: true, vertical: "bottom", bottom: greenLine },
  right: { horizontal: "right" },
  left: { horizontal: "left" },
  /** A text right of numbers, which stand close to it. */
  beside: { horizontal: "left", indent: 1 },
  rows: { inside: hairline, bottom: hairline },
  texts: { wrap: true, vertical: "top" },
  total: { bold: true, top: thinLine, bottom: thinLine },
  control: { italic: true, size: 10, color: grey },
  state: { size: 10, vertical: "center" },
  note: { size: 10, color: grey },
  keyLabel: { size: 10, color: grey },
  keyNumber: { bold: true, size: 20, horizontal: "left" },
  link: { underline: true, color: green },
  noteLink: { size: 10, underline: true, color: green },
} as const satisfies Record<string, CellStyle>;

/** en-US number format codes. */
export const formats = {
  number: '#,##0;-#,##0;"–"',
  keyNumber: "#,##0",
  change: "+#,##0;-#,##0;0",
  changeShare: "+0.0%;-0.0%;0.0%",
  share: "0.0%",
  date: "yyyy-mm-dd",
  year: "0",
  /** On a chart's axis and beside its bars. */
  label: "#,##0",
  /** In the parts of stacked bars, where a zero has no room. */
  partLabel: "#,##0;;",
} as const;

/** What a conditional format does to a cell that says by a sign or a word that something is to be looked at. */
export const attention = { fill: attentionFill, color: "#000000", bold: true } as const;

/** A series of a chart: its colour, and that of the numbers on it or beside it. */
export interface SeriesLook {
  readonly color: string;
  readonly labelColor: string;
}

/** Numbers beside bars stand on white. */
export const seriesLooks = {
  thisYear: { color: green, labelColor: "#000000" },
  lastYear: { color: "#A0D8B9", labelColor: grey },
} as const satisfies Record<string, SeriesLook>;

/** The parts of the status chart, whose numbers stand on them: at least 4.5:1 between the two colours. */
const statusLooks: Readonly<Record<string, SeriesLook>> = {
  done: { color: green, labelColor: "#FFFFFF" },
  Pågår: { color: "#55B17E", labelColor: "#000000" },
  "Ej påbörjad": { color: "#D1D1D1", labelColor: "#000000" },
  Försenad: { color: "#BC4B09", labelColor: "#FFFFFF" },
  unknown: { color: "#8A8886", labelColor: "#000000" },
};

/** For statuses of the user's own. */
const otherStatusLooks: readonly SeriesLook[] = [
  { color: "#767676", labelColor: "#FFFFFF" },
  { color: "#005B70", labelColor: "#FFFFFF" },
  { color: "#5C2E91", labelColor: "#FFFFFF" },
];

/** The look of a group of activities ("done", "unknown" or a status). `place` tells statuses without a colour of their own apart. */
export function statusLook(group: string, place: number): SeriesLook {
  return statusLooks[group] ?? otherStatusLooks[place % otherStatusLooks.length] ?? seriesLooks.thisYear;
}

/** Points; Excel's own height for Calibri 11. */
export const plainRowHeight = 15;

/** Gridlines off, rows 1–4 kept and repeated, landscape. */
export const summaryPage: PageLook = { gridlines: false, frozenRows: 4, landscape: true, repeatedRows: 4 };

/** What stands for a number that does not exist: nothing to compare with, or nothing to divide by. */
export const dash = "–";
