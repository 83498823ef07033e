import { ExcelFault, makeFault } from "../excel";
import type { Action, WorkbookOutline } from "../model";
import { writeObstacles } from "../sheets";

/** Looks before the first write, so that a protected sheet or a filter never stops it half-way. */
export function refuseObstacles(actions: readonly Action[], outline: WorkbookOutline): void {
  if (outline.readOnly) throw new ExcelFault(makeFault("read-only"));
  const [obstacle] = writeObstacles(actions, outline);
  if (!obstacle) return;
  const code = obstacle.reason === "protected" ? "protected-sheet" : "filtered-sheet";
  throw new ExcelFault(makeFault(code, code, { sheet: obstacle.sheet }));
}
