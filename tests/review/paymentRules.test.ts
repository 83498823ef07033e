import type { Grant } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { createContext } from "../../src/review/context";
import { grantedUnpaid } from "../../src/review/rules/granted-unpaid";
import { paidOverGranted } from "../../src/review/rules/paid-over-granted";
import { recovery } from "../../src/review/rules/recovery";
import { run } from "../../src/review/runner";
import { at, datasetOf, day, grantSource, kronor, noteOf, sourceOf } from "./builders";
import { ordinanceProgramme, testGrantRule } from "./limits";

const lastOld = day("2024-12-31");
const rejected: Partial<Grant> = { decision: "Avslag", decisionText: "Avslag", counts: false };

/** A grant of 150 000 kronor on two rows, of which the first counts. */
function inParts(first: Partial<Grant>, second: Partial<Grant>) {
  return {
    grants: [
      { caseNumber: "RUN/7/2025", ...first },
      { caseNumber: "RUN/7/2025", counts: false, ...second },
    ],
    repeatedRows: [{ source: grantSource, rows: [1, 2], caseNumber: "RUN/7/2025" }],
  };
}

testGrantRule(paidOverGranted, {
  valid: {
    "paid in full, in part and not at all": { grants: [{ paidAmount: kronor(150_000) }, { paidAmount: kronor(1) }, {}] },
    "nothing is known to be granted": { grants: [{ granted: null, paidAmount: kronor(1) }] },
    "zero is granted, which is another rule's": { grants: [{ granted: kronor(0), paidAmount: kronor(1) }] },
    "in two parts": inParts({ paidAmount: kronor(100_000) }, { paidAmount: kronor(50_000) }),
    "turned down, nothing paid": { grants: [{ ...rejected, granted: null, paidAmount: kronor(0) }] },
    "turned down with an amount, which is another rule's, and no more paid": { grants: [{ ...rejected, paidAmount: kronor(150_000) }] },
    "withdrawn, and paid back": { grants: [{ ...rejected, granted: null, paidAmount: kronor(9), recoveredAmount: kronor(9) }] },
    "an unknown decision is another rule's": { grants: [{ ...rejected, decision: null, granted: null, paidAmount: kronor(1) }] },
  },
  invalid: {
    "one öre over, whenever it was decided": {
      grants: [
        { paidAmount: kronor(150_000.01) },
        { paidAmount: kronor(150_001), decisionDate: lastOld },
        { paidAmount: kronor(150_001), decisionDate: null },
      ],
      findings: [
        {
          cell: at("paidAmount", 2),
          related: [at("grantedAmount", 2)],
          value: "150 000,01 kr",
          says: "Utbetalt belopp är 150 000,01 kr, men beviljat belopp är 150 000 kronor",
        },
        { cell: at("paidAmount", 3) },
        { cell: at("paidAmount", 4) },
      ],
    },
    "two parts that are too much together": {
      ...inParts({ paidAmount: kronor(100_000) }, { paidAmount: kronor(50_000.01) }),
      findings: [
        {
          cell: at("paidAmount", 3),
          related: [at("paidAmount", 2), at("grantedAmount", 2)],
          value: "150 000,01 kr",
          says: "på 2 rader",
        },
      ],
    },
    "two parts, of which the second is too much by itself": {
      ...inParts({ paidAmount: kronor(1) }, { paidAmount: kronor(160_000) }),
      findings: [{ cell: at("paidAmount", 3), value: "160 001 kr" }],
    },
    "paid although it was turned down": {
      grants: [{ ...rejected, granted: null, paidAmount: kronor(1) }],
      findings: [
        { cell: at("paidAmount", 2), related: [at("decision", 2)], value: "1 kr", says: "Beslutet är Avslag, men 1 kr är utbetalt" },
      ],
    },
  },
});

const withoutPaid = sourceOf("grants", { without: ["paidAmount"] });
const withoutGround = sourceOf("grants", { without: ["recoveryGround"] });

