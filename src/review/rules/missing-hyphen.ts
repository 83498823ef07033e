import { textRule } from "../textRule";
import { wordingFinder } from "../wordings";

/** A first part that shares its last part lacks its hyphen, by the list in settings: "service och trygghetspunkt" → "service- och trygghetspunkt". */
export const missingHyphen = textRule({
  id: "missing-hyphen",
  severity: "info",
  fixable: "all",
  finder({ programme }) {
    const find = wordingFinder(programme, "missing-hyphen");
    return ({ read }) => find(read);
  },
});
