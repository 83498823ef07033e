import { rangeOfCell } from "../../src/model";
import { amountAsText } from "../../src/review/rules/amount-as-text";
import { amountNotPositive } from "../../src/review/rules/amount-not-positive";
import { amountNotWhole } from "../../src/review/rules/amount-not-whole";
import { amountOutlier } from "../../src/review/rules/amount-outlier";
import { amountUnreadable } from "../../src/review/rules/amount-unreadable";
import { cellError } from "../../src/review/rules/cell-error";
import { dateAsText } from "../../src/review/rules/date-as-text";
import { dateImplausible } from "../../src/review/rules/date-implausible";
import { dateUnreadable } from "../../src/review/rules/date-unreadable";
import { hiddenRows } from "../../src/review/rules/hidden-rows";
import { mergedCells } from "../../src/review/rules/merged-cells";
import { mixedYear } from "../../src/review/rules/mixed-year";
import { requiredMissing } from "../../src/review/rules/required-missing";
import { totalRowInData } from "../../src/review/rules/total-row-in-data";
import { valueUnreadable } from "../../src/review/rules/value-unreadable";
import { whitespace } from "../../src/review/rules/whitespace";
import { activitySource, at, day, grantSource, kronor, noteOf, sourceOf } from "./builders";
import { programmeWithLimits, testRule } from "./ruleTester";

const rejected = { decision: "Avslag", decisionText: "Avslag", counts: false, granted: null };
const waiting = { decision: null, decisionText: "", counts: false, granted: null, decisionDate: null };

testRule(requiredMissing, {
  valid: {
    "an activity without an outcome is judged by the rules on activities": { notes: [noteOf("missing", "outcome")] },
    "a rejected case has no amount": { grants: [rejected], notes: [noteOf("missing", "grantedAmount")] },
    "an unknown decision is another rule's": {
      grants: [{ ...waiting, decisionText: "Bifal", granted: kronor(90_000), decisionDate: day("2025-02-03") }],
    },
    "a case that waits for its decision has neither amount nor date": {
      grants: [waiting],
      notes: [noteOf("missing", "grantedAmount"), noteOf("missing", "decisionDate")],
    },
  },
  invalid: {
    "a grant without an amount": {
      grants: [{ granted: null }],
      notes: [noteOf("missing", "grantedAmount")],
      findings: [{ cell: at("grantedAmount", 2), says: "grantedAmount är tom" }],
    },
    "a rejected case without a date": {
      grants: [{ ...rejected, decisionDate: null }],
      notes: [noteOf("missing", "decisionDate")],
      findings: [{ cell: at("decisionDate", 2) }],
    },
    "a date but no decision and no amount": {
      grants: [{ ...waiting, decisionDate: day("2025-02-03") }],
      notes: [noteOf("missing", "grantedAmount")],
      findings: [{ cell: at("grantedAmount", 2) }],
    },
    "an activity without an area": { notes: [noteOf("missing", "area")], findings: [{ cell: at("area", 2) }] },
    "an amount and a date, but no decision: it would be left out without a word": {
      grants: [{ ...waiting, granted: kronor(90_000), decisionDate: day("2025-02-03") }],
      findings: [{ cell: at("decision", 2), says: "decision är tom" }],
    },
    "a missing amount in a table with no decisions": {
      sources: [sourceOf("grants", { without: ["decision"] })],
      grants: [{ ...waiting, decisionDate: day("2025-02-03"), counts: true }],
      notes: [noteOf("missing", "grantedAmount")],
      findings: [{ cell: at("grantedAmount", 2) }],
    },
  },
});

