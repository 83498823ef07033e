import type { BookChart, BookSheet } from "../book";
import { type HostClass, type JsonValue, invalidArgument, notImplemented, type Scalar } from "../protocol";
import { changed } from "./changes";
import { type Excel, requireWritableSheet } from "./excel";

/** A chart as its classes see it. */
export interface ChartData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
  readonly chart: BookChart;
}

/** A part of a chart that is an object of its own: its font, a line, an axis. */
export interface PartData<Part> extends ChartData {
  readonly part: Part;
}

export type PartClass<Part> = HostClass<PartData<Part>>;

/** Changes a chart. From then on the file's own drawing of it counts no more. */
export function changeChart({ excel, sheet, chart }: ChartData, change: () => void): void {
  requireWritableSheet(excel, sheet);
  change();
  chart.kept = null;
  changed(excel, "chart", sheet);
}

/** A member that can be set: `check` refuses what Excel refuses. */
export function chartMember<Self extends ChartData, Value extends JsonValue>(
  get: (self: Self) => JsonValue,
  check: (value: JsonValue, self: Self) => Value,
  set: (self: Self, value: Value) => void,
): Scalar<Self> {
  return {
    get,
    set: (self, given) => {
      const value = check(given, self);
      changeChart(self, () => {
        set(self, value);
      });
    },
  };
}

/** A member that the model does not keep: it reads as Excel's own setting, and can only be set to that. */
export function fixedMember<Self>(value: string | boolean, name: string): Scalar<Self> {
  return {
    get: () => value,
    set: (_, given) => {
      if (given !== value) throw notImplemented(`${name} other than ${String(value)}`);
    },
  };
}

/** Text of at most 255 characters, as titles and names have. */
export function mustBeShortText(value: JsonValue): string {
  if (typeof value === "string" && value.length <= 255) return value;
  throw invalidArgument("text of at most 255 characters is wanted");
}
