import { doneWithoutOutcome } from "../../src/review/rules/done-without-outcome";
import { pickedWithoutOutcome } from "../../src/review/rules/picked-without-outcome";
import { at } from "./builders";
import { testRule } from "./ruleTester";

testRule(doneWithoutOutcome, {
  valid: {
    "done, with an outcome": { activities: [{}] },
    "still going on": { activities: [{ outcome: "", done: false, status: "Pågår", picked: false }] },
    "of another year": { activities: [{ outcome: "", year: 2024 }] },
  },
  invalid: {
    "done, with spaces for an outcome": {
      activities: [{}, { outcome: "  ", statusText: "Klar" }],
      findings: [
        { cell: at("outcome", 3), related: [at("status", 3)], value: "Hålla bymöten", says: "har status Klar, men inget resultat" },
      ],
    },
  },
});

testRule(pickedWithoutOutcome, {
  valid: {
    "picked, with an outcome": { activities: [{}] },
    "picked, with a count": { activities: [{ outcome: "", count: 18, unit: "st." }] },
    "not picked": { activities: [{ outcome: "", picked: false }] },
    "of another year": { activities: [{ outcome: "", year: 2024 }] },
  },
  invalid: {
    "picked, with nothing to say": {
      activities: [{ outcome: "", status: "Pågår", done: false }],
      findings: [{ cell: at("outcome", 2), related: [at("includeInMemo", 2)], value: "Hålla bymöten" }],
    },
  },
});
