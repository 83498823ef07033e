import type { Grant } from "../../src/model";
import { deMinimis } from "../../src/review/rules/de-minimis";
import { regionalCeiling } from "../../src/review/rules/regional-ceiling";
import { serviceYears } from "../../src/review/rules/service-years";
import { yearlyCeiling } from "../../src/review/rules/yearly-ceiling";
import { at, day, grantSource, kronor, sourceOf } from "./builders";
import { limitOf, limitsWith, ordinanceLimits, programmeWith, testGrantRule } from "./limits";

function service(amount: number, given: Partial<Grant> = {}): Partial<Grant> {
  return { granted: kronor(amount), ...given };
}

function operating(amount: number, given: Partial<Grant> = {}): Partial<Grant> {
  return service(amount, { formText: "Särskilt driftstöd", formId: "sarskilt-driftstod", ...given });
}

function investment(amount: number, given: Partial<Grant> = {}): Partial<Grant> {
  return service(amount, { formText: "Investeringsbidrag", formId: "investeringsbidrag", ...given });
}

const lastOld = day("2024-12-31");
const firstNew = day("2025-01-01");
const amount = (row: number) => at("grantedAmount", row);

testGrantRule(yearlyCeiling, {
  valid: {
    "exactly at the ceiling, both forms together": { grants: [service(200_000), operating(150_000)] },
    "two recipients": { grants: [service(300_000), service(300_000, { recipient: "Norråsens Lanthandel" })] },
    "å is not a": { grants: [service(300_000, { recipient: "Åre Livs" }), service(300_000, { recipient: "Are Livs" })] },
    "two support years": { grants: [service(300_000), service(300_000, { supportYear: 2026 })] },
    "another form": { grants: [service(300_000), investment(300_000)] },
    "a later part of a grant paid in parts": {
      grants: [service(300_000, { caseNumber: "RUN/7/2025" }), service(300_000, { caseNumber: "RUN/7/2025", counts: false })],
      repeatedRows: [{ source: grantSource, rows: [1, 2], caseNumber: "RUN/7/2025" }],
    },
    "one name, two organisation numbers": {
      grants: [service(300_000, { orgNumber: "556677-8899" }), service(300_000, { orgNumber: "556688-7799" })],
    },
    "one name with two organisation numbers, and a row without one": {
      grants: [
        service(200_000, { orgNumber: "556677-8899" }),
        service(200_000, { orgNumber: "212000-2502" }),
        service(200_000, { orgNumber: "556677-8899", supportYear: 2026 }),
        service(200_000),
      ],
    },
    "what is no organisation number tells nobody apart or together": {
      grants: [service(200_000, { orgNumber: "123" }), service(200_000, { orgNumber: "123", recipient: "Norråsens Lanthandel" })],
    },
    "a store of the same name in another municipality": {
      grants: [
        service(200_000, { store: "Lanthandeln" }),
        service(200_000, { store: "Lanthandeln", recipient: "Norråsens Lanthandel", municipality: "Åre", municipalityText: "Åre" }),
      ],
    },
    "no recipient": { grants: [service(300_000, { recipient: "" }), service(300_000, { recipient: "" })] },
    "exactly at the old ceiling, which is for servicebidrag alone": {
      grants: [
        service(250_000, { decisionDate: lastOld, supportYear: 2024 }),
        operating(900_000, { decisionDate: lastOld, supportYear: 2024 }),
      ],
    },
    "no limits": { grants: [service(900_000)], programme: programmeWith(limitsWith("yearly-ceiling")) },
    "two years of decision, if that is the year that counts": {
      grants: [service(300_000), service(300_000, { decisionDate: day("2026-02-01") })],
      programme: programmeWith(ordinanceLimits, { TaketsÅr: "beslutsår" }),
    },
  },
  invalid: {
    "one öre over, on the first day of the ordinance": {
      grants: [operating(150_000.01, { decisionDate: firstNew }), service(200_000, { decisionDate: firstNew })],
      findings: [
        {
          cell: amount(3),
          related: [amount(2)],
          value: "350 000,01 kr",
          says: "Prövbodens Livs AB har beviljats 350 000,01 kr i servicebidrag och särskilt driftstöd för 2025. Det är 0,01 kronor över taket 350 000 kronor.",
        },
      ],
    },
    "one finding, at the latest decision": {
      grants: [
        service(200_000, { decisionDate: day("2025-09-01") }),
        service(200_000),
        operating(100_000, { decisionDate: day("2025-05-01") }),
      ],
      findings: [{ cell: amount(2), related: [amount(3), amount(4)], value: "500 000 kr", says: "150 000 kronor över" }],
    },
    "one recipient, whatever the case and spaces of its name": {
      grants: [service(300_000, { recipient: "PRÖVBODENS  Livs AB" }), service(300_000)],
      findings: [{ cell: amount(3) }],
    },
    "one organisation number, two names, and a row without the number": {
      grants: [
        service(150_000, { orgNumber: "556677-8899", recipient: "Prövboden" }),
        service(150_000, { orgNumber: "16556677 8899" }),
        service(150_000),
      ],
      findings: [{ cell: amount(4), related: [amount(2), amount(3)], value: "450 000 kr" }],
    },
    "a store with two recipients": {
      grants: [
        service(300_000, { store: "Lanthandeln" }),
        service(300_000, { store: "lanthandeln ", recipient: "Norråsens Lanthandel" }),
        service(300_000, { store: "Lanthandeln", recipient: "Söderbodens Livs", municipality: "Åre", municipalityText: "Åre" }),
      ],
      findings: [{ cell: amount(3), related: [amount(2)], value: "600 000 kr", says: "Försäljningsstället lanthandeln har beviljats" }],
    },
    "a recipient with one store: said once": {
      grants: [service(300_000, { store: "Lanthandeln" }), operating(300_000, { store: "Lanthandeln" })],
      findings: [{ cell: amount(3), says: "Prövbodens Livs AB har" }],
    },
    "a recipient with two stores, one of them over by itself": {
      grants: [service(200_000, { store: "Norra" }), service(200_000, { store: "Södra" }), operating(200_000, { store: "Södra" })],
      findings: [
        { cell: amount(4), related: [amount(2), amount(3)], value: "600 000 kr", says: "Prövbodens" },
        { cell: amount(4), related: [amount(3)], value: "400 000 kr", says: "Södra" },
      ],
    },
    "the name, where the organisation number is none": {
      grants: [service(200_000, { orgNumber: "123" }), service(200_000)],
      findings: [{ cell: amount(3) }],
    },
    "the same number twice beside a name, and a row without one": {
      grants: [service(100_000, { orgNumber: "556677-8899" }), service(100_000, { orgNumber: "5566778899" }), service(200_000)],
      findings: [{ cell: amount(4), value: "400 000 kr" }],
    },
    "a row with an organisation number and no name": {
      grants: [service(400_000, { recipient: "", orgNumber: "556677-8899" })],
      findings: [{ cell: amount(2), says: "Mottagaren har beviljats" }],
    },
    "one öre over the old ceiling, within that of strategic stores": {
      grants: [service(250_000.01, { decisionDate: lastOld, supportYear: 2024 })],
      findings: [{ cell: amount(2), says: "över taket 250 000 kronor. För strategiska butiker var taket 300 000 kronor." }],
    },
    "exactly at the ceiling of strategic stores": {
      grants: [service(300_000, { decisionDate: lastOld, supportYear: 2024 })],
      findings: [{ cell: amount(2), says: "För strategiska butiker" }],
    },
    "over both old ceilings": {
      grants: [
        service(300_000.01, { decisionDate: lastOld, supportYear: 2024 }),
        operating(1, { decisionDate: lastOld, supportYear: 2024 }),
      ],
      findings: [
        { cell: amount(2), related: [], value: "300 000,01 kr", says: "i servicebidrag för 2024. Det är 50 000,01 kronor över taket" },
      ],
    },
    "a support year on both sides of the new ordinance: its ceiling, all decisions": {
      grants: [operating(200_000, { decisionDate: lastOld }), service(200_000, { decisionDate: firstNew })],
      findings: [{ cell: amount(3), related: [amount(2)], value: "400 000 kr" }],
    },
    "an old excess stays one when a small new grant follows": {
      grants: [service(260_000, { decisionDate: lastOld }), service(50_000, { decisionDate: firstNew })],
      findings: [{ cell: amount(2), value: "260 000 kr" }],
    },
    "the year of the decision counts where there is no support year": {
      grants: [service(300_000, { supportYear: null }), service(300_000)],
      findings: [{ cell: amount(3) }],
    },
    "the year of the decision, if the settings say so": {
      grants: [service(300_000), service(300_000, { supportYear: 2024 })],
      programme: programmeWith(ordinanceLimits, { TaketsÅr: "beslutsår" }),
      findings: [{ cell: amount(3), says: "för 2025" }],
    },
    "another ceiling of the settings": {
      grants: [service(300_000)],
      programme: programmeWith(limitsWith("yearly-ceiling", 280_000)),
      findings: [{ cell: amount(2), says: "taket 280 000 kronor." }],
    },
  },
});

