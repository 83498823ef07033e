import { knownNumbers, proposedNumbers, supportOf, type KnownNumber } from "../knownNumbers";
import { saidNumbers } from "../swedishNumbers";
import { textRule } from "../textRule";

/**
 * A number in an own text that neither a figure nor a cell behind the memo supports: the texts and counts of the picked activities, the
 * parameters, and the proposal that the text stands in for. Rounding is allowed for.
 */
export const numberNotInFigures = textRule({
  id: "number-not-in-figures",
  severity: "warning",
  kinds: ["own"],
  finder(context) {
    // Most memos have no own text with a number in it.
    let known: readonly KnownNumber[] | null = null;
    return ({ read, block }) => {
      const said = saidNumbers(read);
      if (said.length === 0) return [];
      known ??= knownNumbers(context);
      const all = [...(block ? proposedNumbers(block) : []), ...known];
      return said.filter((number) => supportOf(number, read, all) === null).map(({ start, text }) => ({ start, text }));
    };
  },
});
