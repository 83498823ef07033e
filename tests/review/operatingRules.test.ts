import type { Grant } from "../../src/model";
import { operatingDistance } from "../../src/review/rules/operating-distance";
import { operatingTurnover } from "../../src/review/rules/operating-turnover";
import { at, day, kronor, noteOf, sourceOf } from "./builders";
import { limitsWith, programmeWith, testGrantRule } from "./limits";

function operating(given: Partial<Grant> = {}): Partial<Grant> {
  return { formText: "Särskilt driftstöd", formId: "sarskilt-driftstod", ...given };
}

const withoutReasons = sourceOf("grants", { without: ["specialReasons", "island"] });

testGrantRule(operatingTurnover, {
  valid: {
    "exactly at the limit": { grants: [operating({ turnover: kronor(11_000_000) })] },
    "special reasons": { grants: [operating({ turnover: kronor(12_000_000), specialReasons: true })] },
    "special reasons that cannot be read": {
      grants: [operating({ turnover: kronor(12_000_000) })],
      notes: [noteOf("unreadable", "specialReasons", { value: "se beslutet" })],
    },
    "no turnover": { grants: [operating()] },
    "another form": { grants: [{ turnover: kronor(12_000_000) }] },
    "decided before the ordinance": { grants: [operating({ turnover: kronor(12_000_000), decisionDate: day("2024-12-31") })] },
    "a limit without a value": {
      grants: [operating({ turnover: kronor(12_000_000) })],
      programme: programmeWith(limitsWith("operating-turnover")),
    },
  },
  invalid: {
    "one öre over": {
      grants: [operating({ turnover: kronor(11_000_000.01), specialReasons: false, decisionDate: day("2025-01-01") })],
      findings: [
        { cell: at("turnover", 2), related: [at("specialReasons", 2)], value: "11 000 000,01 kr", says: "över 11 000 000 kronor" },
      ],
    },
    "no column for special reasons": {
      sources: [withoutReasons],
      grants: [operating({ source: withoutReasons, turnover: kronor(12_000_000) })],
      findings: [{ cell: at("turnover", 2, withoutReasons) }],
    },
    "another limit of the settings": {
      grants: [operating({ turnover: kronor(9_500_000) })],
      programme: programmeWith(limitsWith("operating-turnover", 9_000_000)),
      findings: [{ cell: at("turnover", 2), says: "över 9 000 000 kronor" }],
    },
  },
});

testGrantRule(operatingDistance, {
  valid: {
    "just over the limit": { grants: [operating({ distanceKm: 10.1 })] },
    "on an island": { grants: [operating({ distanceKm: 3, island: true })] },
    "special reasons": { grants: [operating({ distanceKm: 3, specialReasons: true })] },
    "an island that cannot be read": {
      grants: [operating({ distanceKm: 3 })],
      notes: [noteOf("unreadable", "island", { value: "halvö" })],
    },
    "no distance": { grants: [operating()] },
    "another form": { grants: [{ distanceKm: 3 }] },
    "decided before the ordinance": { grants: [operating({ distanceKm: 3, decisionDate: day("2024-12-31") })] },
    "a limit without a value": { grants: [operating({ distanceKm: 3 })], programme: programmeWith(limitsWith("operating-distance")) },
  },
  invalid: {
    "exactly at the limit": {
      grants: [operating({ distanceKm: 10, island: false, specialReasons: false })],
      findings: [
        { cell: at("distanceKm", 2), related: [at("island", 2), at("specialReasons", 2)], value: "10 km", says: "Det ska vara över 10 km" },
      ],
    },
    "no columns for island and reasons": {
      sources: [withoutReasons],
      grants: [operating({ source: withoutReasons, distanceKm: 7.5 })],
      findings: [{ cell: at("distanceKm", 2, withoutReasons), value: "7,5 km" }],
    },
    "another limit of the settings": {
      grants: [operating({ distanceKm: 12 })],
      programme: programmeWith(limitsWith("operating-distance", 15)),
      findings: [{ cell: at("distanceKm", 2) }],
    },
  },
});
