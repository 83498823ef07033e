import {
  address,
  chartPrefix,
  localAddress,
  parseAddress,
  type ChartKind,
  type ChartPlan,
  type ChartSeries,
  type ColorRule,
  type RangeRef,
} from "../model";
import { readColorCode, readList, readObject, readText } from "./kept";

/** A chart or a colour rule as the mark keeps it: each range is an address, without the sheet where it is the sheet of the mark. */
type Kept<T> = {
  readonly [Key in keyof T]: T[Key] extends RangeRef ? string : T[Key] extends readonly (infer Item)[] ? readonly Kept<Item>[] : T[Key];
};

export function keptChart(chart: ChartPlan, sheet: string): Kept<ChartPlan> {
  return {
    ...chart,
    categories: keptRange(chart.categories, sheet),
    series: chart.series.map((series) => ({ ...series, values: keptRange(series.values, sheet) })),
    place: keptRange(chart.place, sheet),
  };
}

export function keptColor(rule: ColorRule, sheet: string): Kept<ColorRule> {
  return { ...rule, range: keptRange(rule.range, sheet) };
}

function keptRange(range: RangeRef, sheet: string): string {
  return range.sheet === sheet ? localAddress(range) : address(range);
}

function readRange(value: unknown, sheet: string): RangeRef | undefined {
  const range = typeof value === "string" ? parseAddress(value) : null;
  if (!range) return undefined;
  return range.sheet === "" ? { ...range, sheet } : range;
}

const kinds: readonly ChartKind[] = ["clusteredBar", "stackedBar", "clusteredColumn"];

/** A chart of which anything is missing is none: half of it could not be drawn. */
export function readChart(value: unknown, sheet: string): ChartPlan | undefined {
  const kept = readObject(value) ?? {};
  const name = readText(kept["name"]);
  const kind = kinds.find((one) => one === kept["kind"]);
  const title = readText(kept["title"]);
  const categories = readRange(kept["categories"], sheet);
  const place = readRange(kept["place"], sheet);
  const unit = readText(kept["unit"]);
  const format = readText(kept["format"]);
  const all = Array.isArray(kept["series"]) ? kept["series"].length : 0;
  const series = readList(kept["series"], (one) => readSeries(one, sheet));
  if (!name?.startsWith(chartPrefix) || !kind || title === undefined || unit === undefined || format === undefined) return undefined;
  if (!categories || !place || series.length === 0 || series.length < all) return undefined;
  return { name, kind, title, categories, series, unit, format, place };
}

function readSeries(value: unknown, sheet: string): ChartSeries | undefined {
  const kept = readObject(value) ?? {};
  const name = readText(kept["name"]);
  const values = readRange(kept["values"], sheet);
  const color = readColorCode(kept["color"]);
  const labelColor = readColorCode(kept["labelColor"]);
  if (name === undefined || !values || !color || !labelColor) return undefined;
  return { name, values, color, labelColor };
}

export function readColor(value: unknown, sheet: string): ColorRule | undefined {
  const kept = readObject(value) ?? {};
  const range = readRange(kept["range"], sheet);
  const formula = readText(kept["formula"]);
  const fill = readColorCode(kept["fill"]);
  const color = readColorCode(kept["color"]);
  const bold = kept["bold"];
  if (!range || formula === undefined || !fill || !color || typeof bold !== "boolean") return undefined;
  return { range, formula, fill, color, bold };
}
