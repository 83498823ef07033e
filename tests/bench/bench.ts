import { bundleMeasures } from "./bundles";
import type { Measure } from "./measure";
import { pipelineMeasures } from "./pipeline";
import { requestMeasures } from "./requests";

/** Takes all measures, one family after the other. */
export async function bench(print: (measure: Measure) => void): Promise<void> {
  for (const measure of pipelineMeasures()) print(measure);
  for (const measure of await requestMeasures()) print(measure);
  for (const measure of await bundleMeasures()) print(measure);
}
