import { bundleMeasures } from "./bundles";
import { pipelineMeasures } from "./pipeline";
import { requestMeasures } from "./requests";

/** One line of `npm run bench`. */
export interface Measure {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  /** What must not be passed, where an issue sets it. */
  readonly budget?: number;
}

/** Takes all measures, one family after the other. */
export async function bench(print: (measure: Measure) => void): Promise<void> {
  for (const measure of pipelineMeasures()) print(measure);
  for (const measure of await requestMeasures()) print(measure);
  for (const measure of await bundleMeasures()) print(measure);
}
