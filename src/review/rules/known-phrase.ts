import { textRule } from "../textRule";
import { wordingFinder } from "../wordings";

/** A wording of the list in settings that is always written in another way: "resulterat till" → "resulterat i". */
export const knownPhrase = textRule({
  id: "known-phrase",
  severity: "info",
  fixable: "all",
  finder({ programme }) {
    const find = wordingFinder(programme, "known-phrase");
    return ({ read }) => find(read);
  },
});
