import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { amountAsText } from "../rules/amount-as-text";
import { amountNotPositive } from "../rules/amount-not-positive";
import { amountNotWhole } from "../rules/amount-not-whole";
import { amountOutlier } from "../rules/amount-outlier";
import { amountUnreadable } from "../rules/amount-unreadable";
import { cellError } from "../rules/cell-error";
import { dateAsText } from "../rules/date-as-text";
import { dateImplausible } from "../rules/date-implausible";
import { dateUnreadable } from "../rules/date-unreadable";
import { requiredMissing } from "../rules/required-missing";
import { valueUnreadable } from "../rules/value-unreadable";
import { whitespace } from "../rules/whitespace";

/** The rules on reading the cells, in the order of the catalogue. */
export const readingRules: readonly Rule<ReviewContext>[] = [
  requiredMissing,
  amountAsText,
  amountUnreadable,
  amountNotPositive,
  amountNotWhole,
  amountOutlier,
  dateAsText,
  dateUnreadable,
  dateImplausible,
  valueUnreadable,
  cellError,
  whitespace,
];
