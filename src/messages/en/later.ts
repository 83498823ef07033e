import type { Texts } from "../catalogue";
import { changeFaultTexts } from "./steps/changes";
import { reviewTexts } from "./review";
import { reviewStepTexts } from "./steps/review";
import { sourcesStepTexts } from "./steps/sources";
import { summaryStepTexts } from "./steps/summary";
import { textStepTexts } from "./steps/text";

/** What is said once there is a draft: the steps after the first screen, and the rules. */
export const laterTexts: Texts = {
  ...changeFaultTexts,
  ...reviewStepTexts,
  ...sourcesStepTexts,
  ...summaryStepTexts,
  ...textStepTexts,
  ...reviewTexts,
};
