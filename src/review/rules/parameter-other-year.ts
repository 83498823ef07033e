import { rangeOfCell } from "../../model";
import { memoRule } from "../memoContext";
import { parametersOfOtherYears } from "../renewals";

/**
 * A parameter that belongs to a year fits another than the follow-up year. An empty one is parameter-missing's; and which year is followed
 * up may be the user's choice in the pane.
 */
export const parameterOtherYear = memoRule({
  id: "parameter-other-year",
  family: "texts",
  severity: "warning",
  *check({ programme, dataset: { year } }) {
    if (year === null) return;
    for (const { parameter, kind, expected } of parametersOfOtherYears(programme, year)) {
      if (!parameter.cell || kind === "followUp") continue;
      yield {
        cell: rangeOfCell(parameter.cell),
        value: parameter.value,
        values: { name: parameter.name, kind, year: String(year), expected: String(expected) },
      };
    }
  },
});
