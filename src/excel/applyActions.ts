import type { Action } from "../model";
import { bytesOfAction } from "./actionBytes";
import { applyAction } from "./appliers";
import { createDesk } from "./desk";
import type { Attempt } from "./diagnosis";
import { ExcelFault, faultOf } from "./faults";
import { requestBudget } from "./payload";
import { request, type RequestOptions } from "./request";

/**
 * Does the actions in order, all in one request unless they weigh too much for one. Excel shows and calculates nothing until a request is
 * done. A request that fails stops where it failed: what its message says about what is unharmed is true of the add-in's own sheets only.
 * @returns the ids of the sheets that were created, by the names that they were given
 */
export async function applyActions(actions: readonly Action[], options: RequestOptions = {}): Promise<ReadonlyMap<string, string>> {
  const created = new Map<string, string>();
  if (actions.length === 0) return created;
  if (options.signal?.aborted) throw new ExcelFault(faultOf(options.signal.reason));
  // Once the first batch is on its way, the only way to whole sheets is to go on: the signal is not passed on.
  const waiting: RequestOptions = options.onWaiting ? { onWaiting: options.onWaiting } : {};
  for (const batch of batchesOf(actions, requestBudget)) {
    for (const [name, id] of await applyBatch(batch, waiting)) created.set(name, id);
  }
  return created;
}

function applyBatch(batch: readonly Action[], options: RequestOptions): Promise<readonly (readonly [string, string])[]> {
  const attempt: Attempt = {
    doing: "writing",
    sheets: [...new Set(batch.map(sheetOf))],
    addsSheets: batch.some((action) => action.kind === "createSheet"),
    bytes: batch.reduce((sum, action) => sum + bytesOfAction(action), 0),
  };
  return request(attempt, options, async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const desk = createDesk(context);
    for (const action of batch) applyAction(action, desk);
    await context.sync();
    return [...desk.added].map(([name, { id }]) => [name, id] as const);
  });
}

/** The actions in order, in as few batches as keep below the budget in bytes. */
export function batchesOf(actions: readonly Action[], budget: number): readonly (readonly Action[])[] {
  const batches: Action[][] = [];
  let weight = Infinity;
  for (const action of actions.flatMap((whole) => inParts(whole, budget))) {
    const added = bytesOfAction(action);
    if (weight + added > budget) {
      batches.push([]);
      weight = 0;
    }
    batches.at(-1)?.push(action);
    weight += added;
  }
  return batches;
}

/** A write that is too heavy for a request of its own becomes several of fewer rows. */
function inParts(action: Action, budget: number): readonly Action[] {
  if (action.kind !== "write" || bytesOfAction(action) <= budget || action.cells.length < 2) return [action];
  const half = Math.ceil(action.cells.length / 2);
  const { range, cells } = action;
  const upper: Action = { ...action, range: { ...range, rowCount: half }, cells: cells.slice(0, half) };
  const lower: Action = {
    ...action,
    range: { ...range, row: range.row + half, rowCount: cells.length - half },
    cells: cells.slice(half),
  };
  return [...inParts(upper, budget), ...inParts(lower, budget)];
}

function sheetOf(action: Action): string {
  return "sheet" in action ? action.sheet : action.range.sheet;
}
