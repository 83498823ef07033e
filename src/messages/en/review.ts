import { activitiesRuleTexts } from "./rules/activities";
import { categoriesRuleTexts } from "./rules/categories";
import { grantsRuleTexts } from "./rules/grants";
import { readingRuleTexts } from "./rules/reading";
import { textsRuleTexts } from "./rules/texts";
import { workbookRuleTexts } from "./rules/workbook";

/** The rules' texts in English; the keys and arguments are those of the Swedish ones, where they are explained. */
export const reviewTexts = {
  ...workbookRuleTexts,
  ...readingRuleTexts,
  ...categoriesRuleTexts,
  ...grantsRuleTexts,
  ...activitiesRuleTexts,
  ...textsRuleTexts,
};
