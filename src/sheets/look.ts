import type { BorderLine, CellStyle, PageLook } from "../model";

/** The look of the written sheets (design/README.md, 9 Sheets). */
const darkGreen = "#0B4A29";
const green = "#107C41";
const grey = "#595959";

const hairline: BorderLine = { color: "#E3E3E3", weight: "hairline" };
const greenLine: BorderLine = { color: green, weight: "medium" };
const thinLine: BorderLine = { color: "#000000", weight: "thin" };

export const tabColor = green;

export const styles = {
  title: { bold: true, size: 20, color: darkGreen },
  refreshed: { size: 10, color: grey },
  good: { bold: true, color: darkGreen, fill: "#E8F6EE", indent: 1, vertical: "center" },
  preliminary: { bold: true, color: "#000000", fill: "#FFF4CE", indent: 1, vertical: "center" },
  heading: { bold: true, size: 14, color: darkGreen },
  columnHeader: { bold: true, wrap: true, vertical: "bottom", bottom: greenLine },
  right: { horizontal: "right" },
  left: { horizontal: "left" },
  rows: { inside: hairline, bottom: hairline },
  texts: { wrap: true, vertical: "top" },
  total: { bold: true, top: thinLine, bottom: thinLine },
  control: { italic: true, size: 10, color: grey },
  note: { size: 10, color: grey },
  keyLabel: { size: 10, color: grey },
  keyNumber: { bold: true, size: 20, horizontal: "left" },
  link: { underline: true, color: green },
} as const satisfies Record<string, CellStyle>;

/** en-US number format codes. */
export const formats = {
  number: '#,##0;-#,##0;"–"',
  change: "+#,##0;-#,##0;0",
  changeShare: "+0.0%;-0.0%;0.0%",
  share: "0.0%",
  date: "yyyy-mm-dd",
} as const;

/** Points; Excel's own height for Calibri 11. */
export const plainRowHeight = 15;

/** Gridlines off, rows 1–4 kept and repeated, landscape. */
export const summaryPage: PageLook = { gridlines: false, frozenRows: 4, landscape: true, repeatedRows: 4 };

/** What stands for a number that does not exist: nothing to compare with, or nothing to divide by. */
export const dash = "–";
