export { activitiesBefore } from "./countsBefore";
export * from "./identifiers";
export { longestFormula } from "./formulas";
export { summarise } from "./summarise";
export { sourceChecks, type SourceCheck } from "./sourceChecks";
