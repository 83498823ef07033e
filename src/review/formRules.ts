import type { GrantForm } from "../model";
import { dataRule, type ReviewContext } from "./context";
import type { DecidedGrant } from "./ordinance";
import type { Observation, Rule, RuleDefinition } from "./rule";

type FormRuleDefinition = Omit<RuleDefinition<ReviewContext>, "check"> & {
  /** The ids of the forms that the rule is about, or all that the settings have. */
  readonly forms: readonly string[] | "every";
  /** Called for every grant of the forms that was decided under the ordinance. */
  readonly check: (grant: DecidedGrant, context: ReviewContext, form: GrantForm) => Observation | null;
};

/** A rule of förordning (2024:1243) that looks at one grant of certain forms at a time; the rows of other forms cost nothing. */
export function formRule({ forms, check, ...facts }: FormRuleDefinition): Rule<ReviewContext> {
  return dataRule({
    ...facts,
    *check(context) {
      for (const form of context.programme.grantForms) {
        if (forms !== "every" && !forms.includes(form.id)) continue;
        const grants = context.underOrdinance(form.id);
        // By index: in a generator, an iterator makes an object for each of a hundred thousand rows.
        for (let index = 0; index < grants.length; index += 1) {
          const grant = grants[index];
          const found = grant ? check(grant, context, form) : null;
          if (found !== null) yield found;
        }
      }
    },
  });
}
