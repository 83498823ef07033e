import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { activitiesRules } from "./activities";
import { categoriesRules } from "./categories";
import { figureRules } from "./figures";
import { grantsRules } from "./grants";
import { readingRules } from "./reading";
import { sheetRules } from "./sheets";
import { memoRules } from "./texts";
import { workbookRules } from "./workbook";

/*
 * All rules by family. To add one: a file of its own in ../rules, a line in its family's file here, and its texts in
 * messages/sv/rules/<family>.ts and messages/en/rules/<family>.ts.
 */

export { figureRules } from "./figures";
export { sheetRules } from "./sheets";
export { memoRules } from "./texts";

/** Rules on the source tables. */
export const dataRules: readonly Rule<ReviewContext>[] = [
  ...workbookRules,
  ...readingRules,
  ...categoriesRules,
  ...grantsRules,
  ...activitiesRules,
];

/** Every rule, for lists and documentation: what it looks at does not matter there. */
export const rules: readonly Rule<never>[] = [...dataRules, ...sheetRules, ...memoRules, ...figureRules];
