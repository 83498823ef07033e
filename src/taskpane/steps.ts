import { createContext, useContext } from "react";
import type { Severity } from "../model";

/** The four steps, in order. */
export const stepIds = ["sources", "review", "summary", "text"] as const;
export type StepId = (typeof stepIds)[number];

/** What a step should show on arrival, beyond itself. */
export interface Wish {
  readonly severity?: Severity;
}

export interface Navigation {
  readonly step: StepId;
  /** Counts the changes of step: 0 until the first, so that the pane takes no focus when it opens. */
  readonly arrival: number;
  readonly wish: Wish | null;
  readonly goToStep: (step: StepId, wish?: Wish) => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("A part of the pane stands outside its navigation.");
  return navigation;
}
