import fc from "fast-check";
import type { RulesRun } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { checkDataset, checkFigures, checkMemo, ruleMetas, rules } from "../../src/review";
import { maskIdentityNumbers } from "../../src/review/identityNumbers";
import { dataRules } from "../../src/review/families";
import { similarNames } from "../../src/review/recipientNames";
import { numberText } from "../../src/review/values";
import { at, datasetOf, day, kronor, noteOf, shortAddress, sourceOf } from "./builders";

function total(rulesRun: RulesRun): number {
  return Object.values(rulesRun).reduce((sum, count) => sum + count, 0);
}

describe("the rules", () => {
  test("have ids of their own, in kebab-case", () => {
    const ids = ruleMetas.map((meta) => meta.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("have the severities of the catalogue", () => {
    const bySeverity = Object.fromEntries(
      ["error", "warning", "info"].map((severity) => [
        severity,
        ruleMetas
          .filter((meta) => meta.severity === severity)
          .map((meta) => meta.id)
          .sort(),
      ]),
    );
    expect(bySeverity).toEqual({
      error: [
        "activity-dates",
        "amount-as-text",
        "amount-not-positive",
        "amount-unreadable",
        "cell-error",
        "date-as-text",
        "date-implausible",
        "date-order",
        "date-unreadable",
        "done-without-outcome",
        "duplicate-case",
        "figure-mismatch",
        "paid-over-granted",
        "parameter-missing",
        "personal-identity-number",
        "picked-without-outcome",
        "placeholder-left",
        "recovery",
        "rejected-with-amount",
        "required-missing",
        "setting-unusable",
        "source-missing",
        "template-unknown-name",
        "total-row-in-data",
        "unknown-area",
        "unknown-decision",
        "unknown-grant-form",
        "unknown-municipality",
        "value-unreadable",
      ],
      warning: [
        "amount-outlier",
        "application-after-start",
        "area-empty",
        "case-number-form",
        "count-without-unit",
        "de-minimis",
        "duplicate-activity",
        "expired-grant-form",
        "goal-missing",
        "home-delivery-floor",
        "home-delivery-per-delivery",
        "home-delivery-share",
        "home-delivery-twice",
        "home-delivery-year",
        "investment-share",
        "merged-cells",
        "municipal-opinion-missing",
        "near-duplicate-name",
        "not-started-with-outcome",
        "number-not-in-figures",
        "operating-distance",
        "operating-turnover",
        "org-number",
        "overdue",
        "parameter-other-year",
        "period-mismatch",
        "property-owner",
        "recipient-type-mismatch",
        "regional-ceiling",
        "responsible-missing",
        "service-years",
        "single-recipient",
        "texts-aside",
        "unknown-status",
        "yearly-ceiling",
      ],
      info: [
        "abbreviation",
        "alias-used",
        "amount-not-whole",
        "digit-grouping",
        "granted-unpaid",
        "hidden-rows",
        "home-delivery-households",
        "hyphen-as-dash",
        "known-phrase",
        "marks-lost",
        "missing-hyphen",
        "mixed-verb-forms",
        "mixed-year",
        "repeated-case-rows",
        "space-around-hyphen",
        "space-before-unit",
        "unknown-reference-form",
        "whitespace",
      ],
    });
    expect(rules).toHaveLength(ruleMetas.length);
  });
});

describe("a review", () => {
  const activities = ["Medborgare", "Servicegivare", "Offentliga intressenter"].map((area) => ({ area, areaText: area }));
  const wellKept = { municipalOpinionDate: day("2025-03-01"), paidAmount: kronor(1), paidDate: day("2025-05-01") };
  const messy = datasetOf({
    activities,
    grants: [
      { ...wellKept, granted: kronor(0), caseNumber: "RUN/1/2025" },
      { ...wellKept, caseNumber: "RUN/1/2025" },
      { ...wellKept, granted: kronor(-1) },
    ],
    notes: [noteOf("whitespace", "municipality", { value: "Berg " }), noteOf("unknown-category", "status", { value: "?" })],
  });

  test("lists findings by severity, then rule, then place", () => {
    const { findings } = checkDataset(messy, serviceProgramme);
    expect(findings.map((finding) => [finding.severity, finding.rule, shortAddress(finding.cell)])).toEqual([
      ["error", "amount-not-positive", at("grantedAmount", 2)],
      ["error", "amount-not-positive", at("grantedAmount", 4)],
      ["error", "duplicate-case", at("caseNumber", 3)],
      ["warning", "unknown-status", at("status", 2)],
      ["info", "whitespace", at("municipality", 2)],
    ]);
  });

  test("of a data set with all columns runs every rule on the source tables", () => {
    const { findings, rulesRun } = checkDataset(datasetOf({ activities }), serviceProgramme);
    expect(findings).toEqual([]);
    expect(total(rulesRun)).toBe(dataRules.length);
  });

  test("does not count a rule whose column no table has, and the rule is silent", () => {
    const without = [sourceOf("grants", { without: ["caseNumber"] }), sourceOf("activities")];
    const { findings, rulesRun } = checkDataset({ ...messy, sources: without }, serviceProgramme);
    const silent = dataRules.filter(({ meta }) => meta.needs.some(({ field }) => field === "caseNumber"));
    expect(silent.map(({ meta }) => meta.id)).toEqual(["duplicate-case", "repeated-case-rows", "case-number-form"]);
    expect(total(rulesRun)).toBe(dataRules.length - silent.length);
    expect(findings.map((finding) => finding.rule)).not.toContain("duplicate-case");
  });

  test("of nothing finds nothing", () => {
    expect(
      checkMemo({ memo: { document: "memo", sections: [] }, programme: serviceProgramme, dataset: datasetOf({}), figures: new Map() })
        .findings,
    ).toEqual([]);
    expect(checkFigures([], [], serviceProgramme).findings).toEqual([]);
  });
});

describe("personal identity numbers", () => {
  test.each([
    ["121212-1212", "••••••-••••"],
    ["19121212-1212", "••••••-••••"],
    ["191212121212", "••••••-••••"],
    ["Anna Prov 121212+1212, Berg", "Anna Prov ••••••-••••, Berg"],
    ["121272-1219 (samordningsnummer)", "••••••-•••• (samordningsnummer)"],
  ])("%s is shown as %s", (text, masked) => {
    expect(maskIdentityNumbers(text)).toBe(masked);
  });

  test.each(["552000-0018", "212000-2502", "RUN/101/2025", "2025-03-04", "1 476 300 kr", "121312-1212", "SOU 2024:47"])(
    "%s is none",
    (text) => {
      expect(maskIdentityNumbers(text)).toBe(text);
    },
  );
});

describe("numbers in findings", () => {
  test("are grouped by three with no-break spaces and read back as they were", () => {
    expect(numberText(1_476_300)).toBe("1\u00A0476\u00A0300");
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const text = numberText(hundredths / 100)
          .replaceAll("\u00A0", "")
          .replace("\u2212", "-")
          .replace(",", ".");
        expect(Number(text)).toBeCloseTo(hundredths / 100, 2);
      }),
    );
  });
});

test("looking for similar names stays quick with many thousands of them", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => ({ name: `Butik ${spelt(index)} Livs AB`, count: 1, orgNumber: "" }));
  const started = performance.now();
  similarNames(names, 2);
  expect(performance.now() - started).toBeLessThan(3_000);
});

/** A number in letters, so that names differ in letters alone. */
function spelt(index: number): string {
  return Array.from(String(index * 7919))
    .map((digit) => "kabemotusi"[Number(digit)] ?? "")
    .join("ol");
}
