import type { RuleMeta } from "../model";
import { rules } from "./families";

/** Review: the rules, and running them on the source tables, on the composed memo and on what Excel computed. */
export { acceptanceColumns, placeOf, readAcceptances, separateAccepted, type SeparatedFindings } from "./acceptances";
export { combineChanges } from "./combineChanges";
export { inOrder } from "./findingOrder";
export { maskIdentityNumbers } from "./identityNumbers";
export type { MemoSubject } from "./memoContext";
export type { NumbersSubject } from "./numbersInProposal";
export { numbersInText } from "./numbersInText";
export { renewals, type EarlierBlock } from "./renewals";
export type { Observation, Rule } from "./rule";
export { rules } from "./families";
export type { SheetSubject } from "./sheetContext";
export {
  addRuns,
  checkDataset,
  checkDatasetInSlices,
  checkFigures,
  checkMemo,
  checkMemoInSlices,
  checkSheets,
  type Checked,
} from "./runner";

/** Facts about every rule, for the pane, the settings and the documentation. */
export const ruleMetas: readonly RuleMeta[] = rules.map((rule) => rule.meta);
