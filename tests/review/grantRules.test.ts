import { dateOrder } from "../../src/review/rules/date-order";
import { duplicateCase } from "../../src/review/rules/duplicate-case";
import { rejectedWithAmount } from "../../src/review/rules/rejected-with-amount";
import { repeatedCaseRows } from "../../src/review/rules/repeated-case-rows";
import { at, day, grantSource, kronor, sourceOf } from "./builders";
import { testRule } from "./ruleTester";

const paidInParts = { source: grantSource, rows: [1, 2], caseNumber: "RUN/7/2025" };
const secondSource = sourceOf("grants", { table: "Stöd_norr" });

testRule(duplicateCase, {
  valid: {
    "cases of their own, and rows without a case": { grants: [{ caseNumber: "RUN/1/2025" }, { caseNumber: "RUN/2/2025" }, {}, {}] },
    "one grant paid in parts": {
      grants: [{ caseNumber: "RUN/7/2025" }, { caseNumber: "RUN/7/2025", counts: false }],
      repeatedRows: [paidInParts],
    },
  },
  invalid: {
    "one finding per case, at its second row": {
      grants: [{ caseNumber: "RUN/7/2025" }, {}, { caseNumber: "RUN/7/2025" }, { caseNumber: "RUN/7/2025" }],
      findings: [{ cell: at("caseNumber", 4), related: ["D2", "D5"], value: "RUN/7/2025", says: "på 3 rader (2, 4 och 5)" }],
    },
    "a further row beside one that is paid in parts": {
      grants: [{ caseNumber: "RUN/7/2025" }, { caseNumber: "RUN/7/2025", counts: false }, { caseNumber: "RUN/7/2025" }],
      repeatedRows: [paidInParts],
      findings: [{ cell: at("caseNumber", 4), related: ["D2"] }],
    },
    "the same case in two tables": {
      sources: [grantSource, secondSource],
      grants: [{ caseNumber: "RUN/7/2025" }, { caseNumber: "RUN/7/2025", source: secondSource }],
      findings: [{ cell: at("caseNumber", 3) }],
    },
  },
});

testRule(repeatedCaseRows, {
  valid: { "no parts": { grants: [{ caseNumber: "RUN/7/2025" }] } },
  invalid: {
    "two parts": {
      repeatedRows: [paidInParts],
      findings: [{ cell: at("caseNumber", 2), related: ["D3"], value: "RUN/7/2025", says: "räknas som ett stöd" }],
    },
  },
});

testRule(rejectedWithAmount, {
  valid: {
    granted: { grants: [{}] },
    "rejected, with nothing or zero": {
      grants: [
        { decision: "Avslag", counts: false, granted: null },
        { decision: "Avslag", counts: false, granted: kronor(0) },
      ],
    },
    "an unknown decision is another rule's": { grants: [{ decision: null, decisionText: "Kanske", counts: false }] },
  },
  invalid: {
    "rejected and withdrawn with an amount": {
      grants: [
        { decision: "Avslag", counts: false, granted: kronor(80_000) },
        {},
        { decision: "Återkallat", counts: false, granted: kronor(90_000) },
      ],
      findings: [
        { cell: at("grantedAmount", 2), related: [at("decision", 2)], value: "80 000 kr", says: "Beslutet är Avslag" },
        { cell: at("grantedAmount", 4), says: "Beslutet är Återkallat" },
      ],
    },
  },
});

testRule(dateOrder, {
  valid: {
    "all on one day": { grants: [{ applicationDate: day("2025-04-01"), paidDate: day("2025-04-01") }] },
    "missing dates": { grants: [{ decisionDate: null, paidDate: day("2025-04-01") }, { applicationDate: day("2025-01-01") }] },
  },
  invalid: {
    "applied for after the decision": {
      grants: [{ applicationDate: day("2025-04-02") }],
      findings: [
        { cell: at("applicationDate", 2), related: [at("decisionDate", 2)], value: "2025-04-02", says: "efter beslutet 2025-04-01" },
      ],
    },
    "paid before the decision": {
      grants: [{ paidDate: day("2025-03-31") }],
      findings: [{ cell: at("paidDate", 2), value: "2025-03-31", says: "före beslutet 2025-04-01" }],
    },
    "paid before the application, with no decision yet": {
      grants: [{ applicationDate: day("2025-03-01"), decisionDate: null, paidDate: day("2025-02-01") }],
      findings: [{ cell: at("paidDate", 2), related: [at("applicationDate", 2)], says: "före ansökan 2025-03-01" }],
    },
    "both steps": {
      grants: [{ applicationDate: day("2025-04-02"), paidDate: day("2025-03-31") }],
      findings: [{ cell: at("applicationDate", 2) }, { cell: at("paidDate", 2) }],
    },
  },
});
