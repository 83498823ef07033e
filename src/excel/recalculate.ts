import { reading, request, type RequestOptions } from "./request";

/** Lets Excel calculate what has changed: a write suspends calculation, and nothing else may come that makes it go on. One request. */
export function recalculate(options: RequestOptions = {}): Promise<void> {
  return request(reading, options, async (context) => {
    context.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
}