const ofYears = (years: readonly number[], given: Partial<Grant> = {}) =>
  years.map((year) => service(100_000, { supportYear: year, decisionDate: day(`${String(year)}-04-01`), ...given }));

testGrantRule(serviceYears, {
  valid: {
    "three years, several grants in one": { grants: ofYears([2025, 2025, 2026, 2027]) },
    "four years, two recipients": { grants: [...ofYears([2025, 2026]), ...ofYears([2027, 2028], { recipient: "Norråsens Lanthandel" })] },
    "another form": { grants: ofYears([2025, 2026, 2027, 2028], { formId: "sarskilt-driftstod" }) },
    "three years, and another form in a fourth": {
      grants: [...ofYears([2025, 2026, 2027]), ...ofYears([2028], { formId: "sarskilt-driftstod" })],
    },
    "the latest decision is older than the ordinance": { grants: ofYears([2021, 2022, 2023, 2024]) },
    "no recipients": { grants: ofYears([2025, 2026, 2027, 2028], { recipient: "" }) },
    "no limit": { grants: ofYears([2025, 2026, 2027, 2028]), programme: programmeWith(limitsWith("service-years")) },
    "one year of decision, if that is the year that counts": {
      grants: ofYears([2025, 2026, 2027, 2028], { decisionDate: day("2025-04-01") }),
      programme: programmeWith(ordinanceLimits, { TaketsÅr: "beslutsår" }),
    },
  },
  invalid: {
    "a fourth year": {
      grants: ofYears([2028, 2025, 2026, 2027]),
      findings: [
        {
          cell: at("supportYear", 2),
          related: [at("supportYear", 3), at("supportYear", 4), at("supportYear", 5)],
          value: "2025, 2026, 2027, 2028",
          says: "Prövbodens Livs AB har fått servicebidrag för 4 år: 2025, 2026, 2027, 2028. Samma mottagare kan få det i högst 3 år.",
          advises: "inskrivet. Stämmer de",
        },
      ],
    },
    "a later grant of another form is not part of it": {
      grants: [...ofYears([2025, 2026, 2027, 2028]), ...ofYears([2029], { formId: "investeringsbidrag" })],
      findings: [{ cell: at("supportYear", 5), value: "2025, 2026, 2027, 2028" }],
    },
    "years before the ordinance are counted, and it is said": {
      grants: ofYears([2022, 2023, 2024, 2025]),
      findings: [{ cell: at("supportYear", 5), says: "Beslut före 2025 är medräknade.", advises: "övergångsbestämmelserna" }],
    },
    "another number of the settings": {
      grants: ofYears([2025, 2026]),
      programme: programmeWith(limitsWith("service-years", 1)),
      findings: [{ cell: at("supportYear", 3), says: "högst 1 år" }],
    },
    "without a column of support years": {
      sources: [sourceOf("grants", { without: ["supportYear"] })],
      grants: ofYears([2025, 2026, 2027, 2028], { source: sourceOf("grants", { without: ["supportYear"] }) }).map((grant) => ({
        ...grant,
        supportYear: null,
      })),
      findings: [{ cell: at("decisionDate", 5), value: "2025, 2026, 2027, 2028" }],
    },
  },
});

