import { missingInPlan } from "../missingInPlan";

/** Nobody is responsible for an activity: the action plan demands that somebody is. */
export const responsibleMissing = missingInPlan("responsible-missing", "responsible");
