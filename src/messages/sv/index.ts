import type { Texts } from "../catalogue";
import { faultTexts } from "./faults";
import { paneTexts } from "./pane";
import { reviewTexts } from "./review";

/** All that the interface says; the words of the sheets and the memo are Swedish always and live with their rooms' texts. */
export const interfaceTexts: Texts = { ...faultTexts, ...paneTexts, ...reviewTexts };
