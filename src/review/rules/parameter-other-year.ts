import { rangeOfCell } from "../../model";
import { memoRule } from "../memoContext";

/**
 * A parameter that belongs to a year fits another than the follow-up year: the plan is for the year after and decided in the follow-up year,
 * and the last action plan is for the year of the plan (workbook.md, Inställningar). An empty one is parameter-missing's.
 */
export const parameterOtherYear = memoRule({
  id: "parameter-other-year",
  family: "texts",
  severity: "warning",
  *check({ programme, dataset: { year } }) {
    if (year === null) return;
    for (const { name, kind, expected } of yearly) {
      const parameter = programme.parameters.get(name);
      const said = lastYear(parameter?.value ?? "");
      if (!parameter?.cell || said === null || said === year + expected) continue;
      yield {
        cell: rangeOfCell(parameter.cell),
        value: parameter.value,
        values: { name, kind, year: String(year), expected: String(year + expected) },
      };
    }
  },
});

/** Years after the follow-up year. */
const yearly: readonly { readonly name: string; readonly kind: string; readonly expected: number }[] = [
  { name: "PlanÅr", kind: "plan", expected: 1 },
  { name: "PlanBeslutsdatum", kind: "decision", expected: 0 },
  { name: "Handlingsplansår", kind: "list", expected: 1 },
];

/** The latest year of a list; the year of a date. */
function lastYear(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return years.length === 0 ? null : Math.max(...years.map(Number));
}
