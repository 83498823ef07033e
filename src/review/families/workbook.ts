import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { hiddenRows } from "../rules/hidden-rows";
import { mergedCells } from "../rules/merged-cells";
import { mixedYear } from "../rules/mixed-year";
import { settingUnusable } from "../rules/setting-unusable";
import { sourceMissing } from "../rules/source-missing";
import { totalRowInData } from "../rules/total-row-in-data";

/** The rules on the workbook as a whole, in the order of the catalogue. */
export const workbookRules: readonly Rule<ReviewContext>[] = [
  sourceMissing,
  settingUnusable,
  totalRowInData,
  hiddenRows,
  mergedCells,
  mixedYear,
];
