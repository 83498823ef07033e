export * from "./area";
export * from "./book";
export * from "./charts";
export { anchorOf, type ChartPlace, newPlace, placeOf } from "./chart-places";
export type { BookConditional, ConditionalLook } from "./conditional";
export type { BookChange, Calculator } from "./calculator";
export { noCalculation } from "./calculator";
