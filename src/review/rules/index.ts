import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { aliasUsed } from "./alias-used";
import { amountAsText } from "./amount-as-text";
import { amountNotPositive } from "./amount-not-positive";
import { amountNotWhole } from "./amount-not-whole";
import { amountOutlier } from "./amount-outlier";
import { amountUnreadable } from "./amount-unreadable";
import { cellError } from "./cell-error";
import { dateAsText } from "./date-as-text";
import { dateImplausible } from "./date-implausible";
import { dateOrder } from "./date-order";
import { dateUnreadable } from "./date-unreadable";
import { doneWithoutOutcome } from "./done-without-outcome";
import { duplicateCase } from "./duplicate-case";
import { figureMismatch, type FigureSubject } from "./figure-mismatch";
import { hiddenRows } from "./hidden-rows";
import { mergedCells } from "./merged-cells";
import { mixedYear } from "./mixed-year";
import { nearDuplicateName } from "./near-duplicate-name";
import { parameterMissing, type MemoSubject } from "./parameter-missing";
import { pickedWithoutOutcome } from "./picked-without-outcome";
import { rejectedWithAmount } from "./rejected-with-amount";
import { repeatedCaseRows } from "./repeated-case-rows";
import { requiredMissing } from "./required-missing";
import { settingUnusable } from "./setting-unusable";
import { sourceMissing } from "./source-missing";
import { totalRowInData } from "./total-row-in-data";
import { unknownArea } from "./unknown-area";
import { unknownDecision } from "./unknown-decision";
import { unknownGrantForm } from "./unknown-grant-form";
import { unknownMunicipality } from "./unknown-municipality";
import { unknownStatus } from "./unknown-status";
import { whitespace } from "./whitespace";

/*
 * All rules, by what they look at and in the order of the families of the catalogue. To add one: a file of its own here, a line below,
 * and its texts in messages/sv/review.ts and messages/en/review.ts.
 */

/** Rules on the source tables. */
export const dataRules: readonly Rule<ReviewContext>[] = [
  // The workbook as a whole
  sourceMissing,
  settingUnusable,
  // Reading the cells
  requiredMissing,
  amountAsText,
  amountUnreadable,
  amountNotPositive,
  amountNotWhole,
  amountOutlier,
  dateAsText,
  dateUnreadable,
  dateImplausible,
  cellError,
  whitespace,
  totalRowInData,
  hiddenRows,
  mergedCells,
  mixedYear,
  // Categories
  unknownGrantForm,
  unknownMunicipality,
  unknownArea,
  unknownStatus,
  unknownDecision,
  aliasUsed,
  nearDuplicateName,
  // Grants
  duplicateCase,
  repeatedCaseRows,
  rejectedWithAmount,
  dateOrder,
  // Activities
  doneWithoutOutcome,
  pickedWithoutOutcome,
];

/** Rules on the composed memo. */
export const memoRules: readonly Rule<MemoSubject>[] = [parameterMissing];

/** Rules on what Excel has calculated. */
export const figureRules: readonly Rule<FigureSubject>[] = [figureMismatch];

/** Every rule, for lists and documentation: what it looks at does not matter there. */
export const rules: readonly Rule<never>[] = [...dataRules, ...memoRules, ...figureRules];