testGrantRule(recovery, {
  valid: {
    "all that was paid, with a ground": { grants: [{ paidAmount: kronor(9), recoveredAmount: kronor(9), recoveryGround: "Såld" }] },
    nothing: { grants: [{ paidAmount: kronor(9) }, { recoveredAmount: kronor(0) }] },
    "two parts together": inParts(
      { paidAmount: kronor(100_000) },
      { paidAmount: kronor(50_000), recoveredAmount: kronor(120_000), recoveryGround: "Såld" },
    ),
    "the ground on the other part": inParts(
      { paidAmount: kronor(100_000), recoveryGround: "Såld" },
      { paidAmount: kronor(50_000), recoveredAmount: kronor(1) },
    ),
    "no column of payments": {
      sources: [withoutPaid],
      grants: [{ source: withoutPaid, recoveredAmount: kronor(9), recoveryGround: "Såld" }],
    },
    "a payment that cannot be read": {
      grants: [{ recoveredAmount: kronor(9), recoveryGround: "Såld" }],
      notes: [noteOf("unreadable-number", "paidAmount", { value: "se bilaga" })],
    },
    "no column of grounds": {
      sources: [withoutGround],
      grants: [{ source: withoutGround, paidAmount: kronor(9), recoveredAmount: kronor(9) }],
    },
    "no ground, decided before the ordinance": {
      grants: [{ paidAmount: kronor(9), recoveredAmount: kronor(9), decisionDate: lastOld }],
    },
  },
  invalid: {
    "one öre more than paid, whenever it was decided": {
      grants: [{ paidAmount: kronor(9), recoveredAmount: kronor(9.01), recoveryGround: "Såld", decisionDate: lastOld }],
      findings: [
        {
          cell: at("recoveredAmount", 2),
          related: [at("paidAmount", 2)],
          value: "9,01 kr",
          says: "Återkravet är 9,01 kr, men utbetalt belopp är 9 kronor",
        },
      ],
    },
    "more than nothing": {
      grants: [{ recoveredAmount: kronor(9), recoveryGround: "Såld" }],
      findings: [{ cell: at("recoveredAmount", 2), says: "utbetalt belopp är 0 kronor" }],
    },
    "two parts together are more": {
      ...inParts(
        { paidAmount: kronor(100_000), recoveredAmount: kronor(100_000), recoveryGround: "Såld" },
        { paidAmount: kronor(50_000), recoveredAmount: kronor(50_001) },
      ),
      findings: [{ cell: at("recoveredAmount", 3), related: [at("recoveredAmount", 2), at("paidAmount", 2), at("paidAmount", 3)] }],
    },
    "no ground, of a grant or of what is none any more": {
      grants: [
        { paidAmount: kronor(9), recoveredAmount: kronor(9), decisionDate: day("2025-01-01") },
        { ...rejected, paidAmount: kronor(9), recoveredAmount: kronor(9), recoveryGround: " " },
      ],
      findings: [
        { cell: at("recoveryGround", 2), related: [at("recoveredAmount", 2)], value: "9 kr", says: "grunden för det saknas" },
        { cell: at("recoveryGround", 3) },
      ],
    },
  },
});

describe("recovery has two severities", () => {
  const context = createContext(
    datasetOf({ grants: [{ paidAmount: kronor(1), recoveredAmount: kronor(9) }] }),
    ordinanceProgramme,
    () => true,
  );
  const severities = (ruleSettings: typeof serviceProgramme.ruleSettings) =>
    run([recovery], context, { ...serviceProgramme, ruleSettings }).findings.map(({ severity, acceptable }) => [severity, acceptable]);
  const cell = { sheet: "Kontroller", row: 1, column: 1 };

  test("more than paid is an error, no ground a warning that may be accepted", () => {
    expect(severities(new Map())).toEqual([
      ["error", false],
      ["warning", true],
    ]);
  });

  test("and the settings go before both", () => {
    expect(severities(new Map([["recovery", { severity: "info", cell }]]))).toEqual([
      ["info", true],
      ["info", true],
    ]);
    expect(severities(new Map([["recovery", { severity: "off", cell }]]))).toEqual([]);
  });
});

const operating: Partial<Grant> = { formId: "sarskilt-driftstod" };

testGrantRule(grantedUnpaid, {
  valid: {
    "paid, or paid in part": { grants: [{ paidAmount: kronor(150_000) }, { ...operating, paidAmount: kronor(1) }] },
    "a date of payment": { grants: [{ paidDate: day("2025-05-01") }] },
    "the second part is paid": inParts({}, { paidAmount: kronor(1) }),
    "other forms": { grants: [{ formId: "investeringsbidrag" }, { formId: "hemsandningsbidrag" }] },
    "not granted": { grants: [{ counts: false }, { granted: null }, { granted: kronor(0) }] },
    "a table without the column": { sources: [grantSource, withoutPaid], grants: [{ source: withoutPaid }] },
    "what cannot be read": { grants: [{}], notes: [noteOf("unreadable-number", "paidAmount", { value: "ja" })] },
    "decided before the ordinance": { grants: [{ decisionDate: lastOld }] },
  },
  invalid: {
    "nothing or zero is paid": {
      grants: [{ decisionDate: day("2025-01-01") }, { ...operating, paidAmount: kronor(0) }],
      findings: [
        { cell: at("paidAmount", 2), related: [at("grantedAmount", 2)], value: "150 000 kr", says: "inget är utbetalt" },
        { cell: at("paidAmount", 3) },
      ],
    },
  },
});
