import { aliasUsed } from "../../src/review/rules/alias-used";
import { nearDuplicateName } from "../../src/review/rules/near-duplicate-name";
import { unknownArea } from "../../src/review/rules/unknown-area";
import { unknownDecision } from "../../src/review/rules/unknown-decision";
import { unknownGrantForm } from "../../src/review/rules/unknown-grant-form";
import { unknownMunicipality } from "../../src/review/rules/unknown-municipality";
import { unknownStatus } from "../../src/review/rules/unknown-status";
import { activitySource, at, noteOf } from "./builders";
import { testRule } from "./ruleTester";

testRule(unknownGrantForm, {
  valid: { "an unknown municipality": { notes: [noteOf("unknown-category", "municipality", { value: "Bergg" })] } },
  invalid: {
    "a misspelt form": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Servisbidrag" })],
      findings: [
        { cell: at("grantForm", 2), value: "Servisbidrag", advises: "Menar du Servicebidrag? Välj annars någon av Hemsändningsbidrag, " },
      ],
    },
    "a misspelt alias leads to the form": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Hemsändingar" })],
      findings: [{ cell: at("grantForm", 2), advises: "Menar du Hemsändningsbidrag?" }],
    },
    "a form that is like none": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Räntestöd till båtar" })],
      findings: [{ cell: at("grantForm", 2), advises: "Välj någon av Hemsändningsbidrag, " }],
    },
  },
});

testRule(unknownMunicipality, {
  valid: {
    "an activity for the whole county": {
      notes: [noteOf("unknown-category", "municipality", { source: activitySource, value: "Hela länet" })],
    },
  },
  invalid: {
    "å without its ring is another letter": {
      notes: [noteOf("unknown-category", "municipality", { value: "Are" })],
      findings: [{ cell: at("municipality", 2), advises: "Menar du Åre?" }],
    },
  },
});

testRule(unknownArea, {
  valid: { "a known area": { activities: [{}] } },
  invalid: {
    "an area in the plural": {
      notes: [noteOf("unknown-category", "area", { value: "Servicegivarna" })],
      findings: [{ cell: at("area", 2), advises: "Menar du Servicegivare?" }],
    },
  },
});

testRule(unknownStatus, {
  valid: { "a known status": { activities: [{}] } },
  invalid: {
    "another word": {
      notes: [noteOf("unknown-category", "status", { value: "Vilande" })],
      findings: [{ cell: at("status", 2), value: "Vilande", advises: "Ej påbörjad, Pågår, Genomförd, Försenad och Utgår" }],
    },
  },
});

testRule(unknownDecision, {
  valid: { "a known decision": { grants: [{}] } },
  invalid: {
    "a misspelt decision": {
      notes: [noteOf("unknown-category", "decision", { value: "Bifal" })],
      findings: [{ cell: at("decision", 2), says: "Raden räknas inte som ett stöd", advises: "Menar du Bifall?" }],
    },
  },
});

testRule(aliasUsed, {
  valid: { "canonical names": { grants: [{}] } },
  invalid: {
    "one finding per spelling and column": {
      notes: [
        noteOf("alias", "grantForm", { value: "Hemsändning", reading: "Hemsändningsbidrag" }),
        noteOf("alias", "grantForm", { value: "Driftstöd", reading: "Särskilt driftstöd", row: 2 }),
        noteOf("alias", "grantForm", { value: "Hemsändning", reading: "Hemsändningsbidrag", row: 3 }),
        noteOf("alias", "grantForm", { value: "Hemsändning", reading: "Hemsändningsbidrag", row: 4 }),
      ],
      findings: [
        { cell: at("grantForm", 2), related: ["A4:A5"], says: "”Hemsändning” på 3 rader. Det räknas som Hemsändningsbidrag" },
        { cell: at("grantForm", 3), related: [], says: "”Driftstöd” på en rad" },
      ],
    },
  },
});

function recipients(...names: readonly (string | readonly [name: string, orgNumber: string])[]) {
  return names.map((given) => (typeof given === "string" ? { recipient: given } : { recipient: given[0], orgNumber: given[1] }));
}

testRule(nearDuplicateName, {
  valid: {
    "different shops": { grants: recipients("Norråsens Lanthandel AB", "Högbyns Handel HB", "") },
    "digits that differ": { grants: recipients("Byabutiken 1 AB", "Byabutiken 2 AB", "Byabutiken 12 AB") },
    "letters that number shops": { grants: recipients("Kyrkbyns Handel A", "Kyrkbyns Handel B") },
    "short names one letter apart": { grants: recipients("Ramsele", "Råmsel", "Åre AB", "Öre AB") },
    "two letters in a short name": { grants: recipients("Sjöbodar", "Sjöberar") },
    "å and a are different letters, and here two of three differ": { grants: recipients("Gårdsnäs Handel", "Gardsnas Hundel") },
    "company forms apart, with organisation numbers apart": {
      grants: recipients(["Tallsjö Handel AB", "552000-0018"], ["Tallsjö Handel HB", "999000-0029"]),
    },
    "close names with organisation numbers apart": {
      grants: recipients(["Norrbyns Handel AB", "552000-0018"], ["Norrbyås Handel AB", "552000-0026"]),
    },
  },
  invalid: {
    "case, spacing and punctuation, at the rarer spelling": {
      grants: recipients("Tallsjö Handel AB", "TALLSJÖ  Handel, AB", "Tallsjö Handel AB"),
      findings: [
        {
          cell: at("recipient", 3),
          related: [at("recipient", 2)],
          value: "TALLSJÖ  Handel, AB",
          says: "(en rad) liknar Tallsjö Handel AB (2 rader)",
        },
      ],
    },
    "case alone, though the organisation numbers differ": {
      grants: recipients(["Tallsjö Handel AB", "552000-0018"], ["Tallsjö handel AB", "552000-0026"]),
      findings: [{ cell: at("recipient", 3) }],
    },
    "company form": {
      grants: recipients("Granbodarnas Macklag ek. för.", "Granbodarnas Macklag ekonomisk förening", "Granbodarnas Macklag"),
      findings: [{ cell: at("recipient", 3) }, { cell: at("recipient", 4) }],
    },
    "one letter": { grants: recipients("Fjällnära Livs", "Fjällnöra Livs"), findings: [{ cell: at("recipient", 3) }] },
    "two letters in a long name, whichever row comes first": {
      grants: recipients("Kyrkbyyns Livs AB", "Kyrkbynss Livs AB", "Kyrkbynss Livs AB"),
      findings: [{ cell: at("recipient", 2), related: [at("recipient", 3)] }],
    },
    "all rows of the rarer spelling": {
      grants: recipients("Sjövik Livs AB", "Sjöviks Livs AB", "Sjövik Livs AB", "Sjövik Livs AB", "Sjöviks Livs AB"),
      findings: [{ cell: at("recipient", 3), related: [at("recipient", 6), at("recipient", 2)] }],
    },
    "a personal identity number is not shown": {
      grants: recipients("Prov Person 19121212-1212", "PROV PERSON 19121212-1212"),
      findings: [{ cell: at("recipient", 3), value: "PROV PERSON ••••••-••••", says: "liknar Prov Person ••••••-••••" }],
    },
  },
});
