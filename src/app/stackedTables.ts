/** Fetched when a workbook has plain ranges: the first screen of the others does without. */
export { withStackedTables } from "../sources";
