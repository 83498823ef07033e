import type { GrantForm } from "../../src/model";
import { caseNumberForm } from "../../src/review/rules/case-number-form";
import { expiredGrantForm } from "../../src/review/rules/expired-grant-form";
import { municipalOpinionMissing } from "../../src/review/rules/municipal-opinion-missing";
import { at, day, grantSource, noteOf, sourceOf } from "./builders";
import { ordinanceLimits, ordinanceProgramme, programmeWith, testGrantRule } from "./limits";

const loan = { formText: "Investeringslån", formId: "investeringslan" };
const lastOld = day("2024-12-31");

function programmeWithForm(given: Partial<GrantForm>) {
  const grantForms = ordinanceProgramme.grantForms.map((form) => (form.id === "servicebidrag" ? { ...form, ...given } : form));
  return { ...ordinanceProgramme, grantForms };
}

testGrantRule(expiredGrantForm, {
  valid: {
    "the last day": { grants: [{ ...loan, decisionDate: lastOld }] },
    "forms without bounds": { grants: [{}, { decisionDate: day("2031-01-01") }] },
    "no date": { grants: [{ ...loan, decisionDate: null }] },
    "not granted": { grants: [{ ...loan, counts: false }] },
    "the first day": { grants: [{ decisionDate: day("2025-04-01") }], programme: programmeWithForm({ validFrom: day("2025-04-01") }) },
  },
  invalid: {
    "the day after": {
      grants: [{ ...loan, decisionDate: day("2025-01-01") }],
      findings: [
        {
          cell: at("grantForm", 2),
          related: [at("decisionDate", 2)],
          value: "Investeringslån",
          says: "beslutat 2025-01-01, men stödformen gäller till och med 2024-12-31",
        },
      ],
    },
    "a form of the settings before its first day": {
      grants: [{ decisionDate: day("2023-03-31") }],
      programme: programmeWithForm({ validFrom: day("2023-04-01"), name: "Servicestöd" }),
      findings: [{ cell: at("grantForm", 2), value: "Servicestöd", says: "gäller från och med 2023-04-01" }],
    },
  },
});

const withoutOpinion = sourceOf("grants", { without: ["municipalOpinionDate"] });

testGrantRule(municipalOpinionMissing, {
  valid: {
    "a date": { grants: [{ municipalOpinionDate: day("2025-03-01") }] },
    "hemsändningsbidrag needs none": { grants: [{ formId: "hemsandningsbidrag" }] },
    "a table without the column": { sources: [grantSource, withoutOpinion], grants: [{ source: withoutOpinion }] },
    "a date that cannot be read is another rule's": {
      grants: [{}],
      notes: [noteOf("unreadable-date", "municipalOpinionDate", { value: "tillstyrkt" })],
    },
    "not granted": { grants: [{ counts: false }] },
    "decided before the ordinance": { grants: [{ decisionDate: lastOld }] },
  },
  invalid: {
    "each of the other forms": {
      grants: ["servicebidrag", "investeringsbidrag", "sarskilt-driftstod"].map((formId) => ({ formId, decisionDate: day("2025-01-01") })),
      findings: [
        { cell: at("municipalOpinionDate", 2), value: "", says: "Servicebidrag är beviljat, men datum för kommunens yttrande saknas" },
        { cell: at("municipalOpinionDate", 3), says: "Investeringsbidrag" },
        { cell: at("municipalOpinionDate", 4), says: "Särskilt driftstöd" },
      ],
    },
  },
});

const pattern = (text: string) => programmeWith(ordinanceLimits, { ÄrendenummerMönster: text });

testGrantRule(caseNumberForm, {
  valid: {
    "no pattern": { grants: [{ caseNumber: "vad som helst" }] },
    "an empty pattern": { grants: [{ caseNumber: "vad som helst" }], programme: pattern(" ") },
    "numbers and years": { grants: [{ caseNumber: "RUN/7/2025" }, { caseNumber: "RUN/1234/1999" }], programme: pattern("RUN/#/ÅÅÅÅ") },
    "no case number": { grants: [{}], programme: pattern("RUN/#/ÅÅÅÅ") },
    "signs stand for themselves": { grants: [{ caseNumber: "A.(1)+[2]" }], programme: pattern("A.(#)+[#]") },
  },
  invalid: {
    "what does not match, each case once, granted or not": {
      grants: ["RUN/7/25", "run/7/2025", "RUN//2025", "RUN/7/2025 ersatt", "RUN/7/2125", "RUN/7/25"].map((caseNumber) => ({
        caseNumber,
        counts: false,
      })),
      programme: pattern("RUN/#/ÅÅÅÅ"),
      findings: [
        { cell: at("caseNumber", 2), related: [at("caseNumber", 7)], value: "RUN/7/25", says: "följer inte mönstret RUN/#/ÅÅÅÅ" },
        ...[3, 4, 5, 6].map((row) => ({ cell: at("caseNumber", row) })),
      ],
    },
    "a point is a point": { grants: [{ caseNumber: "AB1" }], programme: pattern("A.#"), findings: [{ cell: at("caseNumber", 2) }] },
  },
});
