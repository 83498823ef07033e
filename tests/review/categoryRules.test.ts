import type { Programme } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { aliasUsed } from "../../src/review/rules/alias-used";
import { nearDuplicateName } from "../../src/review/rules/near-duplicate-name";
import { unknownArea } from "../../src/review/rules/unknown-area";
import { unknownDecision } from "../../src/review/rules/unknown-decision";
import { unknownGrantForm } from "../../src/review/rules/unknown-grant-form";
import { unknownMunicipality } from "../../src/review/rules/unknown-municipality";
import { unknownStatus } from "../../src/review/rules/unknown-status";
import { activitySource, at, grantSource, noteOf, sourceOf } from "./builders";
import { programmeWithLimits, testRule } from "./ruleTester";

function withMunicipalities(...names: readonly string[]): Programme {
  return { ...serviceProgramme, municipalities: names.map((name) => ({ name, code: "", aliases: [] })) };
}

function withAreas(...names: readonly string[]): Programme {
  return { ...serviceProgramme, areas: names.map((name) => ({ name, heading: name, aliases: [] })) };
}

testRule(unknownGrantForm, {
  valid: { "an unknown municipality": { notes: [noteOf("unknown-category", "municipality", { value: "Bergg" })] } },
  invalid: {
    "a misspelt form": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Servisbidrag" })],
      findings: [
        {
          cell: at("grantForm", 2),
          value: "Servisbidrag",
          advises: "Menar du Servicebidrag? Välj annars någon av Hemsändningsbidrag, ",
          changes: [[at("grantForm", 2), "Servisbidrag", "Servicebidrag"]],
        },
      ],
    },
    "each row of a misspelling has a fix of its own, for the cell as it stands": {
      notes: [
        noteOf("unknown-category", "grantForm", { value: "servisbidrag " }),
        noteOf("unknown-category", "grantForm", { value: "servisbidrag ", row: 4 }),
      ],
      findings: [
        { cell: at("grantForm", 2), changes: [[at("grantForm", 2), "servisbidrag ", "Servicebidrag"]] },
        { cell: at("grantForm", 5), changes: [[at("grantForm", 5), "servisbidrag ", "Servicebidrag"]] },
      ],
    },
    "what could be either of two forms": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Investerings" })],
      findings: [{ cell: at("grantForm", 2), changes: [] }],
    },
    "a misspelt alias becomes the form's name": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Hemsänding" })],
      findings: [{ cell: at("grantForm", 2), changes: [[at("grantForm", 2), "Hemsänding", "Hemsändningsbidrag"]] }],
    },
    "a misspelt alias leads to the form": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Hemsändingar" })],
      findings: [{ cell: at("grantForm", 2), advises: "Menar du Hemsändningsbidrag?", changes: [] }],
    },
    "a form that is like none": {
      notes: [noteOf("unknown-category", "grantForm", { value: "Räntestöd till båtar" })],
      findings: [{ cell: at("grantForm", 2), advises: "Välj någon av Hemsändningsbidrag, ", changes: [] }],
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
      findings: [{ cell: at("municipality", 2), advises: "Menar du Åre?", changes: [] }],
    },
    "one letter too many, or a letter's dots lost": {
      notes: [
        noteOf("unknown-category", "municipality", { value: "Bergg" }),
        noteOf("unknown-category", "municipality", { value: "Ostersund", row: 2 }),
        noteOf("unknown-category", "municipality", { value: "Strömsun", row: 3 }),
      ],
      findings: [
        { cell: at("municipality", 2), changes: [[at("municipality", 2), "Bergg", "Berg"]] },
        // Another first letter is no slip that goes unseen.
        { cell: at("municipality", 3), advises: "Menar du Östersund?", changes: [] },
        { cell: at("municipality", 4), changes: [[at("municipality", 4), "Strömsun", "Strömsund"]] },
      ],
    },
    "two municipalities as near": {
      programme: withMunicipalities("Torsby", "Torsås"),
      notes: [
        noteOf("unknown-category", "municipality", { value: "Torsåy" }),
        noteOf("unknown-category", "municipality", { value: "Torsb" }),
      ],
      findings: [
        { cell: at("municipality", 2), changes: [] },
        { cell: at("municipality", 2), changes: [[at("municipality", 2), "Torsb", "Torsby"]] },
      ],
    },
  },
});

testRule(unknownArea, {
  valid: { "a known area": { activities: [{}] } },
  invalid: {
    "an area in the plural": {
      notes: [noteOf("unknown-category", "area", { value: "Servicegivarna" })],
      findings: [
        { cell: at("area", 2), advises: "Menar du Servicegivare?", changes: [[at("area", 2), "Servicegivarna", "Servicegivare"]] },
      ],
    },
    "another number is another area": {
      programme: withAreas("Etapp ett 1"),
      notes: [noteOf("unknown-category", "area", { value: "Etapp ett 2" })],
      findings: [{ cell: at("area", 2), advises: "Menar du Etapp ett 1?", changes: [] }],
    },
  },
});

