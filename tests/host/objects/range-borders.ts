import type { Area, BookStyle } from "../book";
import { defineClass, invalidArgument, type JsonValue } from "../protocol";
import { common, mustBeColor, mustBeOneOf, restyleEach, without } from "./cell-styles";
import type { Excel } from "./excel";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof sides)[number];
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface Line {
  /** As the file says it: "thin", "hair", "mediumDashed". */
  readonly style: string;
  readonly color: string;
}

type CellSide = "top" | "bottom" | "left" | "right";

export const rangeBordersClass = defineClass<{ readonly excel: Excel; readonly area: Area }>({
  type: "RangeBorderCollection",
  scalars: { count: { get: () => sides.length } },
  items: (self) => sides.map((side) => rangeBorderClass({ ...self, side })),
  indexer: (self, key) => {
    const name = key.text(0);
    if (/^Diagonal(Up|Down)$/i.test(name)) throw invalidArgument("diagonal borders are not kept");
    return rangeBorderClass({ ...self, side: key.oneOf(0, sides, "EdgeTop") });
  },
});

const rangeBorderClass = defineClass<{ readonly excel: Excel; readonly area: Area; readonly side: Side }>({
  type: "RangeBorder",
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self) => read(self.area, self.side, (line) => styleOf(line.style), "None"),
      set: ({ excel, area, side }, value) => {
        const style = mustBeOneOf(value, lineStyles);
        draw(excel, area, side, (line) => (style === "None" ? null : { style: fileStyle(style, weightOf(line.style)), color: line.color }));
      },
    },
    weight: {
      get: (self) => read(self.area, self.side, (line) => weightOf(line.style), "Thin"),
      set: ({ excel, area, side }, value) => {
        const weight = mustBeOneOf(value, weights);
        draw(excel, area, side, (line) => ({ style: fileStyle(styleOf(line.style), weight), color: line.color }));
      },
    },
    color: {
      get: (self) => read(self.area, self.side, (line) => line.color, "#000000"),
      set: ({ excel, area, side }, value) => {
        const color = mustBeColor(value);
        draw(excel, area, side, (line) => ({ style: line.style, color }));
      },
    },
  },
});

/** The cells that the side runs along, and the side of each that carries it. Lines inside are the bottom (or right) of all but the last. */
function carriers(area: Area, side: Side): { readonly area: Area; readonly cellSide: CellSide } | null {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  switch (side) {
    case "EdgeTop":
      return { area: { ...area, rowCount: 1 }, cellSide: "top" };
    case "EdgeBottom":
      return { area: { ...area, row: lastRow, rowCount: 1 }, cellSide: "bottom" };
    case "EdgeLeft":
      return { area: { ...area, columnCount: 1 }, cellSide: "left" };
    case "EdgeRight":
      return { area: { ...area, column: lastColumn, columnCount: 1 }, cellSide: "right" };
    case "InsideHorizontal":
      return area.rowCount < 2 ? null : { area: { ...area, rowCount: area.rowCount - 1 }, cellSide: "bottom" };
    case "InsideVertical":
      return area.columnCount < 2 ? null : { area: { ...area, columnCount: area.columnCount - 1 }, cellSide: "right" };
  }
}

function read(area: Area, side: Side, property: (line: Line) => string, none: string): JsonValue {
  const place = carriers(area, side);
  if (!place) return none;
  return common(place.area, (style) => {
    const line = style.borders?.[place.cellSide];
    return line ? property(line) : none;
  });
}

/** Setting a colour or weight where there is no line draws a thin one, as in Excel. A single row has nothing inside to draw (judgement: VBA fails). */
function draw(excel: Excel, area: Area, side: Side, change: (line: Line) => Line | null): void {
  const place = carriers(area, side);
  if (!place) throw invalidArgument("there are no lines inside a single row or column");
  restyleEach(excel, place.area, (style) => {
    const line = change(style.borders?.[place.cellSide] ?? { style: "thin", color: "#000000" });
    return withLine(style, place.cellSide, line);
  });
}

function withLine(style: BookStyle, side: CellSide, line: Line | null): BookStyle {
  const others = Object.fromEntries(Object.entries(style.borders ?? {}).filter(([name]) => name !== side));
  const borders: BookStyle["borders"] = line ? { ...others, [side]: line } : others;
  return Object.keys(borders).length > 0 ? { ...style, borders } : without(style, "borders");
}

function fileStyle(style: (typeof lineStyles)[number], weight: (typeof weights)[number]): string {
  const thick = weight === "Medium" || weight === "Thick";
  switch (style) {
    case "Dash":
      return thick ? "mediumDashed" : "dashed";
    case "DashDot":
      return thick ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return thick ? "mediumDashDotDot" : "dashDotDot";
    case "Dot":
      return "dotted";
    case "Double":
      return "double";
    case "Continuous":
    case "None":
      return weight === "Hairline" ? "hair" : weight.toLowerCase();
  }
}

function styleOf(style: string): (typeof lineStyles)[number] {
  const lower = style.toLowerCase().replace("medium", "");
  if (lower === "dashed") return "Dash";
  if (lower === "dashdot") return "DashDot";
  if (lower === "dashdotdot") return "DashDotDot";
  if (lower === "dotted") return "Dot";
  return lower === "double" ? "Double" : "Continuous";
}

function weightOf(style: string): (typeof weights)[number] {
  if (style === "hair") return "Hairline";
  if (style === "thick" || style === "double") return "Thick";
  return style.startsWith("medium") ? "Medium" : "Thin";
}
