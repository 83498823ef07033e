/** Fetched when the marks of the sheets are lost: the first screen does without. */
export { withLostMarks } from "../sheets";
