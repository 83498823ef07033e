import type { Grant } from "../../src/model";
import { homeDeliveryFloor } from "../../src/review/rules/home-delivery-floor";
import { homeDeliveryHouseholds } from "../../src/review/rules/home-delivery-households";
import { homeDeliveryPerDelivery } from "../../src/review/rules/home-delivery-per-delivery";
import { homeDeliveryShare } from "../../src/review/rules/home-delivery-share";
import { homeDeliveryTwice } from "../../src/review/rules/home-delivery-twice";
import { homeDeliveryYear } from "../../src/review/rules/home-delivery-year";
import { at, day, grantSource, kronor, noteOf, sourceOf } from "./builders";
import { limitsWith, programmeWith, testGrantRule } from "./limits";

/** A hemsändningsbidrag to Bergs kommun for 2024, decided in 2025. */
function delivery(given: Partial<Grant> = {}): Partial<Grant> {
  return {
    formText: "Hemsändningsbidrag",
    formId: "hemsandningsbidrag",
    recipient: "Bergs kommun",
    recipientType: "municipality",
    supportYear: 2024,
    ...given,
  };
}

const lastOld = day("2024-12-31");
const firstNew = day("2025-01-01");

testGrantRule(homeDeliveryShare, {
  valid: {
    "exactly half": { grants: [delivery({ granted: kronor(50_000), eligibleCost: kronor(100_000) })] },
    "no cost": { grants: [delivery({ eligibleCost: null })] },
    "another form": { grants: [{ granted: kronor(90_000), eligibleCost: kronor(100_000) }] },
    "decided the day before the ordinance": {
      grants: [delivery({ granted: kronor(90_000), eligibleCost: kronor(100_000), decisionDate: lastOld })],
    },
    "not granted": { grants: [delivery({ granted: kronor(90_000), eligibleCost: kronor(100_000), counts: false })] },
    "no date of decision": { grants: [delivery({ granted: kronor(90_000), eligibleCost: kronor(100_000), decisionDate: null })] },
    "a limit without a value": {
      grants: [delivery({ granted: kronor(90_000), eligibleCost: kronor(100_000) })],
      programme: programmeWith(limitsWith("home-delivery-share")),
    },
    "the old ordinance, whatever the settings say": {
      grants: [delivery({ granted: kronor(90_000), eligibleCost: kronor(100_000), decisionDate: lastOld })],
      programme: programmeWith(limitsWith("home-delivery-share", 50)),
    },
  },
  invalid: {
    "one öre over, on the first day of the ordinance": {
      grants: [delivery({ granted: kronor(50_000.01), eligibleCost: kronor(100_000), decisionDate: firstNew })],
      findings: [
        {
          cell: at("grantedAmount", 2),
          related: [at("eligibleCost", 2)],
          value: "50 000,01 kr",
          says: "mer än 50 procent av nettokostnaden 100 000 kronor, som ger högst 50 000 kronor",
          advises: "Rätta beloppet eller kostnaden",
        },
      ],
    },
    "over another limit of the settings": {
      grants: [delivery({ granted: kronor(45_000), eligibleCost: kronor(100_000) })],
      programme: programmeWith(limitsWith("home-delivery-share", 40)),
      findings: [{ cell: at("grantedAmount", 2), says: "40 procent" }],
    },
    "the form by another name": {
      grants: [delivery({ formText: "Hemleverans", granted: kronor(90_000), eligibleCost: kronor(100_000) })],
      findings: [{ cell: at("grantedAmount", 2) }],
    },
  },
});

testGrantRule(homeDeliveryPerDelivery, {
  valid: {
    "exactly 100 kronor each": { grants: [delivery({ granted: kronor(64_000), deliveries: 640 })] },
    "no number of deliveries": { grants: [delivery({ deliveries: null })] },
    "decided before the ordinance": { grants: [delivery({ granted: kronor(90_000), deliveries: 1, decisionDate: lastOld })] },
    "a limit without a value": {
      grants: [delivery({ granted: kronor(90_000), deliveries: 1 })],
      programme: programmeWith(limitsWith("home-delivery-per-delivery")),
    },
  },
  invalid: {
    "one öre over": {
      grants: [delivery({ granted: kronor(64_000.01), deliveries: 640 })],
      findings: [
        {
          cell: at("grantedAmount", 2),
          related: [at("deliveries", 2)],
          value: "64 000,01 kr",
          says: "100 kronor per leverans: 640 leveranser ger högst 64 000 kronor",
        },
      ],
    },
    "no deliveries at all": {
      grants: [delivery({ granted: kronor(1), deliveries: 0 })],
      findings: [{ cell: at("grantedAmount", 2) }],
    },
  },
});

