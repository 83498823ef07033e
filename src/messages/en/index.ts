import type { Texts } from "../catalogue";
import { faultTexts } from "./faults";
import { paneTexts } from "./pane";

/** What the interface says from its first screen on; the later steps and the rules come with the draft (loadLaterTexts). */
export const interfaceTexts: Texts = { ...faultTexts, ...paneTexts };
