import type { Grant } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { checkDataset } from "../../src/review";
import { organisationNumberFault, shownOrganisationNumber } from "../../src/review/organisationNumbers";
import { orgNumber } from "../../src/review/rules/org-number";
import { propertyOwner } from "../../src/review/rules/property-owner";
import { recipientTypeMismatch } from "../../src/review/rules/recipient-type-mismatch";
import { at, datasetOf, day, noteOf, sourceOf } from "./builders";
import { ordinanceProgramme, testGrantRule } from "./limits";

const delivery: Partial<Grant> = { formText: "Hemsändningsbidrag", formId: "hemsandningsbidrag" };
const investment: Partial<Grant> = { formText: "Investeringsbidrag", formId: "investeringsbidrag" };
const lastOld = day("2024-12-31");
const cell = (row: number) => at("recipientType", row);

testGrantRule(recipientTypeMismatch, {
  valid: {
    "each form to its own": {
      grants: [{ ...delivery, recipientType: "municipality" }, { recipientType: "company" }, { ...investment, recipientType: "company" }],
    },
    "no kind of recipient": { grants: [{ ...delivery, recipientType: null }] },
    "no grant form": { grants: [{ formText: "Okänt", formId: null, recipientType: "municipality" }] },
    "property owners of other forms have a rule of their own": { grants: [{ recipientType: "propertyOwner" }] },
    "not granted": { grants: [{ recipientType: "municipality", counts: false }] },
    "decided before the ordinance": { grants: [{ recipientType: "municipality", decisionDate: lastOld }] },
    "a form that anyone can get, by the settings": {
      grants: [{ recipientType: "municipality" }],
      programme: {
        ...ordinanceProgramme,
        grantForms: ordinanceProgramme.grantForms.map((form) => ({ ...form, recipientTypes: [] })),
      },
    },
  },
  invalid: {
    "hemsändningsbidrag to a company, and to a property owner": {
      grants: [
        { ...delivery, recipientType: "company", decisionDate: day("2025-01-01") },
        { ...delivery, recipientType: "propertyOwner" },
      ],
      findings: [
        { cell: cell(2), related: [at("grantForm", 2)], value: "Företag", says: "Hemsändningsbidrag kan bara lämnas till kommun." },
        { cell: cell(3), value: "Fastighetsägare" },
      ],
    },
    "other forms to a municipality": {
      grants: [{ recipientType: "municipality" }, { ...investment, recipientType: "municipality" }],
      findings: [
        { cell: cell(2), value: "Kommun", says: "Servicebidrag kan bara lämnas till företag." },
        { cell: cell(3), says: "Investeringsbidrag kan bara lämnas till företag och fastighetsägare." },
      ],
    },
  },
});

const withoutReasons = sourceOf("grants", { without: ["specialReasons"] });

testGrantRule(propertyOwner, {
  valid: {
    "investeringsbidrag with special reasons": { grants: [{ ...investment, recipientType: "propertyOwner", specialReasons: true }] },
    "no column for special reasons": {
      sources: [withoutReasons],
      grants: [{ ...investment, source: withoutReasons, recipientType: "propertyOwner" }],
    },
    "reasons that cannot be read": {
      grants: [{ ...investment, recipientType: "propertyOwner" }],
      notes: [noteOf("unreadable", "specialReasons", { value: "se beslut" })],
    },
    "a company": { grants: [{ ...investment }] },
    "decided before the ordinance": { grants: [{ recipientType: "propertyOwner", decisionDate: lastOld }] },
    "hemsändningsbidrag is recipient-type-mismatch's": { grants: [{ ...delivery, recipientType: "propertyOwner" }] },
  },
  invalid: {
    "another form, reasons or none": {
      grants: [{ recipientType: "propertyOwner", specialReasons: true }],
      findings: [
        {
          cell: cell(2),
          related: [at("grantForm", 2)],
          value: "Fastighetsägare",
          says: "En fastighetsägare kan bara få investeringsbidrag.",
        },
      ],
    },
    "investeringsbidrag without special reasons": {
      grants: [
        { ...investment, recipientType: "propertyOwner", specialReasons: false, decisionDate: day("2025-01-01") },
        { ...investment, recipientType: "propertyOwner" },
      ],
      findings: [
        { cell: cell(2), related: [at("specialReasons", 2)], says: "särskilda skäl är inte angivna", advises: "Skriv ja" },
        { cell: cell(3) },
      ],
    },
  },
});

const rightNumbers = ["556677-8899", "5566778899", "16556677-8899", "165566778899", " 556677 8899", "556677–8899", "212000-2502", "", "-"];

testGrantRule(orgNumber, {
  valid: Object.fromEntries(rightNumbers.map((text) => [`”${text}”`, { grants: [{ orgNumber: text }] }])),
  invalid: {
    "a wrong check digit, once for all its rows, granted or not": {
      grants: [{ orgNumber: "556677-8898" }, { orgNumber: "556677-8898", counts: false }],
      findings: [
        {
          cell: at("orgNumber", 2),
          related: [at("orgNumber", 3)],
          value: "556677-8898",
          says: "Organisationsnumret 556677-8898 har fel kontrollsiffra. Det står på 2 rader.",
        },
      ],
    },
    "a sole trader's, never shown": {
      grants: [{ orgNumber: "121212-1212" }, { orgNumber: "191212121212" }, { orgNumber: "551399-1234" }],
      findings: [2, 3, 4].map((row) => ({
        cell: at("orgNumber", row),
        value: "••••••-••••",
        says: "ser ut som ett personnummer och visas därför inte.",
        advises: "enskild firma",
      })),
    },
    "no organisation number": {
      grants: [{ orgNumber: "556677-889" }, { orgNumber: "saknas" }, { orgNumber: "005566778899" }],
      findings: [
        { cell: at("orgNumber", 2), value: "556677-889", says: "556677-889 är inget organisationsnummer" },
        { cell: at("orgNumber", 3), value: "saknas" },
        { cell: at("orgNumber", 4), value: "005566778899" },
      ],
    },
    "a garbled personal identity number is not shown either": {
      grants: [{ orgNumber: "121212-121" }, { orgNumber: "412315678" }, { orgNumber: "Anna Prov 19121212-1212" }],
      findings: [
        { cell: at("orgNumber", 2), value: "••••••-•••" },
        { cell: at("orgNumber", 3), value: "•••••••••" },
        { cell: at("orgNumber", 4), value: "Anna Prov ••••••••-••••" },
      ],
    },
  },
});

describe("an organisation number", () => {
  test.each([
    ["202100-4151", null],
    ["19202100-4151", "form"],
    ["556677-8890", "checkDigit"],
    ["701063-2391", "person"],
  ])("%s has the fault %s", (text, fault) => {
    expect(organisationNumberFault(text)).toBe(fault);
  });

  test("that is a person's stands nowhere in what a review says", () => {
    const dataset = datasetOf({
      grants: [
        { orgNumber: "701063-2391", recipient: "", granted: 50_000_000 as never },
        { orgNumber: "121212 1212", recipient: "Prov 121212-1212", granted: 50_000_000 as never },
      ],
    });
    const said = JSON.stringify(checkDataset(dataset, { ...ordinanceProgramme, municipalities: serviceProgramme.municipalities }).findings);
    expect(said).toContain("org-number");
    expect(said).toContain("yearly-ceiling");
    expect(said).not.toMatch(/701063|2391|121212|1212/);
    expect(shownOrganisationNumber("701063-2391")).toBe("••••••-••••");
  });
});