const regional = programmeWith([
  limitOf("regional-floor/servicebidrag", 20_000),
  limitOf("regional-ceiling/servicebidrag", 100_000, ["2025-01-01", null]),
]);

testGrantRule(regionalCeiling, {
  valid: {
    "no limits of the region's": { grants: [service(1), service(9_000_000)] },
    "exactly at the floor and the ceiling": { grants: [service(20_000), service(100_000)], programme: regional },
    "another form": { grants: [operating(5), operating(900_000)], programme: regional },
    "decided before the limit applied": { grants: [service(900_000, { decisionDate: lastOld })], programme: regional },
    "zero and less is another rule's": { grants: [service(0), service(-1)], programme: regional },
    "not granted": { grants: [service(900_000, { counts: false })], programme: regional },
  },
  invalid: {
    "one öre under the floor, and one over the ceiling": {
      grants: [service(19_999.99), service(100_000.01)],
      programme: regional,
      findings: [
        { cell: amount(2), value: "19 999,99 kr", says: "under regionens golv för Servicebidrag, 20 000 kronor" },
        { cell: amount(3), value: "100 000,01 kr", says: "över regionens tak för Servicebidrag, 100 000 kronor" },
      ],
    },
    "only a ceiling": {
      grants: [service(1), service(200_000)],
      programme: programmeWith([limitOf("regional-ceiling/servicebidrag", 100_000)]),
      findings: [{ cell: amount(3) }],
    },
  },
});

