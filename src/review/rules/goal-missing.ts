import { missingInPlan } from "../missingInPlan";

/** An activity has no goal: the action plan demands one that can be followed up. */
export const goalMissing = missingInPlan("goal-missing", "goal");
