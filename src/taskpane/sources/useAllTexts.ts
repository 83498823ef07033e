import { useSessionState } from "../sessionContext";

/** Whether the texts of what opens are here: they come with the draft, a moment after the first screen. */
export function useAllTexts(): boolean {
  const { draft, fault } = useSessionState();
  return draft !== null || fault !== null;
}
