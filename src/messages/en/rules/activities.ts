/** What the rules on activities say. */
export const activitiesRuleTexts = {
  "rule.done-without-outcome.title": "Activity done without an outcome",
  "rule.done-without-outcome.message": "The activity “{value}” has the status {status}, but no outcome.",
  "rule.done-without-outcome.advice": "Write what the activity led to, or change the status.",

  "rule.picked-without-outcome.title": "Picked activity without text",
  "rule.picked-without-outcome.message": "The activity “{value}” is picked for the memo, but it has neither an outcome nor a count.",
  "rule.picked-without-outcome.advice": "Write an outcome, or leave the activity out.",
};
