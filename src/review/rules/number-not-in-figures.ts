import { inlineText, type Activity } from "../../model";
import type { MemoContext } from "../memoContext";
import { numbersInText, type SaidNumber } from "../swedishNumbers";
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
    let known: readonly number[] | null = null;
    return ({ read, block }) => {
      const said = numbersInText(read);
      if (said.length === 0) return [];
      const proposed = block ? valuesIn(inlineText(block.proposal)) : [];
      known ??= knownNumbers(context);
      const all = [...proposed, ...known];
      return said.filter((number) => !isSupported(number, read, all)).map(({ start, text }) => ({ start, text }));
    };
  },
});

function valuesIn(text: string): readonly number[] {
  return numbersInText(text).map(({ value }) => value);
}

/** All that a number may be taken from; shares as percent. */
function knownNumbers({ figures, dataset, programme }: MemoContext): readonly number[] {
  const ofFigures = [...figures.values()].flatMap(({ unit, value }) => {
    if (value === null) return [];
    return [Math.abs(unit === "share" || unit === "change" ? value * 100 : value)];
  });
  const ofActivities = dataset.activities.filter(({ picked }) => picked).flatMap(activityNumbers);
  const ofParameters = [...programme.parameters.values()].flatMap(({ value }) => valuesIn(value));
  return [...ofFigures, ...ofActivities, ...ofParameters];
}

function activityNumbers({ activity, outcome, goal, count }: Activity): readonly number[] {
  return [...valuesIn(activity), ...valuesIn(outcome), ...valuesIn(goal), ...(count === null ? [] : [count])];
}

const roughly =
  /(?:ca|cirka|drygt|dryga|runt|omkring|ungefär|nästan|närmare|knappt|knappa|över|under|mer än|fler än|färre än|mindre än|upp till|uppemot|minst|högst)\.?\s+$/iu;

/** Whether some value is what the number says, rounded as it is: to its last digit, or to its last digit but zeros where the text says "drygt". */
function isSupported({ value, step, start }: SaidNumber, text: string, values: readonly number[]): boolean {
  const isRough = roughly.test(text.slice(Math.max(0, start - 20), start));
  const margin = isRough ? Math.max(step, lastStep(value)) : step / 2;
  return values.some((known) => Math.abs(known - value) <= margin + 1e-9);
}

/** The size of the last digit that is not zero: 100 000 of 1 500 000. */
function lastStep(value: number): number {
  let step = 1;
  while (value > 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10;
  return step;
}