testRule(unknownStatus, {
  valid: { "a known status": { activities: [{}] } },
  invalid: {
    "another word": {
      notes: [noteOf("unknown-category", "status", { value: "Vilande" })],
      findings: [{ cell: at("status", 2), value: "Vilande", advises: "Ej påbörjad, Pågår, Genomförd, Försenad och Utgår", changes: [] }],
    },
    "a misspelt status": {
      notes: [noteOf("unknown-category", "status", { value: "Genonförd" })],
      findings: [{ cell: at("status", 2), changes: [[at("status", 2), "Genonförd", "Genomförd"]] }],
    },
    "the opposite of a status is no misspelling of it": {
      notes: [
        noteOf("unknown-category", "status", { value: "Ej genomförd" }),
        noteOf("unknown-category", "status", { value: "Ogenomförd", row: 2 }),
      ],
      findings: [
        { cell: at("status", 2), changes: [] },
        { cell: at("status", 3), changes: [] },
      ],
    },
  },
});

testRule(unknownDecision, {
  valid: { "a known decision": { grants: [{}] } },
  invalid: {
    "a misspelt decision": {
      notes: [noteOf("unknown-category", "decision", { value: "Bifal" })],
      findings: [
        {
          cell: at("decision", 2),
          says: "Raden räknas inte som ett stöd",
          advises: "Menar du Bifall?",
          changes: [[at("decision", 2), "Bifal", "Bifall"]],
        },
      ],
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
        {
          cell: at("grantForm", 2),
          related: ["A4:A5"],
          says: "”Hemsändning” på 3 rader. Det räknas som Hemsändningsbidrag",
          changes: [
            [at("grantForm", 2), "Hemsändning", "Hemsändningsbidrag"],
            [at("grantForm", 4), "Hemsändning", "Hemsändningsbidrag"],
            [at("grantForm", 5), "Hemsändning", "Hemsändningsbidrag"],
          ],
        },
        {
          cell: at("grantForm", 3),
          related: [],
          says: "”Driftstöd” på en rad",
          changes: [[at("grantForm", 3), "Driftstöd", "Särskilt driftstöd"]],
        },
      ],
    },
    "each cell as it stands, spaces and all": {
      notes: [
        noteOf("alias", "status", { value: "Klar", reading: "Genomförd" }),
        noteOf("alias", "status", { value: " Klar\u00A0", reading: "Genomförd", row: 2 }),
      ],
      findings: [
        {
          cell: at("status", 2),
          changes: [
            [at("status", 2), "Klar", "Genomförd"],
            [at("status", 3), " Klar\u00A0", "Genomförd"],
          ],
        },
      ],
    },
  },
});

function recipients(...names: readonly (string | readonly [name: string, orgNumber: string])[]) {
  return names.map((given) => (typeof given === "string" ? { recipient: given } : { recipient: given[0], orgNumber: given[1] }));
}

/** A table on another place of the sheet. */
const otherGrants = sourceOf("grants", { without: ["grantForm"], table: "Mer" });

