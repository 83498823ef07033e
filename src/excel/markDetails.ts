import type { SheetMark } from "../model";
import { readList, readRow, readText } from "./kept";
import { keptChart, keptColor, readChart, readColor } from "./keptLooks";
import { parseObject } from "./parseObject";

/**
 * The mark as it is kept: `{"role":"area","area":"Medborgare","block":"A1:M45"}`, and below it on a line of its own what else the add-in
 * wrote there. Should that ever be cut short, the sheet is still known to be the add-in's.
 * @param sheet the name of the sheet that it stands on: its own cells are kept without it, so that they stay its own when it is renamed
 */
export function writeMark(mark: SheetMark, sheet: string): string {
  const { kind, ...of } = mark.role;
  const core = JSON.stringify({ role: kind, ...of, block: mark.block });
  const rest = JSON.stringify({
    charts: mark.charts?.map((chart) => keptChart(chart, sheet)),
    colors: mark.colors?.map((color) => keptColor(color, sheet)),
    order: mark.order,
    breaks: mark.breaks,
  });
  return rest === "{}" ? core : `${core}\n${rest}`;
}

/** Reads the second line of a mark. What is not understood is left out. */
export function readDetails(text: unknown, sheet: string): Omit<SheetMark, "role" | "block"> {
  const kept = parseObject(text) ?? {};
  const charts = readList(kept["charts"], (chart) => readChart(chart, sheet));
  const colors = readList(kept["colors"], (color) => readColor(color, sheet));
  const order = readList(kept["order"], readText);
  const breaks = readList(kept["breaks"], readRow);
  return {
    ...(charts.length > 0 ? { charts } : {}),
    ...(colors.length > 0 ? { colors } : {}),
    ...(order.length > 0 ? { order } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}