testRule(amountAsText, {
  valid: { "no such note": { grants: [{}] } },
  invalid: {
    "kronor with a unit": {
      notes: [noteOf("number-as-text", "grantedAmount", { value: "154 998 kr", reading: 154_998 })],
      findings: [
        {
          cell: at("grantedAmount", 2),
          value: "154 998 kr",
          says: "läser det som 154 998",
          advises: "Skriv 154 998 som ett tal",
          changes: [[at("grantedAmount", 2), "154 998 kr", 154_998]],
        },
      ],
    },
    "kronor with öre, in millions": {
      notes: [noteOf("number-as-text", "turnover", { value: " 1,2345678 mnkr", reading: 1_234_567.8, row: 7 })],
      findings: [{ cell: at("turnover", 8), changes: [[at("turnover", 8), " 1,2345678 mnkr", 1_234_567.8]] }],
    },
    "the count of an activity": {
      notes: [noteOf("number-as-text", "count", { value: "18", reading: 18 })],
      findings: [{ cell: at("count", 2), changes: [[at("count", 2), "18", 18]] }],
    },
    "a distance with its unit, a ground and two counts": {
      notes: [
        noteOf("number-as-text", "rateGround", { value: "3", reading: 3 }),
        noteOf("number-as-text", "households", { value: "45 st.", reading: 45 }),
        noteOf("number-as-text", "deliveries", { value: "1 200", reading: 1_200 }),
        noteOf("number-as-text", "distanceKm", { value: "12,5 km", reading: 12.5 }),
      ],
      findings: [
        { cell: at("rateGround", 2), changes: [[at("rateGround", 2), "3", 3]] },
        { cell: at("households", 2), changes: [[at("households", 2), "45 st.", 45]] },
        { cell: at("deliveries", 2), changes: [[at("deliveries", 2), "1 200", 1_200]] },
        { cell: at("distanceKm", 2), changes: [[at("distanceKm", 2), "12,5 km", 12.5]] },
      ],
    },
  },
});

testRule(amountUnreadable, {
  valid: { "a number of households is in no sum": { notes: [noteOf("unreadable-number", "households", { value: "ca 30" })] } },
  invalid: {
    "words instead of a number": {
      notes: [noteOf("unreadable-number", "paidAmount", { value: "se bilaga", row: 4 })],
      findings: [{ cell: at("paidAmount", 5), value: "se bilaga", says: "Det räknas inte med i någon summa", changes: [] }],
    },
    "a part of a thing": {
      notes: [noteOf("unreadable-number", "count", { value: 2.5 })],
      findings: [{ cell: at("count", 2), value: "2,50", says: "inte går att läsa som ett antal" }],
    },
  },
});

testRule(amountNotPositive, {
  valid: {
    "a rejected case": { grants: [{ ...rejected, granted: kronor(0) }] },
    "no amount at all is another rule's": { grants: [{ granted: null }] },
    "one öre": { grants: [{ granted: kronor(0.01) }] },
  },
  invalid: {
    "nothing granted": { grants: [{ granted: kronor(0) }], findings: [{ cell: at("grantedAmount", 2), value: "0 kr" }] },
    "less than nothing": { grants: [{}, { granted: kronor(-4_200) }], findings: [{ cell: at("grantedAmount", 3), value: "−4 200 kr" }] },
  },
});

testRule(amountNotWhole, {
  valid: { "öre in a cost": { notes: [noteOf("not-whole", "eligibleCost", { value: 0.5, reading: 0.5 })] } },
  invalid: {
    "öre in a granted amount": {
      notes: [noteOf("not-whole", "grantedAmount", { value: 45_000.5, reading: 45_000.5 })],
      findings: [{ cell: at("grantedAmount", 2), value: "45 000,50", severity: "info" }],
    },
    "parts of an öre, with all decimals": {
      notes: [noteOf("not-whole", "grantedAmount", { value: 1000.3333, reading: 1000.33 })],
      findings: [
        {
          cell: at("grantedAmount", 2),
          severity: "warning",
          says: "har delar av ett öre: 1 000,3333. Tillägget räknar med 1 000,33",
          advises: "=AVRUNDA(…;2)",
        },
      ],
    },
    "parts of an öre in what has been paid, of whole kronor": {
      notes: [noteOf("not-whole", "paidAmount", { value: 500.004, reading: 500 })],
      findings: [{ cell: at("paidAmount", 2), severity: "warning", says: "500,004. Tillägget räknar med 500 och" }],
    },
  },
});

/** Seven plain grants of one form: one more makes enough to compare. */
const seven = Array.from({ length: 7 }, (_, index) => ({ granted: kronor(100_000 + index * 10_000) }));

