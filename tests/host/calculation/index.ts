/** Calculation of the embedded Excel: IronCalc, with what it lacks. */
export { createCalculator } from "./calculator";
export { startIronCalc } from "./engine";
