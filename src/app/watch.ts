/** Hearing of changes in the workbook: fetched after the first read, to keep the first screen small. */
export { watch } from "../excel";