testGrantRule(deMinimis, {
  valid: {
    "exactly at the ceiling": { grants: [investment(3_000_000), service(300_000)] },
    "särskilt driftstöd is apart, and without a ceiling": { grants: [service(300_000), operating(9_000_000)] },
    "more than three years apart": {
      grants: [investment(3_300_000, { decisionDate: day("2025-03-01") }), investment(3_300_000, { decisionDate: day("2028-03-01") })],
    },
    "three years apart, without a leap day": {
      grants: [investment(3_300_000, { decisionDate: day("2025-02-28") }), investment(3_300_000, { decisionDate: day("2028-02-28") })],
    },
    "three years before a leap day, which had none": {
      grants: [investment(3_300_000, { decisionDate: day("2025-02-28") }), investment(3_300_000, { decisionDate: day("2028-02-29") })],
    },
    "two recipients": { grants: [investment(3_000_000), investment(3_000_000, { recipient: "Norråsens Lanthandel" })] },
    "decided before the ordinance": { grants: [investment(9_000_000, { decisionDate: lastOld })] },
    "no rate": { grants: [investment(9_000_000)], programme: programmeWith(limitsWith("euro-rate")) },
    "no ceiling": { grants: [investment(9_000_000)], programme: programmeWith(limitsWith("de-minimis")) },
    "no recipients": { grants: [investment(3_000_000, { recipient: "" }), investment(3_000_000, { recipient: "" })] },
  },
  invalid: {
    "one öre over, in euro at the rate of the settings": {
      grants: [service(300_000.01), investment(3_000_000)],
      findings: [
        {
          cell: amount(3),
          related: [amount(2)],
          value: "3 300 000,01 kr",
          says: "har beviljats 3 300 000,01 kr i servicebidrag och investeringsbidrag under tre år. Taket är 300 000 euro, som är 3 300 000 kronor med kursen 11. Tabellen visar aldrig allt stöd",
          advises: "annat stöd av mindre betydelse",
        },
      ],
    },
    "the day after three years before, over a leap day": {
      grants: [investment(3_300_000, { decisionDate: day("2026-03-02") }), investment(1, { decisionDate: day("2029-03-01") })],
      findings: [{ cell: amount(3), related: [amount(2)] }],
    },
    "the day after three years before a leap day": {
      grants: [investment(3_300_000, { decisionDate: day("2025-03-01") }), investment(1, { decisionDate: day("2028-02-29") })],
      findings: [{ cell: amount(3), related: [amount(2)] }],
    },
    "an amount that is less than nothing takes nothing off": {
      grants: [investment(3_300_001), investment(-1_000_000)],
      findings: [{ cell: amount(2), value: "3 300 001 kr" }],
    },
    "a day less than three years apart, the older before the ordinance": {
      grants: [investment(3_300_000, { decisionDate: day("2024-12-31") }), investment(1, { decisionDate: day("2027-12-30") })],
      findings: [{ cell: amount(3), related: [amount(2)] }],
    },
    "only what lies in the three years, at the latest decision that is over": {
      grants: [
        investment(2_000_000, { decisionDate: day("2025-02-01") }),
        investment(2_000_000, { decisionDate: day("2026-02-01") }),
        investment(2_000_000, { decisionDate: day("2028-02-01") }),
        investment(100_000, { decisionDate: day("2032-02-01") }),
      ],
      findings: [{ cell: amount(4), related: [amount(3)], value: "4 000 000 kr" }],
    },
    "another rate": {
      grants: [investment(3_150_000)],
      programme: programmeWith(limitsWith("euro-rate", 10.45)),
      findings: [{ cell: amount(2), says: "3 135 000 kronor med kursen 10,45" }],
    },
    "särskilt driftstöd, with a ceiling of its own": {
      grants: [investment(3_300_000), operating(4_400_000), operating(4_400_000)],
      programme: programmeWith([...ordinanceLimits, limitOf("de-minimis-operating", 750_000)]),
      findings: [{ cell: amount(4), related: [amount(3)], value: "8 800 000 kr", says: "i särskilt driftstöd under" }],
    },
  },
});
