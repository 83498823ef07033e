import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { lineHeight, windowFor, type LineWindow } from "./lineWindow";

/** Before anything is measured. */
const firstLines: LineWindow = { first: 0, end: 40 };

/** Which lines of a long list are to be drawn, as the step is scrolled. */
export function useLineWindow(list: RefObject<HTMLElement | null>, count: number, open: number): LineWindow {
  const [drawn, setDrawn] = useState(firstLines);
  const measure = useCallback(() => {
    const element = list.current;
    const step = element?.closest("main");
    if (!element || !step || count <= firstLines.end) return;
    const { top } = element.getBoundingClientRect();
    // In a very low pane the whole page scrolls instead of the step.
    const seen = step.getBoundingClientRect();
    const openLine = element.querySelector(`[data-line="${String(open)}"]`);
    const next = windowFor(
      {
        top: Math.max(seen.top, 0) - top,
        bottom: Math.min(seen.bottom, window.innerHeight) - top,
        open,
        openHeight: openLine ? openLine.getBoundingClientRect().height - lineHeight : 0,
      },
      count,
    );
    setDrawn((before) => (before.first === next.first && before.end === next.end ? before : next));
  }, [list, count, open]);
  // What opens or closes above moves the list without a scroll.
  useLayoutEffect(measure);
  useEffect(() => {
    document.addEventListener("scroll", measure, { capture: true, passive: true });
    window.addEventListener("resize", measure);
    return () => {
      document.removeEventListener("scroll", measure, { capture: true });
      window.removeEventListener("resize", measure);
    };
  }, [measure]);
  return drawn;
}