testRule(nearDuplicateName, {
  valid: {
    "different shops": { grants: recipients("Norråsens Lanthandel AB", "Högbyns Handel HB", "") },
    "digits that differ": { grants: recipients("Byabutiken 1 AB", "Byabutiken 2 AB", "Byabutiken 12 AB") },
    "letters that number shops": { grants: recipients("Kyrkbyns Handel A", "Kyrkbyns Handel B") },
    "short names one letter apart": { grants: recipients("Ramsele", "Råmsel", "Åre AB", "Öre AB") },
    "two letters in a short name": { grants: recipients("Sjöbodar", "Sjöberar") },
    "å and a are different letters, and here two of three differ": { grants: recipients("Gårdsnäs Handel", "Gardsnas Hundel") },
    "no limit in the settings": { grants: recipients("Tallsjö Handel AB", "TALLSJÖ HANDEL"), programme: programmeWithLimits({}) },
    "two letters where the settings allow one": {
      grants: recipients("Kyrkbyyns Livs AB", "Kyrkbynss Livs AB"),
      programme: programmeWithLimits({ "near-duplicate-name": 1 }),
    },
    "one letter where the settings allow none": {
      grants: recipients("Fjällnära Livs", "Fjällnöra Livs"),
      programme: programmeWithLimits({ "near-duplicate-name": 0 }),
    },
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
          advises: "Skriv Tallsjö Handel AB på alla rader",
          changes: [[at("recipient", 3), "TALLSJÖ  Handel, AB", "Tallsjö Handel AB"]],
        },
      ],
    },
    "company form, where the settings allow no other letter": {
      grants: recipients("Norråsens Lanthandel AB", "Norråsens Lanthandel"),
      programme: programmeWithLimits({ "near-duplicate-name": 0 }),
      findings: [{ cell: at("recipient", 3), changes: [[at("recipient", 3), "Norråsens Lanthandel", "Norråsens Lanthandel AB"]] }],
    },
    "three letters where the settings allow them": {
      grants: recipients("Kyrkbynssss Livs AB", "Kyrkbyns Livs AB"),
      programme: programmeWithLimits({ "near-duplicate-name": 3 }),
      findings: [{ cell: at("recipient", 3) }],
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
      findings: [
        {
          cell: at("recipient", 3),
          related: [at("recipient", 6), at("recipient", 2)],
          changes: [
            [at("recipient", 3), "Sjöviks Livs AB", "Sjövik Livs AB"],
            [at("recipient", 6), "Sjöviks Livs AB", "Sjövik Livs AB"],
          ],
        },
      ],
    },
    "a cell with spaces around the name is changed as it stands": {
      grants: recipients("Sjövik Livs AB", "Sjövik Livs AB", "Sjöviks Livs AB", "Sjöviks Livs AB"),
      notes: [noteOf("untrimmed", "recipient", { value: " Sjöviks Livs AB", reading: "Sjöviks Livs AB", row: 4 })],
      findings: [
        {
          cell: at("recipient", 4),
          changes: [
            [at("recipient", 4), "Sjöviks Livs AB", "Sjövik Livs AB"],
            [at("recipient", 5), " Sjöviks Livs AB", "Sjövik Livs AB"],
          ],
        },
      ],
    },
    "rows of another table": {
      sources: [grantSource, otherGrants],
      grants: [
        ...recipients("Sjövik Livs AB", "Sjövik Livs AB"),
        { recipient: "Sjövik Livs", source: otherGrants, row: 9 },
        { recipient: "Sjövik Livs", source: otherGrants, row: 11 },
      ],
      findings: [
        {
          cell: at("recipient", 10, otherGrants),
          related: [at("recipient", 12, otherGrants), at("recipient", 2)],
          changes: [
            [at("recipient", 10, otherGrants), "Sjövik Livs", "Sjövik Livs AB"],
            [at("recipient", 12, otherGrants), "Sjövik Livs", "Sjövik Livs AB"],
          ],
        },
      ],
    },
    "three spellings are one cluster, each named with the others": {
      grants: recipients("Sjövik Livs AB", "Sjövik Livs AB", "Sjöviks Livs AB", "Sjövik Livs"),
      findings: [
        {
          cell: at("recipient", 4),
          says: "liknar Sjövik Livs AB (2 rader). Är det samma mottagare räknas den mer än en gång. Den skrivs också Sjövik Livs.",
          changes: [[at("recipient", 4), "Sjöviks Livs AB", "Sjövik Livs AB"]],
        },
        {
          cell: at("recipient", 5),
          says: "Den skrivs också Sjöviks Livs AB.",
          changes: [[at("recipient", 5), "Sjövik Livs", "Sjövik Livs AB"]],
        },
      ],
    },
    "a chain: what is far from the commonest is not merged into it": {
      grants: recipients(
        ...["Granbodarna Handel", "Granbodarna Handel", "Granbodarna Handel"],
        ...["Granbodarne Handels", "Granbodarne Handels"],
        "Granbodarneq Handelsq",
      ),
      findings: [
        {
          cell: at("recipient", 5),
          changes: [5, 6].map((row) => [at("recipient", row), "Granbodarne Handels", "Granbodarna Handel"] as const),
        },
        { cell: at("recipient", 7), changes: [[at("recipient", 7), "Granbodarneq Handelsq", "Granbodarne Handels"]] },
      ],
    },
    "what is near two is said to be like the one that is no spelling of another": {
      grants: recipients(
        ...["Granbodarna Livs", "Granbodarna Livs", "Granbodarna Livs"],
        ...["Granbodarnas Livs", "Granbodarnas Livs"],
        "Granbodarnass Livs",
      ),
      findings: [
        { cell: at("recipient", 5) },
        { cell: at("recipient", 7), changes: [[at("recipient", 7), "Granbodarnass Livs", "Granbodarna Livs"]] },
      ],
    },
    "a personal identity number is not shown": {
      grants: recipients("Prov Person 19121212-1212", "PROV PERSON 19121212-1212"),
      findings: [{ cell: at("recipient", 3), value: "PROV PERSON ••••••-••••", says: "liknar Prov Person ••••••-••••" }],
    },
  },
});
