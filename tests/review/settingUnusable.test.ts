import { createCatalogue } from "../../src/messages";
import { reviewTexts } from "../../src/messages/sv/review";
import type { Programme, SettingProblem } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { checkDataset } from "../../src/review";
import { settingUnusable } from "../../src/review/rules/setting-unusable";
import { datasetOf } from "./builders";
import { testRule } from "./ruleTester";

const cell = { sheet: "Inställningar", row: 10, column: 5 };

function withProblem(problem: Partial<SettingProblem>): { readonly programme: Programme } {
  const problems = [{ cell, table: "Uf_Granser", column: "Värde", value: "mycket", ...problem }];
  return { programme: { ...serviceProgramme, problems } };
}

testRule(settingUnusable, {
  valid: { "settings that can be used": { programme: serviceProgramme } },
  invalid: {
    "a value whose default is said": {
      ...withProblem({ standIn: "350 000 kr" }),
      findings: [
        {
          cell: "F11",
          says: "Värde i tabellen Uf_Granser är ”mycket”, som inte går att använda. I stället gäller 350 000 kr.",
          advises: "Rätta värdet i bladet Inställningar.",
        },
      ],
    },
    "a value without a default": { ...withProblem({ standIn: null }), findings: [{ cell: "F11", says: "Raden används inte." }] },
    "a value with the usual default": { ...withProblem({}), findings: [{ cell: "F11", says: "Det förvalda värdet gäller i stället." }] },
    "a limit that does not exist": {
      ...withProblem({ kind: "unknown", column: "Id", value: "takett", standIn: null }),
      findings: [{ cell: "F11", says: "”takett” i tabellen Uf_Granser är inget som tillägget känner till. Raden används inte." }],
    },
    "a row that comes twice": {
      ...withProblem({ kind: "repeated", value: "PlanÅr" }),
      findings: [{ cell: "F11", says: "”PlanÅr” finns på mer än en rad", advises: "Ta bort den ena raden" }],
    },
    "an alias of two rows": { ...withProblem({ kind: "aliasTaken" }), findings: [{ cell: "F11", says: "är redan namn eller alias" }] },
    "two limits on the same day": {
      ...withProblem({ kind: "overlapping", value: "yearly-ceiling" }),
      findings: [{ cell: "F11", says: "gäller samma dag", advises: "Rätta datumen" }],
    },
    "a column that is not there": {
      ...withProblem({ kind: "noColumn", value: "" }),
      findings: [{ cell: "F11", says: "Tabellen Uf_Granser saknar kolumnen Värde. Det förvalda gäller i stället." }],
    },
    "a header that is misspelt": {
      ...withProblem({ kind: "noColumn", value: "Värdet" }),
      findings: [{ cell: "F11", says: "Rubriken ”Värdet” känns inte igen.", advises: "Rätta rubriken" }],
    },
  },
});

describe("rules in the settings", () => {
  const set = (...ids: readonly string[]): Programme => {
    const settings = ids.map((id, index) => [id, { severity: "off", cell: { ...cell, row: 10 + index } }] as const);
    return { ...serviceProgramme, ruleSettings: new Map(settings) };
  };

  test("a rule that does not exist is a finding at its id; those that exist, of whatever family, are none", () => {
    const { findings } = checkDataset(datasetOf({}), set("parameter-missing", "figure-mismatch", "whitespaces", "mixed-year"));
    const found = findings.filter(({ rule }) => rule === "setting-unusable");
    expect(found.map((finding) => [finding.cell?.row, finding.value])).toEqual([[12, "whitespaces"]]);
    const [finding] = found;
    const text = finding && createCatalogue("sv", reviewTexts).say(finding.message);
    expect(text).toBe("”whitespaces” i tabellen Uf_Kontroller är inget som tillägget känner till. Raden används inte.");
  });
});
