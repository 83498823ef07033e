export * from "./area";
export * from "./book";
export type { BookChange, Calculator } from "./calculator";
export { noCalculation } from "./calculator";
