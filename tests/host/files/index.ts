/** Workbook files of the embedded Excel. `compare` stays apart: it is for tests only. */
export { readBook, UnreadableWorkbook, type UnreadableReason } from "./read";
export { writeBook } from "./write";
