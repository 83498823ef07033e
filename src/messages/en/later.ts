import type { Texts } from "../catalogue";
import { reviewTexts } from "./review";
import { reviewStepTexts } from "./steps/review";
import { summaryStepTexts } from "./steps/summary";
import { textStepTexts } from "./steps/text";

/** What is said once there is a draft: the steps after the first screen, and the rules. */
export const laterTexts: Texts = { ...reviewStepTexts, ...summaryStepTexts, ...textStepTexts, ...reviewTexts };
