import type { Texts } from "../catalogue";
import { faultTexts } from "./faults";
import { changeFaultTexts } from "./steps/changes";
import { reviewTexts } from "./review";
import { numbersTexts } from "./steps/numbers";
import { reviewStepTexts } from "./steps/review";
import { sourcesStepTexts } from "./steps/sources";
import { summaryStepTexts } from "./steps/summary";
import { textEditTexts } from "./steps/textEdit";
import { textStepTexts } from "./steps/text";

/** What is said once there is a draft: the steps after the first screen, the faults and the rules. */
export const laterTexts: Texts = {
  ...faultTexts,
  ...changeFaultTexts,
  ...numbersTexts,
  ...reviewStepTexts,
  ...sourcesStepTexts,
  ...summaryStepTexts,
  ...textEditTexts,
  ...textStepTexts,
  ...reviewTexts,
};
