import { activitiesRuleTexts } from "./rules/activities";
import { categoriesRuleTexts } from "./rules/categories";
import { grantsRuleTexts } from "./rules/grants";
import { readingRuleTexts } from "./rules/reading";
import { textsRuleTexts } from "./rules/texts";
import { workbookRuleTexts } from "./rules/workbook";

/**
 * The rules' texts: title (a statement), message (what is wrong, and what it leads to), advice (what to do), basis (only where there is
 * one). {value} is what stands in the cell, {column} the column's header as the user wrote it.
 */
export const reviewTexts = {
  ...workbookRuleTexts,
  ...readingRuleTexts,
  ...categoriesRuleTexts,
  ...grantsRuleTexts,
  ...activitiesRuleTexts,
  ...textsRuleTexts,
};
