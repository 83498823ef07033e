import type { Texts } from "../catalogue";
import { faultTexts } from "./faults";
import { paneTexts } from "./pane";

/** What the interface says from its first screen on; the texts of the rules come with the findings (loadRuleTexts). */
export const interfaceTexts: Texts = { ...faultTexts, ...paneTexts };
