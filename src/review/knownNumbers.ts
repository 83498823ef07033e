import { inlineText, type Activity, type Figure, type MemoBlock, type Parameter } from "../model";
import type { MemoSubject } from "./memoContext";
import { saidNumbers, type SaidNumber } from "./swedishNumbers";

/** A number that an own text may be taken from; a share is in percent. */
export type KnownNumber = { readonly value: number } & (
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "cell"; readonly activity: Activity; readonly field: "activity" | "outcome" | "goal" | "count" }
  | { readonly kind: "parameter"; readonly parameter: Parameter }
);

/** The figures, the texts and counts of the picked activities, and the parameters. */
export function knownNumbers({ figures, dataset, programme }: Omit<MemoSubject, "memo">): readonly KnownNumber[] {
  const ofFigures = [...figures.values()].flatMap((figure): readonly KnownNumber[] => {
    const { unit, value } = figure;
    if (value === null) return [];
    return [{ kind: "figure", figure, value: Math.abs(unit === "share" || unit === "change" ? value * 100 : value) }];
  });
  const ofParameters = [...programme.parameters.values()].flatMap((parameter) =>
    valuesIn(parameter.value).map((value): KnownNumber => ({ kind: "parameter", parameter, value })),
  );
  return [...ofFigures, ...dataset.activities.filter(({ picked }) => picked).flatMap(ofActivity), ...ofParameters];
}

/** The numbers of the proposal that an own text stands in for. */
export function proposedNumbers({ proposal }: MemoBlock): readonly { readonly value: number }[] {
  return saidNumbers(inlineText(proposal));
}

function ofActivity(activity: Activity): readonly KnownNumber[] {
  const inTexts = (["activity", "outcome", "goal"] as const).flatMap((field) =>
    valuesIn(activity[field]).map((value): KnownNumber => ({ kind: "cell", activity, field, value })),
  );
  return activity.count === null ? inTexts : [...inTexts, { kind: "cell", activity, field: "count", value: activity.count }];
}

function valuesIn(text: string): readonly number[] {
  return saidNumbers(text).map(({ value }) => value);
}

const roughly =
  /(?:ca|cirka|drygt|dryga|runt|omkring|ungefär|nästan|närmare|knappt|knappa|över|under|mer än|fler än|färre än|mindre än|upp till|uppemot|minst|högst)\.?\s+$/iu;

/**
 * What a number may be taken from: the nearest value that is what it says, rounded as it is: to its last digit, or to its last digit but
 * zeros where the text says "drygt". Of equally near ones the first. Null: nothing supports it.
 * @param text where the number stands
 */
export function supportOf<Known extends { readonly value: number }>(
  { value, step, start }: SaidNumber,
  text: string,
  known: readonly Known[],
): Known | null {
  const isRough = roughly.test(text.slice(Math.max(0, start - 20), start));
  const margin = (isRough ? Math.max(step, lastStep(value)) : step / 2) + 1e-9;
  let nearest: Known | null = null;
  let least = Infinity;
  for (const one of known) {
    const distance = Math.abs(one.value - value);
    if (distance > margin || distance >= least) continue;
    nearest = one;
    least = distance;
  }
  return nearest;
}

/** The size of the last digit that is not zero: 100 000 of 1 500 000. */
function lastStep(value: number): number {
  let step = 1;
  while (value > 0 && Number.isInteger(value) && value % (step * 10) === 0) step *= 10;
  return step;
}
