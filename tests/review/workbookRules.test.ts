import type { Programme } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { settingUnusable } from "../../src/review/rules/setting-unusable";
import { sourceMissing } from "../../src/review/rules/source-missing";
import { activitySource, grantSource } from "./builders";
import { testRule } from "./ruleTester";

testRule(sourceMissing, {
  valid: {
    "both tables are there": { sources: [grantSource, activitySource] },
    "no table at all: then there is nothing to refresh, and the add-in says so in another place": { sources: [] },
  },
  invalid: {
    "no activities": {
      sources: [grantSource],
      findings: [{ cell: "", value: "activities", says: "inga insatser", advises: "Prioriterat område" }],
    },
    "no grants": { sources: [activitySource], findings: [{ cell: "", value: "grants", says: "inga stöd", advises: "Beslutsdatum" }] },
  },
});

function programmeWith(value: string): Programme {
  const cell = { sheet: "Inställningar", row: 10, column: 5 };
  return { ...serviceProgramme, problems: [{ cell, table: "Uf_Stodformer", column: "Gäller till", value }] };
}

testRule(settingUnusable, {
  valid: { "settings that can be used": { programme: serviceProgramme } },
  invalid: {
    "a date that is none": {
      programme: programmeWith("snart"),
      findings: [{ cell: "F11", value: "snart", says: "Gäller till i tabellen Uf_Stodformer är ”snart”" }],
    },
    "an empty cell": { programme: programmeWith(""), findings: [{ cell: "F11", says: "är tom" }] },
  },
});
