/** Fetched when a table leaves a choice open: the first screen of the others does without. */
export { withChoiceTotals } from "../sources";
