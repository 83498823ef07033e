/** What the rules on activities say. */
export const activitiesRuleTexts = {
  "rule.done-without-outcome.title": "Activity done without an outcome",
  "rule.done-without-outcome.message": "The activity “{value}” has the status {status}, but no outcome.",
  "rule.done-without-outcome.advice": "Write what the activity led to, or change the status.",

  "rule.picked-without-outcome.title": "Picked activity without text",
  "rule.picked-without-outcome.message": "The activity “{value}” is picked for the memo, but it has neither an outcome nor a count.",
  "rule.picked-without-outcome.advice": "Write an outcome, or leave the activity out.",

  "rule.goal-missing.title": "Goal is missing",
  "rule.goal-missing.message": "The activity “{value}” has no goal: {column} is empty.",
  "rule.goal-missing.advice": "Write a goal that can be followed up.",
  "rule.goal-missing.basis": "The action plan must have goals that can be followed up.",

  "rule.responsible-missing.title": "Nobody is responsible",
  "rule.responsible-missing.message": "Nobody is responsible for the activity “{value}”: {column} is empty.",
  "rule.responsible-missing.advice": "Write who is responsible for the activity.",
  "rule.responsible-missing.basis": "The action plan must say who is responsible for each activity.",

  "rule.not-started-with-outcome.title": "Activity not started, but with an outcome",
  "rule.not-started-with-outcome.message": "The activity “{value}” has the status {status}, but also an outcome.",
  "rule.not-started-with-outcome.advice": "Change the status if the activity has started. Otherwise remove the outcome.",

  "rule.overdue.title": "Activity should be done",
  "rule.overdue.message":
    "The activity “{activity}” was to be done by {value}, but has {status, select, none {no status} other {the status {status}}}. This is judged on {day}, the last day of the follow-up year.",
  "rule.overdue.advice": "Change the status if the activity is done or cancelled. Otherwise change the end date.",

  "rule.activity-dates.title": "Activity ends before it starts",
  "rule.activity-dates.message": "The activity “{activity}” ends on {value}, but starts on {start}.",
  "rule.activity-dates.advice": "Correct the date that is wrong.",

  "rule.count-without-unit.title": "Count without a unit",
  "rule.count-without-unit.message": "The activity “{activity}” has the count {value}, but not of what.",
  "rule.count-without-unit.advice": "Write a unit, for example visits or meetings.",

  "rule.area-empty.title": "Priority area without activities",
  "rule.area-empty.message":
    "{kind, select, noActivity {{year, select, none {{value} has no activity.} other {{value} has no activity in {year}.}}} other {No activity in {value} is picked for the memo.}} The area will be empty in the memo.",
  "rule.area-empty.advice":
    "{kind, select, noActivity {Add the activities of the area, or correct the area and the year of those that are there.} other {Pick at least one activity of the area.}}",

  "rule.duplicate-activity.title": "The same activity more than once",
  "rule.duplicate-activity.message": "The activity “{value}” stands {count, number} times in {area}, in rows {rows}.",
  "rule.duplicate-activity.advice": "Delete the rows that are copies. If they are different activities, write what sets them apart.",
};
