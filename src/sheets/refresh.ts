import { documentKinds, roleKey, type Action, type CellRef, type DocumentKind, type WrittenSheet } from "../model";
import { creationActions } from "./block";
import { sheetHead } from "./head";
import { lostMarkActions } from "./lostMarkActions";
import { memoActions, ownTextCells, type MemoMaterial } from "./memoSheet";
import { planTargets } from "./naming";
import type { RefreshInput } from "./refreshInput";
import { rollOver } from "./rollOver";
import { planSummarySheets, targetOf } from "./summarySheets";
import { wantedSheets } from "./wantedSheets";

/** What a refresh writes, as data. */
export interface RefreshPlan {
  /** In the order they are to be applied. */
  readonly actions: readonly Action[];
  /** Figure id → the cell that shows it after the write. */
  readonly placements: ReadonlyMap<string, CellRef>;
  /** Block id → the cell of its own text after the write: rows that were added or taken away move the others. */
  readonly ownTexts: Readonly<Record<DocumentKind, ReadonlyMap<string, CellRef>>>;
  /** In tab order: Översikt, the areas, Tjänsteskrivelse, Uppföljning. */
  readonly sheets: readonly WrittenSheet[];
  /** Role key → the name of its sheet after the write, so that the sheets' ids can be kept (model/ownership.ts). */
  readonly roles: ReadonlyMap<string, string>;
}

const nothing: RefreshPlan = {
  actions: [],
  placements: new Map(),
  ownTexts: { memo: new Map(), followUp: new Map() },
  sheets: [],
  roles: new Map(),
};

/**
 * Plans Översikt, the areas' sheets, Tjänsteskrivelse and Uppföljning. The same input gives the same plan; only `now` shows in it, in
 * row 3. Without a follow-up year there is nothing to sum up, and the plan is empty.
 */
export function planRefresh(input: RefreshInput): RefreshPlan {
  const { dataset, programme, documents } = input;
  const { year } = dataset;
  if (year === null) return nothing;
  const { outline, wanted, actions: renames } = rollOver(input.outline, wantedSheets(programme, year));
  const targets = planTargets(outline, wanted);
  const head = sheetHead({ dataset, programme, findings: input.findings, now: input.now, year });
  const summaries = planSummarySheets({ ...input, outline }, year, head, targets);
  const plans = documentKinds.map((kind) => {
    const material: MemoMaterial = { outline, document: kind, year, ...documents[kind], figures: input.figures };
    const target = targetOf(targets, { kind, year });
    return { actions: memoActions(target, head, material), ownTexts: ownTextCells(target, material) };
  });
  const [memo, followUp] = plans;
  return {
    actions: [
      ...lostMarkActions(input.outline),
      ...renames,
      // All sheets first: a formula or a link may not speak of one that is not there yet.
      ...targets.flatMap(creationActions),
      ...summaries.actions,
      ...plans.flatMap(({ actions }) => actions),
    ],
    ownTexts: { memo: memo?.ownTexts ?? new Map(), followUp: followUp?.ownTexts ?? new Map() },
    placements: summaries.placements,
    sheets: targets.map(({ name, outline: present }) => ({ name, created: present === null })),
    roles: new Map(targets.map(({ role, name }) => [roleKey(role), name])),
  };
}
