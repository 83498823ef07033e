import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { doneWithoutOutcome } from "../rules/done-without-outcome";
import { pickedWithoutOutcome } from "../rules/picked-without-outcome";

/** The rules on activities: the action plan, in the order of the catalogue. */
export const activitiesRules: readonly Rule<ReviewContext>[] = [doneWithoutOutcome, pickedWithoutOutcome];
