import type { Grant } from "../../src/model";
import { applicationAfterStart } from "../../src/review/rules/application-after-start";
import { investmentShare } from "../../src/review/rules/investment-share";
import { at, day, kronor, noteOf, sourceOf } from "./builders";
import { limitsWith, programmeWith, testGrantRule } from "./limits";

function investment(given: Partial<Grant> = {}): Partial<Grant> {
  return { formText: "Investeringsstöd", formId: "investeringsbidrag", eligibleCost: kronor(100_000), ...given };
}

const withoutGrounds = sourceOf("grants", { without: ["rateGround"] });

testGrantRule(investmentShare, {
  valid: {
    "half without a ground": { grants: [investment({ granted: kronor(50_000) })] },
    "85 percent, with each ground": { grants: [1, 2, 3, 4, 5].map((rateGround) => investment({ granted: kronor(85_000), rateGround })) },
    "no cost": { grants: [investment({ eligibleCost: null })] },
    "decided before the ordinance": { grants: [investment({ granted: kronor(99_000), decisionDate: day("2024-12-31") })] },
    "another form": { grants: [{ granted: kronor(99_000), eligibleCost: kronor(100_000) }] },
    "no column for the ground": {
      sources: [withoutGrounds],
      grants: [investment({ source: withoutGrounds, granted: kronor(85_000) })],
    },
    "a ground that cannot be read": {
      grants: [investment({ granted: kronor(60_000) })],
      notes: [noteOf("unreadable-number", "rateGround", { value: "glesbygd" })],
    },
    "limits without values": {
      grants: [investment({ granted: kronor(99_000) })],
      programme: programmeWith([]),
    },
  },
  invalid: {
    "one öre over half without a ground, on the first day": {
      grants: [investment({ granted: kronor(50_000.01), decisionDate: day("2025-01-01") })],
      findings: [
        {
          cell: at("grantedAmount", 2),
          related: [at("eligibleCost", 2), at("rateGround", 2)],
          value: "50 000,01 kr",
          says: "mer än 50 procent av kostnaden 100 000 kronor, som ger högst 50 000 kronor utan någon av grunderna 1–5",
          advises: "Fyll i grunden",
        },
      ],
    },
    "a ground that there is none of": {
      grants: [0, 6, 1.5].map((rateGround) => investment({ granted: kronor(60_000), rateGround })),
      findings: [2, 3, 4].map((row) => ({ cell: at("grantedAmount", row) })),
    },
    "one öre over 85 percent, ground or none, said once": {
      grants: [investment({ granted: kronor(85_000.01), rateGround: 2 }), investment({ granted: kronor(85_000.01) })],
      findings: [
        { cell: at("grantedAmount", 2), says: "mer än 85 procent", advises: "Rätta beloppet eller kostnaden" },
        { cell: at("grantedAmount", 3), says: "mer än 85 procent" },
      ],
    },
    "other limits of the settings": {
      grants: [investment({ granted: kronor(85_000), rateGround: 1 })],
      programme: programmeWith(limitsWith("investment-share", 80)),
      findings: [{ cell: at("grantedAmount", 2), says: "80 procent" }],
    },
    "over 85 percent, without a column for the ground": {
      sources: [withoutGrounds],
      grants: [investment({ source: withoutGrounds, granted: kronor(86_000) })],
      findings: [{ cell: at("grantedAmount", 2) }],
    },
  },
});

testGrantRule(applicationAfterStart, {
  valid: {
    "the same day": { grants: [investment({ applicationDate: day("2025-03-01"), startDate: day("2025-03-01") })] },
    "no start": { grants: [investment({ applicationDate: day("2025-03-01") })] },
    "no application": { grants: [investment({ startDate: day("2025-03-01") })] },
    "another form": { grants: [{ applicationDate: day("2025-03-02"), startDate: day("2025-03-01") }] },
    "decided before the ordinance": {
      grants: [investment({ applicationDate: day("2024-03-02"), startDate: day("2024-03-01"), decisionDate: day("2024-12-31") })],
    },
  },
  invalid: {
    "a day late": {
      grants: [investment({ applicationDate: day("2025-03-02"), startDate: day("2025-03-01") })],
      findings: [{ cell: at("applicationDate", 2), related: [at("startDate", 2)], value: "2025-03-02", says: "påbörjades 2025-03-01" }],
    },
  },
});
