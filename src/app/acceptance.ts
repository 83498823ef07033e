import { applyActions } from "../excel";
import type { Action, Finding, Review, WorkbookOutline } from "../model";
import { inOrder, readAcceptances, separateAccepted } from "../review";
import { acceptanceOf, planAcceptance, planReviewSheet, planTakeBack } from "../sheets";
import { refuseObstacles } from "./obstacles";
import { readKnownOutline } from "./readKnown";
import type { SessionTools } from "./sessionTools";

/** Accepts a finding with a reason, in the table Uf_Godtagna; without that table the sheet Granskning is written first. */
export async function accept(tools: SessionTools, finding: Finding, reason: string): Promise<void> {
  const { review } = tools.getState();
  if (!review) return;
  const acceptance = acceptanceOf(finding, reason, tools.clock());
  const outline = await readKnownOutline(tools);
  const planned = planAcceptance(outline, acceptance);
  if (planned) await write(tools, planned, outline);
  else {
    await write(tools, reviewSheetPlan(tools, review, outline).actions, outline);
    const withTable = await readKnownOutline(tools);
    await write(tools, planAcceptance(withTable, acceptance) ?? [], withTable);
  }
  await separateAgain(tools, review);
}

/** Opens an accepted finding again. */
export async function takeBack(tools: SessionTools, finding: Finding): Promise<void> {
  const { review } = tools.getState();
  if (!review || !finding.accepted) return;
  const outline = await readKnownOutline(tools);
  await write(tools, planTakeBack(outline, finding.accepted), outline);
  await separateAgain(tools, review);
}

/** Writes the sheet Granskning with the findings as they are now, and shows it. */
export async function createReviewSheet(tools: SessionTools): Promise<void> {
  const { review } = tools.getState();
  if (!review) return;
  const outline = await readKnownOutline(tools);
  const { actions, sheet } = reviewSheetPlan(tools, review, outline);
  await write(tools, actions, outline);
  await tools.show({ sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 });
}

function reviewSheetPlan({ clock }: SessionTools, { dataset, programme, findings }: Review, outline: WorkbookOutline) {
  return planReviewSheet({ outline, dataset, programme, findings, now: clock() });
}

async function write({ onWaiting, set }: SessionTools, actions: readonly Action[], outline: WorkbookOutline): Promise<void> {
  refuseObstacles(actions, outline);
  await applyActions(actions, { onWaiting });
  set({ lastFix: null });
}

/** The table is read anew, as colleagues write in it too; the user's own tables are as they were. */
async function separateAgain(tools: SessionTools, review: Review): Promise<void> {
  const outline = await readKnownOutline(tools);
  const findings = inOrder([...review.findings, ...review.accepted.map(opened)]);
  const { open, accepted } = separateAccepted(findings, readAcceptances(outline));
  tools.set({ review: { ...review, findings: open, accepted } });
}

function opened(finding: Finding): Finding {
  const open: { -readonly [Key in keyof Finding]: Finding[Key] } = { ...finding };
  delete open.accepted;
  return open;
}
