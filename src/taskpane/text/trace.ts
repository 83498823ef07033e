import { createContext, useContext } from "react";
import { parseAddress, type FigureUnit, type PlacedFigure, type RangeRef, type Source } from "../../model";

/** What an anchor of the memo's tree says of itself (the attributes of its `data` element). */
export interface Anchor {
  /** The words in the text: "1 476 300". */
  readonly text: string;
  readonly figure: string | null;
  /** A parameter's name. */
  readonly name: string | null;
  readonly cell: string | null;
}

/** Where a part of the text comes from. */
export interface Origin {
  /** "1 476 300"; the unit is added in words. */
  readonly text: string;
  readonly unit: FigureUnit | null;
  readonly parameter: string | null;
  /** In the order they are stepped through; never empty. */
  readonly ranges: readonly RangeRef[];
  /** The figure on a sheet, as Excel has it; null before a refresh or when it stands on no sheet. */
  readonly placed: PlacedFigure | null;
}

/** An origin that is being looked at. */
export interface Trace {
  /** The button that was pressed: gets the focus back, and the mark. */
  readonly button: HTMLElement;
  readonly origin: Origin;
  /** 0-based place in the origin's ranges. */
  readonly index: number;
}

export interface Tracing {
  readonly trace: Trace | null;
  readonly originOf: (anchor: Anchor) => Origin | null;
  readonly follow: (button: HTMLElement, origin: Origin) => void;
}

const TracingContext = createContext<Tracing | null>(null);
export const TracingProvider = TracingContext.Provider;

export function useTracing(): Tracing {
  const tracing = useContext(TracingContext);
  if (!tracing) throw new Error("A number stands outside the text step.");
  return tracing;
}

/** A place in a text as a range; [] when the text names none. */
export function rangesOfAddress(address: string | null): readonly RangeRef[] {
  const range = address === null ? null : parseAddress(address);
  return range ? [range] : [];
}

export function cellCount(ranges: readonly RangeRef[]): number {
  return ranges.reduce((count, range) => count + range.rowCount * range.columnCount, 0);
}

/** The header over a range, where it lies in a column that is read; else null. */
export function headerOf(range: RangeRef, sources: readonly Source[]): string | null {
  const source = sources.find(
    ({ body }) => body.sheet === range.sheet && range.row >= body.row && range.row < body.row + Math.max(body.rowCount, 1),
  );
  return Object.values(source?.columns ?? {}).find((column) => column.column === range.column)?.header ?? null;
}
