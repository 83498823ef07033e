import { useCallback, useEffect, useMemo, useState } from "react";
import type { DocumentKind } from "../../model";
import { useSession, useSessionState } from "../sessionContext";
import { rangesOfAddress, type Anchor, type Origin, type Trace, type Tracing } from "./trace";

export interface TraceState extends Tracing {
  /** Goes on by so many ranges, round the end. */
  readonly step: (by: number) => void;
  /** Closes the strip and gives the focus back to the number. */
  readonly close: () => void;
}

/** What is being traced, and going to its cells. A second click on the same number goes on to the next range. */
export function useTraceState(document: DocumentKind): TraceState {
  const session = useSession();
  const { draft, result } = useSessionState();
  const [trace, setTrace] = useState<Trace | null>(null);
  const show = useCallback(
    (next: Trace) => {
      setTrace(next);
      const range = next.origin.ranges[next.index];
      if (range) void session.goTo(range);
    },
    [session],
  );
  // A new draft may have other numbers, and so has the other document: the strip would speak of the old ones.
  useEffect(() => {
    setTrace(null);
  }, [draft, document]);
  return useMemo(() => {
    const step = (by: number) => {
      if (trace) show({ ...trace, index: wrap(trace.index + by, trace.origin.ranges.length) });
    };
    const follow = (button: HTMLElement, origin: Origin) => {
      if (trace?.button === button) step(1);
      else show({ button, origin, index: 0 });
    };
    const close = () => {
      trace?.button.focus();
      setTrace(null);
    };
    const originOf = (anchor: Anchor): Origin | null => {
      const figure = anchor.figure === null ? undefined : draft?.figures.get(anchor.figure);
      const ranges = figure ? figure.sources : rangesOfAddress(anchor.cell);
      if (ranges.length === 0) return null;
      const placed = result?.figures.find(({ figure: { id } }) => id === anchor.figure) ?? null;
      return { text: anchor.text, unit: figure?.unit ?? null, parameter: anchor.name, ranges, placed };
    };
    return { trace, originOf, follow, step, close };
  }, [trace, show, draft, result]);
}

function wrap(index: number, length: number): number {
  return (index + length) % length;
}
