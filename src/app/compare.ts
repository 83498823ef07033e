import { readCells } from "../excel";
import { address, rangeOfCell, type CellRef, type CellValue, type Draft, type Figure, figuresInText, type PlacedFigure } from "../model";

const halfAnOre = 0.005;

/** Half an öre, and what is left of a share or a change beyond the fourth decimal: less is no difference. */
const tolerance = { kronor: halfAnOre, count: 0, share: 0.00005, change: 0.00005 } as const;

/**
 * Reads what Excel itself computed where the figures stand, and sets it beside the engine's values. One request. Figures that a reader
 * meets neither on a sheet nor in the text, as they are only parts of others, are left out.
 */
export async function compareWithExcel(
  { figures, memo }: Draft,
  placements: ReadonlyMap<string, CellRef>,
): Promise<readonly PlacedFigure[]> {
  const placed = [...placements].filter(([id]) => figures.has(id));
  const grids = await readCells(
    placed.map(([, cell]) => rangeOfCell(cell)),
    { recalculates: true },
  );
  const shown = new Map(placed.map(([id], index) => [id, grids[index]?.[0]?.[0] ?? ""]));
  const inText = figuresInText(memo);
  return [...figures.values()]
    .filter(({ id }) => placements.has(id) || inText.has(id))
    .map((figure) => placedFigure(figure, placements.get(figure.id) ?? null, shown.get(figure.id)));
}

function placedFigure(figure: Figure, cell: CellRef | null, shown: CellValue | undefined): PlacedFigure {
  const excel = shown === undefined ? null : typeof shown === "number" ? shown : String(shown);
  return { figure, cell, excel, agrees: agrees(figure, excel) };
}

function agrees(figure: Figure, excel: number | string | null): boolean {
  if (excel === null) return true;
  // A figure with nothing to divide by stands as an empty cell or a dash.
  if (figure.value === null) return typeof excel === "string" && !excel.startsWith("#");
  return typeof excel === "number" && Math.abs(excel - figure.value) <= tolerance[figure.unit] + roundingOf(figure);
}

/** What rounding each amount to the öre can have made of the sum: the cells with parts of an öre are told by a finding each. */
function roundingOf({ unit, roundedAmounts = 0 }: Figure): number {
  return unit === "kronor" ? roundedAmounts * halfAnOre : 0;
}

/** Where a figure stands as text, "Servicegivare!C8"; null when it stands on no sheet. */
export function cellAddress(placed: PlacedFigure): string | null {
  return placed.cell && address(placed.cell);
}
