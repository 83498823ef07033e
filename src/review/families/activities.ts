import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { activityDates } from "../rules/activity-dates";
import { areaEmpty } from "../rules/area-empty";
import { countWithoutUnit } from "../rules/count-without-unit";
import { doneWithoutOutcome } from "../rules/done-without-outcome";
import { duplicateActivity } from "../rules/duplicate-activity";
import { goalMissing } from "../rules/goal-missing";
import { notStartedWithOutcome } from "../rules/not-started-with-outcome";
import { overdue } from "../rules/overdue";
import { pickedWithoutOutcome } from "../rules/picked-without-outcome";
import { responsibleMissing } from "../rules/responsible-missing";

/** The rules on activities: the action plan, in the order of the catalogue. */
export const activitiesRules: readonly Rule<ReviewContext>[] = [
  doneWithoutOutcome,
  pickedWithoutOutcome,
  goalMissing,
  responsibleMissing,
  notStartedWithOutcome,
  overdue,
  activityDates,
  countWithoutUnit,
  areaEmpty,
  duplicateActivity,
];
