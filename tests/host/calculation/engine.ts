import init, { initSync, Model } from "@ironcalc/wasm";
import type { BookCell } from "../book/book";
import type { CellValue } from "../../../src/model";
import { calculationSheet } from "./compile";

/**
 * Starts IronCalc, once for the process or page.
 * @param wasm the bytes of the package's wasm_bg.wasm; without them a browser fetches the file beside the script
 */
export async function startIronCalc(wasm?: BufferSource): Promise<void> {
  if (wasm) initSync({ module: wasm });
  else await init();
}

/** What IronCalc made of one formula. `null`: it could not read it. */
export interface Computed {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** A cell to compute. 0-based; `sheet` is the sheet's place. */
export interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const cellTypes = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** IronCalc's own errors, which Excel does not have: the formula was not understood. */
const notUnderstood = new Set(["#ERROR!", "#N/IMPL!", "#NIMPL!"]);

function typed(value: CellValue, isError: boolean): string {
  if (typeof value === "string") return isError ? value : `'${value}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function createModel(): Model {
  return new Model("book", "en", "UTC", "en");
}

/** One calculation: fill it, compute, read, close. */
export interface Calculation {
  /** A constant: text stays text, whatever it looks like. Blank cells need not be set. */
  setValue(spot: Spot, cell: BookCell): void;
  setFormula(spot: Spot, formula: string): void;
  /** Computes all and gives the results of the formulas in the order they were set. */
  compute(): (Computed | null)[];
  close(): void;
}

/**
 * An empty calculation over so many sheets. IronCalc tells numbers only as they are shown, so each formula has a neighbour on a sheet of its
 * own that turns the number into text in full.
 */
export function createCalculation(sheetCount: number): Calculation {
  const model = createModel();
  model.pauseEvaluation();
  for (let count = 0; count < sheetCount; count += 1) model.newSheet();
  const spots: Spot[] = [];
  const digitsSheet = sheetCount;
  const letters = (column: number): string => {
    const rest = Math.floor(column / 26);
    return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
  };
  const read = (spot: Spot, index: number): Computed | null => {
    const [row, column] = [spot.row + 1, spot.column + 1];
    const shown = model.getFormattedCellValue(spot.sheet, row, column);
    switch (model.getCellType(spot.sheet, row, column)) {
      case cellTypes.number:
        return { value: Number(model.getFormattedCellValue(digitsSheet, index + 1, 1)), isError: false };
      case cellTypes.boolean:
        return { value: shown === "TRUE", isError: false };
      case cellTypes.error:
        return notUnderstood.has(shown) ? null : { value: shown === "#CIRC!" ? 0 : shown, isError: shown !== "#CIRC!" };
      default:
        return { value: shown, isError: false };
    }
  };
  return {
    setValue(spot, cell) {
      model.setUserInput(spot.sheet, spot.row + 1, spot.column + 1, typed(cell.value, cell.isError));
    },
    setFormula(spot, formula) {
      model.setUserInput(spot.sheet, spot.row + 1, spot.column + 1, formula);
      spots.push(spot);
      const address = `${calculationSheet(spot.sheet)}!${letters(spot.column)}${String(spot.row + 1)}`;
      model.setUserInput(digitsSheet, spots.length, 1, `=${address}&""`);
    },
    compute() {
      model.resumeEvaluation();
      model.evaluate();
      return spots.map(read);
    },
    close() {
      model.free();
    },
  };
}

/** Whether IronCalc has a function: it writes the names that it knows in capitals. */
export function createFunctionList(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  let scratch: Model | null = null;
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (!scratch) {
      scratch = createModel();
      scratch.pauseEvaluation();
    }
    scratch.setUserInput(0, 1, 1, `=${name}(1)`);
    const has = scratch.getCellContent(0, 1, 1).startsWith(`=${name}(`);
    known.set(name, has);
    return has;
  };
}