testGrantRule(homeDeliveryFloor, {
  valid: {
    "exactly half a prisbasbelopp": { grants: [delivery({ eligibleCost: kronor(29_400), supportYear: 2025 })] },
    "a year without a prisbasbelopp": { grants: [delivery({ eligibleCost: kronor(1), supportYear: 2024 })] },
    "no support year": { grants: [delivery({ eligibleCost: kronor(1), supportYear: null })] },
    "no cost": { grants: [delivery({ eligibleCost: null, supportYear: 2025 })] },
    "decided before the ordinance": { grants: [delivery({ eligibleCost: kronor(1), supportYear: 2023, decisionDate: lastOld })] },
  },
  invalid: {
    "one öre under": {
      grants: [delivery({ eligibleCost: kronor(29_399.99), supportYear: 2025 })],
      findings: [
        {
          cell: at("eligibleCost", 2),
          related: [at("supportYear", 2)],
          value: "29 399,99 kr",
          says: "minst 29 400 kronor, som är 0,5 prisbasbelopp. Prisbasbeloppet för 2025 är 58 800 kronor",
        },
      ],
    },
    "the support year's own prisbasbelopp, not that of the decision": {
      grants: [
        delivery({ eligibleCost: kronor(26_249), supportYear: 2023 }),
        delivery({ eligibleCost: kronor(26_250), supportYear: 2023 }),
      ],
      findings: [{ cell: at("eligibleCost", 2), says: "26 250 kronor" }],
    },
  },
});

testGrantRule(homeDeliveryTwice, {
  valid: {
    "one for each year and municipality": {
      grants: [delivery(), delivery({ supportYear: 2025 }), delivery({ municipality: "Åre", municipalityText: "Åre" })],
    },
    "the second turned down": { grants: [delivery(), delivery({ counts: false })] },
    "both decided before the ordinance": { grants: [delivery({ decisionDate: lastOld }), delivery({ decisionDate: lastOld })] },
    "no support years": { grants: [delivery({ supportYear: null }), delivery({ supportYear: null })] },
    "nothing tells the municipality": {
      grants: [
        delivery({ municipality: null, municipalityText: "", recipient: "" }),
        delivery({ municipality: null, municipalityText: "", recipient: "" }),
      ],
    },
  },
  invalid: {
    "one finding, at the latest decision": {
      grants: [delivery({ decisionDate: day("2025-06-01") }), delivery(), delivery()],
      findings: [
        {
          cell: at("municipality", 2),
          related: [at("municipality", 3), at("municipality", 4)],
          value: "Berg",
          says: "Berg har fått 3 hemsändningsbidrag för 2024",
        },
      ],
    },
    "the first decided before the ordinance": {
      grants: [delivery({ decisionDate: lastOld }), delivery({ decisionDate: firstNew })],
      findings: [{ cell: at("municipality", 3) }],
    },
    "the municipality from the recipient's name, without a column of municipalities": {
      sources: [sourceOf("grants", { without: ["municipality"] })],
      grants: ["Bergs kommun", "Berg"].map((recipient) =>
        delivery({ source: sourceOf("grants", { without: ["municipality"] }), municipality: null, municipalityText: "", recipient }),
      ),
      findings: [{ cell: at("recipient", 3), related: [at("recipient", 2)], value: "Berg" }],
    },
  },
});

testGrantRule(homeDeliveryYear, {
  valid: {
    "paid the year after": { grants: [delivery({ paidDate: day("2025-05-01") })] },
    "not paid yet": { grants: [delivery({ supportYear: 2025 })] },
    "no support year": { grants: [delivery({ supportYear: null, paidDate: day("2025-05-01") })] },
    "decided before the ordinance": {
      grants: [delivery({ decisionDate: lastOld, supportYear: 2025, paidDate: day("2025-05-01") })],
    },
    "another form": { grants: [{ paidDate: day("2025-05-01") }] },
  },
  invalid: {
    "paid in the support year itself": {
      grants: [delivery({ supportYear: 2025, paidDate: day("2025-12-31") })],
      findings: [{ cell: at("supportYear", 2), related: [at("paidDate", 2)], value: "2025", says: "utbetalt 2025-12-31" }],
    },
    "a later part of a grant paid in parts": {
      grants: [
        delivery({ caseNumber: "RUN/7/2025", paidDate: day("2025-05-01") }),
        delivery({ counts: false, paidDate: day("2024-05-01") }),
      ],
      repeatedRows: [{ source: grantSource, rows: [1, 2], caseNumber: "RUN/7/2025" }],
      findings: [{ cell: at("supportYear", 3) }],
    },
  },
});

testGrantRule(homeDeliveryHouseholds, {
  valid: {
    "a number, or zero": { grants: [delivery({ households: 12 }), delivery({ households: 0 })] },
    "a table without the column": {
      sources: [grantSource, sourceOf("grants", { without: ["households"] })],
      grants: [delivery({ source: sourceOf("grants", { without: ["households"] }) })],
    },
    "what cannot be read is another rule's": {
      grants: [delivery()],
      notes: [noteOf("unreadable-number", "households", { value: "ett tjugotal" })],
    },
    "another form": { grants: [{}] },
    "decided before the ordinance": { grants: [delivery({ decisionDate: lastOld })] },
  },
  invalid: {
    "an empty cell": {
      grants: [delivery({ households: 3 }), delivery()],
      notes: [noteOf("unreadable-number", "deliveries", { row: 2 })],
      findings: [{ cell: at("households", 3), value: "", says: "antalet hushåll" }],
    },
  },
});