testRule(amountOutlier, {
  valid: {
    "no limit in the settings": {
      grants: [...seven, {}, { granted: kronor(9_000_000) }],
      programme: programmeWithLimits({ "amount-outlier-rows": 8 }),
    },
    "no limit of rows in the settings": {
      grants: [...seven, {}, { granted: kronor(9_000_000) }],
      programme: programmeWithLimits({ "amount-outlier": 10 }),
    },
    "under a wider limit of the settings": {
      grants: [...seven, {}, { granted: kronor(2_000_000) }],
      programme: programmeWithLimits({ "amount-outlier": 20, "amount-outlier-rows": 8 }),
    },
    "too few rows to compare": { grants: [...seven.slice(1), { granted: kronor(9_000_000) }] },
    "exactly ten times the median": { grants: [...seven, { granted: kronor(130_000) }, { granted: kronor(1_300_000) }] },
    "small, but more than thousands would explain": { grants: [...seven, { granted: kronor(12_000) }] },
    "large in a rejected case": { grants: [...seven, {}, { ...rejected, granted: kronor(9_000_000) }] },
    "large, but of another form": {
      grants: [...seven, { granted: kronor(130_000) }, { formId: "investeringsbidrag", granted: kronor(9_000_000) }],
    },
  },
  invalid: {
    "more than ten times the median": {
      grants: [...seven, { granted: kronor(130_000) }, { granted: kronor(1_300_001) }],
      findings: [
        {
          cell: at("grantedAmount", 10),
          value: "1 300 001 kr",
          says: "mer än 10 gånger medianen för Servicebidrag, som är 130 000 kronor",
        },
      ],
    },
    "more than the settings allow, among as few as they allow": {
      grants: [...seven.slice(4), { granted: kronor(800_000) }],
      programme: programmeWithLimits({ "amount-outlier": 4, "amount-outlier-rows": 4 }),
      findings: [{ cell: at("grantedAmount", 5), says: "mer än 4 gånger medianen" }],
    },
    "given in thousands": {
      grants: [{ granted: kronor(154) }, ...seven],
      findings: [{ cell: at("grantedAmount", 2), value: "154 kr", says: "skrivet i tusental kronor" }],
    },
  },
});

testRule(dateAsText, {
  valid: { "no such note": { grants: [{}] } },
  invalid: {
    "a date in words": {
      notes: [noteOf("date-as-text", "decisionDate", { value: "4 mars 2025", reading: day("2025-03-04") })],
      findings: [
        {
          cell: at("decisionDate", 2),
          value: "4 mars 2025",
          says: "läser det som 2025-03-04",
          changes: [[at("decisionDate", 2), "4 mars 2025", day("2025-03-04")]],
        },
      ],
    },
    "a number that is a date to a reader": {
      notes: [noteOf("date-as-text", "paidDate", { value: 250304, reading: day("2025-03-04") })],
      findings: [{ cell: at("paidDate", 2), changes: [[at("paidDate", 2), 250304, day("2025-03-04")]] }],
    },
    "in a workbook with 1904 dates the change says the day all the same: what writes it knows how the workbook counts": {
      dateOffset: 1_462,
      notes: [noteOf("date-as-text", "endDate", { value: "4/3 2025", reading: day("2025-03-04") })],
      findings: [
        {
          cell: at("endDate", 2),
          says: "läser det som 2025-03-04",
          changes: [[at("endDate", 2), "4/3 2025", day("2025-03-04")]],
        },
      ],
    },
  },
});

testRule(dateUnreadable, {
  valid: { "no such note": { grants: [{}] } },
  invalid: {
    "a week": {
      notes: [noteOf("unreadable-date", "paidDate", { value: "vecka 12" })],
      findings: [{ cell: at("paidDate", 2), value: "vecka 12" }],
    },
  },
});

const narrowYears = programmeWithLimits({ "date-first-year": 2010, "date-last-year": 2030 });

