import { createContext, useContext, useEffect, useMemo, useState, type RefObject } from "react";
import type { CellChange, Finding } from "../../model";
import { groupKey } from "./groups";
import { useSession } from "../sessionContext";
import type { Session } from "../../app/session";

/** What the step does to the workbook. Each promise says whether it was done; if not, the step's fault bar says why. */
export interface Work {
  /** Something is being done; nothing else can be begun. */
  readonly busy: boolean;
  /** @param rule "" when the changes are those of several rules */
  readonly write: (rule: string, changes: readonly CellChange[]) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly accept: (finding: Finding, reason: string) => Promise<boolean>;
  readonly takeBack: (finding: Finding) => Promise<boolean>;
}

const WorkContext = createContext<Work | null>(null);
export const WorkProvider = WorkContext.Provider;

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error("A part of the review stands outside its work.");
  return work;
}

/** What can take the focus, the first that is there: CSS selectors within the step. */
type FocusWish = readonly string[];

const undoButton = "[data-focus='undo']";
const heading = "h1";

/** @param place an element inside the step */
export function useWorkState(place: RefObject<HTMLElement | null>): Work {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [wish, setWish] = useState<FocusWish | null>(null);
  useEffect(() => {
    const step = place.current?.closest("main");
    if (!step || !wish) return;
    setWish(null);
    const found = wish.map((selector) => step.querySelector<HTMLElement>(selector)).find((element) => element !== null);
    found?.focus();
  }, [place, wish]);
  return useMemo(() => {
    const during = async (action: () => Promise<void>, after: FocusWish, done: (before: State) => boolean): Promise<boolean> => {
      setBusy(true);
      const before = session.getState();
      await action();
      const isDone = done(before);
      setBusy(false);
      if (isDone) setWish(after);
      else showTop(place.current);
      return isDone;
    };
    const noFault = () => session.getState().fault === null;
    return {
      busy,
      write: (rule, changes) =>
        during(
          () => session.applyFix(rule, changes),
          [undoButton, heading],
          (before) => hasFixed(before, session.getState()),
        ),
      undo: () => {
        const rule = session.getState().lastFix?.rule ?? "";
        return during(
          () => session.undoFix(),
          [rowOf(rule), heading],
          () => session.getState().lastFix?.undone !== null,
        );
      },
      accept: (finding, reason) => during(() => session.accept(finding, reason), afterFinding(place.current, finding), noFault),
      takeBack: (finding) => during(() => session.takeBack(finding), afterFinding(place.current, finding), noFault),
    };
  }, [session, place, busy]);
}

/** The bar that says why something was not done stands at the top of the step. */
function showTop(place: HTMLElement | null): void {
  const step = place?.closest("main");
  if (step) step.scrollTop = 0;
}

type State = ReturnType<Session["getState"]>;

/** Something was written, or was left alone because it has changed; a fault that stopped all of it is no fix. */
function hasFixed(before: State, { lastFix }: State): boolean {
  if (!lastFix || lastFix === before.lastFix) return false;
  const { written, skipped, fault } = lastFix.outcome;
  return fault === undefined || written.length + skipped.length > 0;
}

/** The row of a rule's findings. */
function rowOf(rule: string): string {
  return `[data-rule="${rule}"] h2 button`;
}

/** When a finding disappears with its card: its rule's next line, else the next rule's row, else the heading. */
function afterFinding(place: HTMLElement | null, finding: Finding): FocusWish {
  const own = groupKey(finding);
  const groups = [...(place?.querySelectorAll<HTMLElement>("[data-group]") ?? [])].map((group) => group.dataset["group"] ?? "");
  // Not where the focus is: some browsers give a clicked button none.
  const card = place?.querySelector(`[data-group="${own}"] [data-line] article`);
  const line = Number(card?.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? -1);
  return [
    ...[line, line - 1].filter((index) => index >= 0).map((index) => `[data-group="${own}"] [data-line="${String(index)}"] [data-explain]`),
    ...groups.slice(Math.max(groups.indexOf(own), 0)).map((group) => `[data-group="${group}"] h2 button`),
    heading,
  ];
}
