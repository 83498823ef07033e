import type { Limit, Programme } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import type { Rule } from "../../src/review";
import type { ReviewContext } from "../../src/review/context";
import { day, type DatasetParts } from "./builders";
import { testRule, type RuleCases } from "./ruleTester";

/** The limits of rules.md as these tests take them, whatever the built-in ones are. */

type Period = readonly [from: string | null, to: string | null];

const always: Period = [null, null];
const sinceNew: Period = ["2025-01-01", null];
const untilOld: Period = [null, "2024-12-31"];

export function limitOf(id: string, value: number, [from, to]: Period = always): Limit {
  return { id, value, unit: "", validFrom: from === null ? null : day(from), validTo: to === null ? null : day(to), basis: "", cell: null };
}

export const ordinanceLimits: readonly Limit[] = [
  limitOf("home-delivery-share", 50, sinceNew),
  limitOf("home-delivery-per-delivery", 100, sinceNew),
  limitOf("home-delivery-floor", 0.5, sinceNew),
  limitOf("price-base-amount", 52_500, ["2023-01-01", "2023-12-31"]),
  limitOf("price-base-amount", 58_800, ["2025-01-01", "2025-12-31"]),
  limitOf("investment-share", 85, sinceNew),
  limitOf("investment-share-without-ground", 50, sinceNew),
  limitOf("yearly-ceiling", 350_000, sinceNew),
  limitOf("yearly-ceiling", 250_000, untilOld),
  limitOf("yearly-ceiling-strategic", 300_000, untilOld),
  limitOf("service-years", 3, sinceNew),
  limitOf("operating-turnover", 11_000_000, sinceNew),
  limitOf("operating-distance", 10, sinceNew),
  limitOf("de-minimis", 300_000),
  limitOf("euro-rate", 11),
];

/** The built-in programme with these limits and parameters. */
export function programmeWith(limits: readonly Limit[], parameters: Readonly<Record<string, string>> = {}): Programme {
  const set = new Map(Object.entries(parameters).map(([name, value]) => [name, { name, value, cell: null }]));
  return { ...serviceProgramme, limits, parameters: set, ruleSettings: new Map() };
}

export const ordinanceProgramme = programmeWith(ordinanceLimits);

/** The limits without those of an id, or with others for it. */
export function limitsWith(id: string, ...values: readonly number[]): readonly Limit[] {
  return [...ordinanceLimits.filter((limit) => limit.id !== id), ...values.map((value) => limitOf(id, value))];
}

/** Tests a rule with the limits above, unless the case has a programme of its own. */
export function testGrantRule(rule: Rule<ReviewContext>, cases: RuleCases<DatasetParts & { readonly programme?: Programme }>): void {
  const withLimits = <Case extends object>(list: Readonly<Record<string, Case>>) =>
    Object.fromEntries(Object.entries(list).map(([name, given]) => [name, { programme: ordinanceProgramme, ...given }]));
  testRule(rule, { valid: withLimits(cases.valid), invalid: withLimits(cases.invalid) });
}