testRule(dateImplausible, {
  valid: {
    "no such note": { grants: [{}] },
    "the first and the last day of narrower years": {
      programme: narrowYears,
      grants: [{ applicationDate: day("2010-01-01"), paidDate: day("2030-12-31") }],
    },
    "wider years make no difference": {
      programme: programmeWithLimits({ "date-first-year": 1900, "date-last-year": 2100 }),
      grants: [{ decisionDate: day("1990-01-01") }],
      activities: [{ endDate: day("2060-12-31") }],
    },
  },
  invalid: {
    "a year alone is a day in 1905": {
      notes: [noteOf("implausible-date", "decisionDate", { value: 2025 })],
      findings: [{ cell: at("decisionDate", 2), says: "decisionDate är 1905-07-17. Datum ska ligga mellan 1990 och 2060" }],
    },
    "the days around narrower years": {
      programme: narrowYears,
      grants: [{ applicationDate: day("2009-12-31"), municipalOpinionDate: day("2031-01-01") }],
      activities: [{ startDate: day("2005-05-05"), endDate: day("2055-05-05") }],
      findings: [
        { cell: at("startDate", 2, activitySource), value: "2005-05-05" },
        { cell: at("endDate", 2), value: "2055-05-05", says: "endDate är 2055-05-05. Datum ska ligga mellan 2010 och 2030" },
        { cell: at("applicationDate", 2), value: "2009-12-31", says: "applicationDate är 2009-12-31." },
        { cell: at("municipalOpinionDate", 2), value: "2031-01-01" },
      ],
    },
    "what was not read as a date, though the settings have no years": {
      programme: programmeWithLimits({}),
      notes: [noteOf("implausible-date", "decisionDate", { value: 20_250_304 })],
      findings: [{ cell: at("decisionDate", 2), says: "mellan 1990 och 2060" }],
    },
    "a number that is no day of Excel's": {
      notes: [noteOf("implausible-date", "decisionDate", { value: 20_250_304 })],
      findings: [{ cell: at("decisionDate", 2), says: "decisionDate är 20 250 304." }],
    },
    "a text": {
      notes: [noteOf("implausible-date", "decisionDate", { value: "4 mars 1825" })],
      findings: [{ cell: at("decisionDate", 2), says: "decisionDate är 4 mars 1825." }],
    },
  },
});

testRule(valueUnreadable, {
  valid: {
    "an unknown category of the settings is another rule's": { notes: [noteOf("unknown-category", "municipality", { value: "Bergg" })] },
    "an unreadable amount is another rule's": { notes: [noteOf("unreadable-number", "turnover", { value: "ca 3 mnkr" })] },
  },
  invalid: {
    "a number of households that is only guessed": {
      notes: [noteOf("unreadable-number", "households", { value: "ca 30" })],
      findings: [{ cell: at("households", 2), says: "inte går att läsa som ett antal", advises: "Skriv antalet som ett heltal" }],
    },
    "a distance in words": {
      notes: [noteOf("unreadable-number", "distanceKm", { value: "nära" })],
      findings: [
        { cell: at("distanceKm", 2), says: "inte går att läsa som ett tal. Cellen läses som tom", advises: "Skriv talet med siffror" },
      ],
    },
    "a support year": {
      notes: [noteOf("unreadable", "supportYear", { value: "i fjol" })],
      findings: [{ cell: at("supportYear", 2), value: "i fjol", says: "inte går att läsa som ett årtal", advises: "med fyra siffror" }],
    },
    "the year of an activity": {
      notes: [noteOf("unreadable", "year", { value: 25 })],
      findings: [{ cell: at("year", 2), says: "year är ”25”" }],
    },
    "a choice for the memo": {
      notes: [noteOf("unreadable", "includeInMemo", { value: "kanske" })],
      findings: [{ cell: at("includeInMemo", 2), says: "inte går att läsa som ja eller nej", advises: "Skriv ja eller nej" }],
    },
    "a kind of recipient": {
      notes: [noteOf("unknown-category", "recipientType", { value: "Förening" })],
      findings: [{ cell: at("recipientType", 2), says: "inte är någon känd mottagartyp", advises: "Kommun, Företag och Fastighetsägare" }],
    },
  },
});

testRule(cellError, {
  valid: { "no such note": { grants: [{}] } },
  invalid: {
    "a lookup that found nothing": {
      notes: [noteOf("cell-error", "eligibleCost", { value: "#N/A" })],
      findings: [{ cell: at("eligibleCost", 2), value: "#N/A", says: "eligibleCost visar formelfelet #N/A" }],
    },
  },
});

testRule(whitespace, {
  valid: { "no such note": { grants: [{}] } },
  invalid: {
    "a trailing space is made visible": {
      notes: [noteOf("whitespace", "municipality", { value: "Berg ", reading: "Berg" })],
      findings: [{ cell: at("municipality", 2), value: "Berg", says: "”Berg·”", changes: [[at("municipality", 2), "Berg ", "Berg"]] }],
    },
    "spaces of all kinds go, letters stay as they are": {
      notes: [noteOf("whitespace", "grantForm", { value: "\u00A0särskilt\u202F  driftstöd\u200B\n", reading: "Särskilt driftstöd" })],
      findings: [
        {
          cell: at("grantForm", 2),
          changes: [[at("grantForm", 2), "\u00A0särskilt\u202F  driftstöd\u200B\n", "särskilt driftstöd"]],
        },
      ],
    },
  },
});

