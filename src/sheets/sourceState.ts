import { address, type CellRef } from "../model";
import { colorControl } from "./attention";
import { area, putRow, styleCells, type SheetDraft } from "./draft";
import { styles } from "./look";

/** To the right of the status in the head, which stays in sight: whether the tables are as they were at the refresh. */
export const statePlace = { row: 3, column: 5 } as const;

/** Where Översikt says it, for other sheets to refer to. */
export function sourceStateCell(overviewSheet: string): CellRef {
  return { sheet: overviewSheet, ...statePlace };
}

/** Repeats on a sheet what Översikt says. */
export function putSourceState(draft: SheetDraft, cell: CellRef): void {
  putStateFormula(draft, `=${address(cell)}`);
}

/** The words of the state as a formula: they begin with ✓ or ▲. */
export function putStateFormula(draft: SheetDraft, formula: string): void {
  putRow(draft, statePlace.row, statePlace.column, [{ formula }]);
  styleCells(draft, area(draft, statePlace.row, statePlace.column), styles.state);
  colorControl(draft, statePlace.row, statePlace.column);
}
