import { serviceProgramme } from "../../src/programme";
import { planTemplateSheets, sourceTableName, type TemplateInput } from "../../src/sheets";
import { fieldDefinitions, recognise } from "../../src/sources";
import type { Action, Municipality, SheetOutline, WorkbookOutline } from "../../src/model";

function outlineOf(...names: string[]): WorkbookOutline {
  const sheets = names.map((name, position): SheetOutline => ({
    id: name,
    name,
    position,
    visible: true,
    protected: false,
    mark: null,
    used: null,
    head: null,
    tables: [],
  }));
  return { readOnly: false, sheets, documentSettings: {}, dateOffset: 0 };
}

function plan(input: Partial<TemplateInput> = {}) {
  return planTemplateSheets({
    outline: outlineOf("Blad1"),
    programme: serviceProgramme,
    definitions: fieldDefinitions,
    taken: new Set(),
    ...input,
  });
}

function ofKind<Kind extends Action["kind"]>(actions: readonly Action[], kind: Kind): readonly Extract<Action, { kind: Kind }>[] {
  return actions.filter((action): action is Extract<Action, { kind: Kind }> => action.kind === kind);
}

/** The headers that are written, by sheet. */
function headersOf(actions: readonly Action[], sheet: string): readonly string[] {
  return ofKind(actions, "write").flatMap(({ range, cells }) =>
    range.sheet === sheet && range.row === 0 ? (cells[0] ?? []).map(String) : [],
  );
}

function columnOf(actions: readonly Action[], sheet: string, header: string): readonly Action[] {
  const column = headersOf(actions, sheet).indexOf(header);
  return actions.filter(
    (action) => "range" in action && action.range.sheet === sheet && action.range.row === 1 && action.range.column === column,
  );
}

describe("The two empty sheets", () => {
  test("have every column that is understood, the required ones first, and are the user's: they bear no mark", () => {
    const { actions, sheets } = plan();
    expect(sheets).toEqual(["Stöd", "Insatser"]);
    expect(headersOf(actions, "Stöd").slice(0, 3)).toEqual(["Stödform", "Beviljat belopp", "Beslutsdatum"]);
    expect(headersOf(actions, "Insatser").slice(0, 3)).toEqual(["Prioriterat område", "Insats", "Resultat"]);
    expect(headersOf(actions, "Stöd")).toHaveLength(fieldDefinitions.grants.length);
    expect(headersOf(actions, "Insatser")).toHaveLength(fieldDefinitions.activities.length);
    expect(ofKind(actions, "markSheet")).toEqual([]);
    expect(ofKind(actions, "createTable").map(({ name, range }) => [name, range.sheet, range.rowCount])).toEqual([
      ["Stöd", "Stöd", 2],
      ["Insatser", "Insatser", 2],
    ]);
  });

  test("are recognised as sources, with every field in its own column and nothing to choose", () => {
    const { actions } = plan();
    const sheets = ofKind(actions, "createTable").map(({ name, range }, position): SheetOutline => {
      const headers = headersOf(actions, range.sheet);
      return {
        id: name,
        name: range.sheet,
        position,
        visible: true,
        protected: false,
        mark: null,
        used: { ...range, rowCount: 1 },
        head: { range: { ...range, rowCount: 1 }, values: [headers] },
        tables: [{ name, range, showsHeaders: true, showsTotals: false, filtered: false, headers, values: null }],
      };
    });
    const { sources, rivals } = recognise({ ...outlineOf(), sheets });
    expect(rivals).toEqual([]);
    expect(sources.map(({ role, unmapped, choices }) => [role, unmapped, choices])).toEqual([
      ["grants", [], []],
      ["activities", [], []],
    ]);
    for (const source of sources)
      for (const { field, headers } of fieldDefinitions[source.role])
        expect([field, source.columns[field]?.header]).toEqual([field, headers[0]]);
  });

  test.each([
    ["Stöd", "Stödform", serviceProgramme.grantForms.map(({ name }) => name)],
    ["Stöd", "Kommun", serviceProgramme.municipalities.map(({ name }) => name)],
    ["Stöd", "Beslut", ["Bifall", "Avslag", "Avskrivet", "Återkallat"]],
    ["Stöd", "Mottagartyp", ["Kommun", "Företag", "Fastighetsägare"]],
    ["Stöd", "Särskilda skäl", ["ja", "nej"]],
    ["Insatser", "Prioriterat område", ["Medborgare", "Servicegivare", "Offentliga intressenter"]],
    ["Insatser", "Status", serviceProgramme.statuses.map(({ name }) => name)],
  ])("offer choices in %s, %s", (sheet, header, choices) => {
    expect(ofKind(columnOf(plan().actions, sheet, header), "choices").map((action) => action.choices)).toEqual([choices]);
  });

  test.each([
    ["Stöd", "Beviljat belopp", "#,##0"],
    ["Stöd", "Beslutsdatum", "yyyy-mm-dd"],
    ["Stöd", "Stödår", "0"],
    ["Stöd", "Organisationsnummer", "@"],
    ["Insatser", "Nr", "@"],
  ])("have the number format of what %s, %s holds", (sheet, header, format) => {
    expect(ofKind(columnOf(plan().actions, sheet, header), "numberFormat").map((action) => action.format)).toEqual([format]);
  });

  test("take other names where those are taken, whatever their case", () => {
    const { actions, sheets } = plan({ outline: outlineOf("STÖD", "Stöd 2", "Läs mig"), taken: new Set(["stöd", "insatser"]) });
    expect(sheets).toEqual(["Stöd 3", "Insatser"]);
    expect(ofKind(actions, "createTable").map(({ name }) => name)).toEqual(["Stöd2", "Insatser2"]);
  });

  test("leave out a list that Excel cannot take: too long, or with a comma in a name", () => {
    const municipality = (name: string): Municipality => ({ name, code: "", aliases: [] });
    for (const names of [Array.from({ length: 40 }, (_, index) => `Kommun ${String(index)}`), ["Berg", "Åre, Duved"]]) {
      const { actions } = plan({ programme: { ...serviceProgramme, municipalities: names.map(municipality) } });
      expect(ofKind(columnOf(actions, "Stöd", "Kommun"), "choices")).toEqual([]);
    }
  });
});

describe("The name of a table that is made of a range", () => {
  test.each([
    ["grants", "Blad1", [], "Stöd"],
    ["activities", "Blad1", ["insatser", "insatser2"], "Insatser3"],
    [null, "Mina listor 2025", [], "Mina_listor_2025"],
    [null, "2025", [], "Tabell_2025"],
    [null, "B12", [], "Tabell_B12"],
    [null, "–", [], "Tabell"],
  ] as const)("%s on %s with %p taken is %s", (role, sheet, taken, name) => {
    expect(sourceTableName(role, sheet, new Set(taken))).toBe(name);
  });
});