testRule(totalRowInData, {
  valid: { "grants alone": { grants: [{}, {}] } },
  invalid: {
    "a row that says Summa": {
      totalRows: [{ source: grantSource, row: 9, granted: kronor(300_000), label: "Summa" }],
      findings: [
        {
          cell: at("grantedAmount", 10),
          value: "300 000 kr",
          says: "Rad 10 ser ut att vara en summa (”Summa”)",
          advises: "Lämna raden utanför siffrorna",
        },
      ],
    },
    "an amount that gives itself away": {
      totalRows: [{ source: grantSource, row: 9, granted: kronor(300_000), label: "" }],
      findings: [{ cell: at("grantedAmount", 10), says: "eftersom beloppet är summan av raderna ovanför" }],
    },
  },
});

test("a total row may be left out of the figures, which is to accept the finding: nothing is written", () => {
  expect(totalRowInData.meta).toMatchObject({ severity: "error", acceptable: true });
  expect(totalRowInData.meta.fixable).toBeUndefined();
});

const filtered = sourceOf("grants", { filtered: true });

testRule(hiddenRows, {
  valid: {
    "all rows visible": { grants: [{}] },
    "a table without rows": {
      sources: [sourceOf("grants", { filtered: true, body: { ...grantSource.body, rowCount: 0 } })],
    },
  },
  invalid: {
    "rows hidden by hand": {
      layout: [
        { hasHiddenRows: false, merged: [] },
        { hasHiddenRows: true, merged: [] },
      ],
      findings: [{ cell: "A2:P21", value: "Insatser", says: "Det finns dolda rader i Insatser" }],
    },
    "a filter": {
      sources: [filtered],
      layout: [{ hasHiddenRows: true, merged: [] }],
      findings: [{ cell: "A2:AB21", says: "Ett filter döljer rader i Stöd", advises: "Rensa filtret" }],
    },
  },
});

testRule(mergedCells, {
  valid: { "no merged cells": { grants: [{}] } },
  invalid: {
    "two areas": {
      layout: [
        {
          hasHiddenRows: false,
          merged: [
            { ...rangeOfCell({ sheet: "Stöd", row: 6, column: 0 }), rowCount: 2 },
            { ...rangeOfCell({ sheet: "Stöd", row: 3, column: 2 }), columnCount: 2 },
          ],
        },
      ],
      findings: [{ cell: "C4:D4", value: "C4:D4" }, { cell: "A7:A8" }],
    },
  },
});

const withoutYear = sourceOf("activities", { without: ["year"] });

testRule(mixedYear, {
  valid: {
    "all of the year, or of no known year": { grants: [{}, { decisionDate: null }], activities: [{}] },
    "no follow-up year": { grants: [{ decisionDate: day("2024-02-01") }], year: null },
  },
  invalid: {
    "one finding for all rows of a table": {
      grants: [{}, { decisionDate: day("2024-02-01") }, { decisionDate: day("2024-03-01") }, { decisionDate: day("2023-12-31") }],
      findings: [
        {
          cell: at("decisionDate", 3),
          related: ["C4:C5"],
          value: "2023, 2024",
          says: "3 rader i Stöd hör till 2023 och 2024 och räknas inte i uppföljningen av 2025",
        },
      ],
    },
    "of very many rows, all are counted and the first thousand are named": {
      grants: Array.from({ length: 1_500 }, () => ({ decisionDate: day("2024-02-01") })),
      findings: [{ cell: at("decisionDate", 2), related: ["C3:C1001"], says: "500 rader i Stöd hör till 2024" }],
    },
    "the year of an activity stands in its year column": {
      activities: [{}, { year: 2026, planYear: 2026 }],
      findings: [{ cell: at("year", 3), says: "En rad i Insatser hör till 2026" }],
    },
    "or in its end date": {
      sources: [withoutYear],
      activities: [{ source: withoutYear, year: 2026, planYear: null, endDate: day("2026-01-31") }],
      findings: [{ cell: at("endDate", 2, withoutYear) }],
    },
  },
});
