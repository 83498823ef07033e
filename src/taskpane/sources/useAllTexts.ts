import { useSay } from "../sessionContext";

/** One of the texts that come after the first screen. */
const laterText = "pane.goThere";

/** Whether the texts of what opens are here: they come a moment after the first screen, together with all later ones. */
export function useAllTexts(): boolean {
  // A text that is not there is its own id.
  return useSay()(laterText) !== laterText;
}
