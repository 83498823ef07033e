import type { Action, CellStyle } from "../model";
import { bytesOfCells } from "./payload";

/** Measured with the library: a range costs some 500 bytes and each property that is set or method that is called less than 250 more. */
const bytesOfRange = 550;
const bytesOfCommand = 250;
/** No other plain action needs more commands than clearing. */
const commandsOfClear = 5;
/** To fetch a border, and to set its line, weight and colour. */
const commandsOfBorder = 4;
/** A chart without its series, a series with its cells, colours and labels, and one that is taken away. */
const bytesOfChart = 6500;
const bytesOfSeries = 3700;
const bytesOfSurplus = 400;
/** A rule with its look: each part of it is an object. */
const bytesOfColorRule = 2200;
/** A mark is a text of JSON within JSON: its quotes count double, and so do letters beyond ASCII. */
const bytesOfMarkCharacter = 2;

/** What an action weighs at most in the body of a request. */
export function bytesOfAction(action: Action): number {
  const { kind } = action;
  if (kind === "write") return bytesOfRange + bytesOfCommand + bytesOfCells(action.cells);
  if (kind === "style") return bytesOfRange + bytesOfCommand * commandsOfStyle(action.style);
  if (kind === "chart") return bytesOfDrawing(action.chart.series.length, action.present ?? 1);
  if (kind === "removeChart") return bytesOfRange + bytesOfCommand;
  if (kind === "colorWhen") return bytesOfColorRule;
  if (kind === "markSheet") return bytesOfRange + bytesOfCommand + bytesOfMarkCharacter * JSON.stringify(action.mark).length;
  if (kind === "pageBreaks") return bytesOfRange + bytesOfCommand * (2 + action.rows.length);
  if (kind === "columnWidths") return (bytesOfRange + bytesOfCommand) * action.characters.length;
  return bytesOfRange + commandsOfClear * bytesOfCommand;
}

function commandsOfStyle(style: CellStyle): number {
  const commands = Object.values(style).map((part) => (typeof part === "object" ? commandsOfBorder : 1));
  return commands.reduce((sum, count) => sum + count, 0);
}

function bytesOfDrawing(wanted: number, present: number): number {
  return bytesOfChart + bytesOfSeries * wanted + bytesOfSurplus * Math.max(0, present - wanted);
}
