import type { Activity, Grant } from "../model";
import { dataRule, type ReviewContext } from "./context";
import type { Observation, Rule, RuleDefinition } from "./rule";

/** What a rule says of one row: nothing, one thing or several. */
type RowObservations = Observation | readonly Observation[] | null;

type RowRuleDefinition<Row> = Omit<RuleDefinition<ReviewContext>, "check"> & {
  /** Called for every row, up to 100 000 of them: it should say null before it makes anything. */
  readonly check: (row: Row, context: ReviewContext) => RowObservations;
};

/** A rule that looks at one grant at a time. */
export function grantRule(definition: RowRuleDefinition<Grant>): Rule<ReviewContext> {
  return rowRule(definition, ({ dataset }) => dataset.grants);
}

/** A rule that looks at one activity at a time. */
export function activityRule(definition: RowRuleDefinition<Activity>): Rule<ReviewContext> {
  return rowRule(definition, ({ dataset }) => dataset.activities);
}

function rowRule<Row>(
  { check, ...facts }: RowRuleDefinition<Row>,
  rowsOf: (context: ReviewContext) => readonly Row[],
): Rule<ReviewContext> {
  return dataRule({
    ...facts,
    *check(context) {
      const rows = rowsOf(context);
      // By index: in a generator, an iterator makes an object for each of a hundred thousand rows.
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index];
        const found = row === undefined ? null : check(row, context);
        if (found === null) continue;
        if ("cell" in found) yield found;
        else yield* found;
      }
    },
  });
}
