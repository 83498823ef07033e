import { createContext, useCallback, useContext, useEffect, useMemo, useRef } from "react";
import type { Finding } from "../../model";
import { useSession } from "../sessionContext";
import { useNavigation } from "../steps";
import { findingKey, type RuleGroup } from "./groups";

/** Going from finding to finding. */
export interface Walk {
  /** The user is at a finding: the next one is counted from there. */
  readonly visit: (finding: Finding) => void;
  /** Whether the focus is to go to a finding's card, now that it is drawn. */
  readonly awaits: (finding: Finding) => boolean;
}

const WalkContext = createContext<Walk | null>(null);
export const WalkProvider = WalkContext.Provider;

export function useWalk(): Walk {
  const walk = useContext(WalkContext);
  if (!walk) throw new Error("A finding stands outside the list.");
  return walk;
}

export interface WalkState extends Walk {
  /** Goes on by so many findings, round the end: opens the finding, gives it the focus and selects its cell. */
  readonly step: (by: number) => void;
}

/** F8 and Shift+F8, as in editors. Excel keeps F6 to itself, and F8 only while the focus is in its cells. */
export function useWalkState(groups: readonly RuleGroup[], show: (group: RuleGroup, finding: Finding) => void): WalkState {
  const session = useSession();
  const wanted = useRef<Finding | null>(null);
  const visited = useRef<{ readonly finding: Finding; readonly place: number } | null>(null);
  // The cards have been drawn before this: what none of them took is no longer waited for.
  useEffect(() => {
    wanted.current = null;
  });
  const step = useCallback(
    (by: number) => {
      const all = groups.flatMap((group) => group.findings);
      const index = placeAfter(visited.current, all, by);
      const finding = all[index];
      const group = groups.find(({ findings }) => finding && findings.includes(finding));
      if (!finding || !group) return;
      visited.current = { finding, place: index };
      wanted.current = finding;
      show(group, finding);
      if (finding.cell) void session.goTo(finding.cell);
    },
    [groups, show, session],
  );
  useKeys(step);
  const visit = useCallback(
    (finding: Finding) => {
      if (visited.current?.finding === finding) return;
      const place = groups.flatMap((group) => group.findings).indexOf(finding);
      visited.current = { finding, place };
    },
    [groups],
  );
  return useMemo(() => ({ visit, awaits: (finding) => wanted.current === finding, step }), [visit, step]);
}

/** When the finding that was visited is gone, the one that has taken its place is next. */
function placeAfter(visited: { readonly finding: Finding; readonly place: number } | null, all: readonly Finding[], by: number): number {
  if (all.length === 0) return -1;
  if (!visited) return by > 0 ? 0 : all.length - 1;
  const now = placeOf(visited.finding, all);
  const next = now >= 0 ? now + by : by > 0 ? visited.place : visited.place - 1;
  return ((next % all.length) + all.length) % all.length;
}

/** Its place, also when the workbook has been read again since; -1 when it is gone. */
function placeOf(finding: Finding, all: readonly Finding[]): number {
  const same = all.indexOf(finding);
  if (same >= 0) return same;
  const key = findingKey(finding);
  return all.findIndex((other) => other.rule === finding.rule && findingKey(other) === key);
}

function useKeys(step: (by: number) => void): void {
  const shown = useNavigation().step === "review";
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [shown, step]);
}
