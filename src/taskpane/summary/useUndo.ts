import { useEffect, useState, type RefObject } from "react";
import { useSession } from "../sessionContext";

/** Taking the last refresh back. */
export interface Undo {
  readonly busy: boolean;
  readonly run: () => Promise<void>;
}

/**
 * The button that was pressed goes when the refresh is taken back, so the focus moves to the step's heading.
 * @param place an element inside the step
 */
export function useUndo(place: RefObject<HTMLElement | null>): Undo {
  const session = useSession();
  const [state, setState] = useState<"idle" | "busy" | "done">("idle");
  useEffect(() => {
    if (state !== "done") return;
    setState("idle");
    const step = place.current?.closest("main");
    if (!step) return;
    step.scrollTop = 0;
    step.querySelector("h1")?.focus({ preventScroll: true });
  }, [place, state]);
  const run = async () => {
    setState("busy");
    await session.undoRefresh();
    setState(session.getState().undoable === null ? "done" : "idle");
  };
  return { busy: state === "busy", run };
}
