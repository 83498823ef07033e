import fc from "fast-check";
import type { Finding } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { memoRules } from "../../src/review/families";
import { countIdentityNumbers, maskIdentityNumbers } from "../../src/review/identityNumbers";
import { createMemoContext } from "../../src/review/memoContext";
import { run } from "../../src/review/runner";
import { memoContextOf } from "./memoBuilders";

/** The check digit of nine digits (Luhn). */
function checkDigit(nine: string): string {
  const sum = Array.from(nine, Number).reduce((total, digit, index) => {
    const product = index % 2 === 0 ? digit * 2 : digit;
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

const two = (number: number) => String(number).padStart(2, "0");

/** Personal identity and coordination numbers of no one, in every way that they are written. */
const identityNumbers = fc
  .record({
    year: fc.integer({ min: 1900, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    coordination: fc.boolean(),
    serial: fc.integer({ min: 0, max: 999 }),
    century: fc.boolean(),
    mark: fc.constantFrom("-", "", "+", " ", "–", " - ", "\u00A0", "\u2011", "\u2212"),
  })
  .map(({ year, month, day, coordination, serial, century, mark }) => {
    const date = two(year % 100) + two(month) + two(coordination ? day + 60 : day);
    const nine = date + String(serial).padStart(3, "0");
    return `${century ? two(Math.floor(year / 100)) : ""}${date}${mark}${nine.slice(6)}${checkDigit(nine)}`;
  });

/** The last four digits of a number: what must never be shown beside the rest. */
const lastDigits = (number: string) => number.replace(/\D/g, "").slice(-4);

describe("a personal identity number", () => {
  test("is counted and masked wherever it stands in a text", () => {
    fc.assert(
      fc.property(
        identityNumbers,
        fc.constantFrom("", "Anna Prov ", "(", "pnr:"),
        fc.constantFrom("", ", Berg", ")", "."),
        (number, before, after) => {
          const text = before + number + after;
          expect(countIdentityNumbers(text)).toBe(1);
          expect(maskIdentityNumbers(text)).toBe(`${before}••••••-••••${after}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ["2025-10-14 1200 kronor", 0],
    ["2025-03-04 – 2025-03-10", 0],
    ["2025-03-04 - 2025-03-10", 0],
    ["556677-8899", 0],
    ["1212121213", 0],
    ["1212121212", 1],
    ["121212-1213", 1],
    ["19121212-1213", 1],
    ["000229-1234", 1],
    ["19000229-1234", 0],
    ["20250230-1234", 0],
  ])("in %s: %i", (text, count) => {
    expect(countIdentityNumbers(text)).toBe(count);
  });
});

test("no finding of any rule on texts says a personal identity number, not even in its fix", () => {
  const places = fc.constantFrom("own", "outcome", "parameter", "template", "goal");
  const around = fc.constantFrom(" tex §125", " 1476300 kr XX", " {Nämnnd}", " 2023-2026 kampanj-”Handla”", "");
  fc.assert(
    fc.property(identityNumbers, places, around, (number, place, rest) => {
      const text = `Anna Prov ${number}${rest}`;
      const context = memoContextOf({
        own: place === "own" ? [text] : [],
        outcomes: place === "outcome" ? [text] : [],
        parameters: place === "parameter" ? { ProjektNamn: text } : {},
        templates: place === "template" ? [text] : [],
        activities: place === "goal" ? [{ goal: text, activity: text, number: "" }] : [],
      });
      const { findings } = run(memoRules, context, serviceProgramme, () => text);
      expect(findings.filter(({ rule }) => rule === "personal-identity-number")).not.toHaveLength(0);
      const said = JSON.stringify(findings.map(withoutCells));
      expect(said).not.toContain(number);
      expect(said).not.toContain(lastDigits(number));
    }),
    { numRuns: 300 },
  );
});

/** Addresses are numbers too. */
function withoutCells({ cell, related, ...said }: Finding): unknown {
  return { ...said, places: related.length + (cell ? 1 : 0) };
}

test("ten thousand activities are looked through in a moment", () => {
  const outcome = "Hållit fyra bymöten i Krokom om service, hemsändning och betaltjänster, tillsammans med länets kommuner och SOU 2024:8.";
  const activities = Array.from({ length: 10_000 }, (_, index) => ({ outcome, picked: index < 300 }));
  const context = memoContextOf({ activities, wordings: serviceProgramme.wordings });
  // The best of several runs: other work on the machine is not what is measured.
  const times = Array.from({ length: 8 }, () => {
    const started = performance.now();
    run(memoRules, createMemoContext(context), serviceProgramme);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(250);
});
