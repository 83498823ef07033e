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
import { whitespace } from "../../src/review/rules/whitespace";
import { at, day, grantSource, kronor, noteOf, sourceOf } from "./builders";
import { testRule } from "./ruleTester";

const rejected = { decision: "Avslag", decisionText: "Avslag", counts: false, granted: null };
const waiting = { decision: null, decisionText: "", counts: false, granted: null, decisionDate: null };

testRule(requiredMissing, {
  valid: {
    "an activity without an outcome is judged by the rules on activities": { notes: [noteOf("missing", "outcome")] },
    "a rejected case has no amount": { grants: [rejected], notes: [noteOf("missing", "grantedAmount")] },
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
    "a missing amount in a table with no decisions": {
      sources: [sourceOf("grants", { without: ["decision"] })],
      grants: [{ ...waiting, decisionDate: day("2025-02-03"), counts: true }],
      notes: [noteOf("missing", "grantedAmount")],
      findings: [{ cell: at("grantedAmount", 2) }],
    },
  },
});

testRule(amountAsText, {
  valid: { "a distance as text is in no figure": { notes: [noteOf("number-as-text", "distanceKm", { value: "12 km", reading: 12 })] } },
  invalid: {
    "kronor with a unit": {
      notes: [noteOf("number-as-text", "grantedAmount", { value: "154 998 kr", reading: 154_998 })],
      findings: [
        { cell: at("grantedAmount", 2), value: "154 998 kr", says: "läser det som 154 998", advises: "Skriv 154 998 som ett tal" },
      ],
    },
    "the count of an activity": {
      notes: [noteOf("number-as-text", "count", { value: "18", reading: 18 })],
      findings: [{ cell: at("count", 2) }],
    },
  },
});

testRule(amountUnreadable, {
  valid: { "a number of households that is only guessed": { notes: [noteOf("unreadable-number", "households", { value: "ca 30" })] } },
  invalid: {
    "words instead of a number": {
      notes: [noteOf("unreadable-number", "paidAmount", { value: "se bilaga", row: 4 })],
      findings: [{ cell: at("paidAmount", 5), value: "se bilaga", says: "”se bilaga”" }],
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
      findings: [{ cell: at("grantedAmount", 2), value: "45 000,50" }],
    },
  },
});

/** Seven plain grants of one form: one more makes enough to compare. */
const seven = Array.from({ length: 7 }, (_, index) => ({ granted: kronor(100_000 + index * 10_000) }));

testRule(amountOutlier, {
  valid: {
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
          says: "mer än tio gånger medianen för Servicebidrag, som är 130 000 kronor",
        },
      ],
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
      findings: [{ cell: at("decisionDate", 2), value: "4 mars 2025", says: "läser det som 2025-03-04" }],
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

testRule(dateImplausible, {
  valid: { "no such note": { grants: [{}] } },
  invalid: {
    "a year alone is a day in 1905": {
      notes: [noteOf("implausible-date", "decisionDate", { value: 2025 })],
      findings: [{ cell: at("decisionDate", 2), says: "decisionDate är 1905-07-17. Datum ska ligga mellan 1990 och 2060" }],
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
      findings: [{ cell: at("municipality", 2), value: "Berg", says: "”Berg·”" }],
    },
  },
});

testRule(totalRowInData, {
  valid: { "grants alone": { grants: [{}, {}] } },
  invalid: {
    "a row that says Summa": {
      totalRows: [{ source: grantSource, row: 9, granted: kronor(300_000), label: "Summa" }],
      findings: [{ cell: at("grantedAmount", 10), value: "300 000 kr", says: "Rad 10 ser ut att vara en summa (”Summa”)" }],
    },
    "an amount that gives itself away": {
      totalRows: [{ source: grantSource, row: 9, granted: kronor(300_000), label: "" }],
      findings: [{ cell: at("grantedAmount", 10), says: "eftersom beloppet är summan av raderna ovanför" }],
    },
  },
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
