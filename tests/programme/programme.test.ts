import type { CellValue, WorkbookOutline } from "../../src/model";
import { categoryKey, findCategory, parameterDefinitions, readProgramme, serviceProgramme, settingsTables } from "../../src/programme";
import { settings } from "./settingsOutline";

function parameters(...rows: readonly (readonly CellValue[])[]): WorkbookOutline {
  return settings({ Uf_Parametrar: [["Namn", "Värde", "Förklaring"], ...rows] });
}

describe("categories", () => {
  test.each([
    ["  Hemsändning ", "hemsändning"],
    ["Särskilt\u00A0driftstöd", "särskilt driftstöd"],
    ["Särskilt \u202F\n driftstöd", "särskilt driftstöd"],
    ["O\u0308stersund", "östersund"],
    ["Are", "are"],
  ])("%j has the key %j", (text, key) => {
    expect(categoryKey(text)).toBe(key);
  });

  test("å, ä and ö are letters of their own: Are is not Åre", () => {
    expect(findCategory(serviceProgramme.municipalities, "Are")).toBeNull();
    expect(findCategory(serviceProgramme.municipalities, "ÅRE")?.category.code).toBe("2321");
  });

  test.each([
    ["Hemsändning", "hemsandningsbidrag", true],
    ["hemsändningsbidrag ", "hemsandningsbidrag", false],
    ["Investeringsstöd", "investeringsbidrag", true],
    ["DRIFTSTÖD", "sarskilt-driftstod", true],
  ])("%s is the grant form %s", (text, id, viaAlias) => {
    const found = findCategory(serviceProgramme.grantForms, text);
    expect([found?.category.id, found?.viaAlias]).toEqual([id, viaAlias]);
  });

  test.each(["", "  ", "Lån"])("%j is no grant form", (text) => {
    expect(findCategory(serviceProgramme.grantForms, text)).toBeNull();
  });

  test.each(["bifall", "Beviljat", "beviljad", "JA"])("the decision %s counts", (text) => {
    expect(findCategory(serviceProgramme.decisions, text)?.category.counts).toBe(true);
  });

  test.each(["avslag", "Avskrivet", "återkallat", "nej"])("the decision %s does not count", (text) => {
    expect(findCategory(serviceProgramme.decisions, text)?.category.counts).toBe(false);
  });

  test("no two categories of a list share a spelling", () => {
    const { areas, grantForms, decisions, statuses, municipalities } = serviceProgramme;
    for (const list of [areas, grantForms, decisions, statuses, municipalities]) {
      const spellings = list.flatMap(({ name, aliases }) => [name, ...aliases]).map(categoryKey);
      expect(new Set(spellings).size).toBe(spellings.length);
    }
  });
});

describe("parameters", () => {
  test.each([
    "Uppföljningsår",
    "PlanBeslutsdatum",
    "PlanParagraf",
    "PlanÅr",
    "SammanträdeMånad",
    "ProgramDiarienummer",
    "StrategiDiarienummer",
    "SpecialiseringDiarienummer",
    "RapportDiarienummer",
    "Handlingsplansår",
    "ProjektNamn",
    "ProjektPeriod",
    "Undertecknare1Namn",
    "Undertecknare2Namn",
    "UtdragTill",
    "ÄrendenummerMönster",
  ])("%s belongs to a year, a case or a person and has no default", (name) => {
    expect(serviceProgramme.parameters.get(name)).toEqual({ name, value: "", cell: null });
  });

  test("every other parameter of workbook.md has a default", () => {
    expect(parameterDefinitions).toHaveLength(33);
    expect(parameterDefinitions.filter(({ builtIn }) => builtIn !== "")).toHaveLength(17);
  });

  const read = (name: string, value: CellValue) => readProgramme(parameters([name, value, ""])).parameters.get(name)?.value;

  test.each<[string, CellValue, string]>([
    ["ProgramBeslutsdatum", 45069, "23 maj 2023"],
    ["PlanBeslutsdatum", "2025-10-14", "14 oktober 2025"],
    ["PlanBeslutsdatum", "den 14 oktober 2025", "14 oktober 2025"],
    ["PlanBeslutsdatum", "14 oktober 2025", "14 oktober 2025"],
    ["PlanParagraf", 125, "125"],
    ["PlanParagraf", "§ 125", "125"],
    ["PlanÅr", 2026, "2026"],
    ["SammanträdeMånad", 3, "mars"],
    ["SammanträdeMånad", "Mars", "mars"],
    ["SammanträdeMånad", 46098, "mars"],
    ["Handlingsplansår", "2023; 2024", "2023; 2024"],
    ["Handlingsplansår", 2023, "2023"],
    ["VisaNollor", true, "ja"],
    ["EgenParameter", 1.5, "1,5"],
    ["ÄrendenummerMönster", "RUN/#/ÅÅÅÅ", "RUN/#/ÅÅÅÅ"],
    ["TaketsÅr", "Beslutsår", "beslutsår"],
    ["TaketsÅr", "stödåret", "stödår"],
    ["TaketsÅr", "", "stödår"],
  ])("%s with %j in the cell becomes %j", (name, value, text) => {
    expect(read(name, value)).toBe(text);
  });

  test("a date of a 1904 workbook is shifted", () => {
    const outline = settings(
      {
        Uf_Parametrar: [
          ["Namn", "Värde"],
          ["ProgramBeslutsdatum", 45069 - 1462],
        ],
      },
      1462,
    );
    expect(readProgramme(outline).parameters.get("ProgramBeslutsdatum")?.value).toBe("23 maj 2023");
  });

  test("a parameter that is named but empty is empty, with the cell to fill in", () => {
    const parameter = readProgramme(parameters(["Nätverk", "", ""])).parameters.get("Nätverk");
    expect(parameter).toEqual({ name: "Nätverk", value: "", cell: { sheet: "Inställningar", row: 5, column: 2 } });
  });

  test("a name is found in any case and with spaces around it", () => {
    expect(readProgramme(parameters([" plannummer ", 1, ""], ["planår ", 2027, ""])).parameters.get("PlanÅr")?.value).toBe("2027");
  });

  test.each<[string, CellValue, string]>([
    ["PlanBeslutsdatum", "i höstas", ""],
    ["PlanBeslutsdatum", 2025, ""],
    ["PlanÅr", "nästa år", ""],
    ["SammanträdeMånad", 13, ""],
    ["SammanträdeMånad", "vår", ""],
    ["ProgramParagraf", "åttionio", "89"],
    ["VisaNollor", "kanske", "nej"],
    ["Region", "#REF!", "Region Jämtland Härjedalen"],
    ["TaketsÅr", "kalenderår", "stödår"],
  ])("%s cannot be %j: a problem, and the default stands in", (name, value, standIn) => {
    const programme = readProgramme(parameters([name, value, ""]));
    expect(programme.parameters.get(name)?.value).toBe(standIn);
    const cell = { sheet: "Inställningar", row: 5, column: 2 };
    const problem = { cell, table: "Uf_Parametrar", column: "Värde", value: String(value), standIn: standIn === "" ? null : standIn };
    expect(programme.problems).toEqual([problem]);
  });

  test("a name that comes twice is a problem; the first stands", () => {
    const programme = readProgramme(parameters(["PlanÅr", 2026, ""], ["PlanÅr", 2027, ""]));
    expect(programme.parameters.get("PlanÅr")?.value).toBe("2026");
    expect(programme.problems.map(({ cell }) => cell.row)).toEqual([6]);
  });
});

describe("areas and grant forms", () => {
  const areaHeaders = ["Område", "Ordning", "Rubrik", "Alias"];
  const formHeaders = ["Id", "Stödform", "I texten", "Alias", "Område", "Mottagare", "Gäller från", "Gäller till", "Ordning"];

  test("a workbook without settings has the built-in programme", () => {
    expect(readProgramme(settings({}))).toEqual(serviceProgramme);
  });

  test("areas come in the order of the column Ordning, with a heading made of the name where there is none", () => {
    const { areas, fromSettings } = readProgramme(
      settings({
        Uf_Omraden: [areaHeaders, ["Digitalt", 2, "", ""], ["", "", "", ""], ["Besök", 1, "Område ett", "Besöksnäring; Turism"]],
      }),
    );
    expect(areas).toEqual([
      { name: "Besök", heading: "Område ett", aliases: ["Besöksnäring", "Turism"] },
      { name: "Digitalt", heading: "Prioriterat område: Digitalt", aliases: [] },
    ]);
    expect(fromSettings).toBe(true);
  });

  test("the built-in forms go to the first area of a programme that has no Servicegivare", () => {
    const { grantForms } = readProgramme(settings({ Uf_Omraden: [areaHeaders, ["Besök", 1, "", ""]] }));
    expect(new Set(grantForms.map(({ area }) => area))).toEqual(new Set(["Besök"]));
  });

  test("a grant form is read from all its columns", () => {
    const row = ["", "Bygdestöd", "Stöd till bygden", "Bygd; Byastöd", "medborgare", "företag, kommun", 45658, "2027-12-31", 1];
    expect(readProgramme(settings({ Uf_Stodformer: [formHeaders, row] })).grantForms).toEqual([
      {
        id: "bygdestod",
        name: "Bygdestöd",
        inText: "Stöd till bygden",
        aliases: ["Bygd", "Byastöd"],
        area: "Medborgare",
        recipientTypes: ["company", "municipality"],
        validFrom: 45658,
        validTo: 46752,
      },
    ]);
  });

  test("what a form's row cannot say is a problem each, with the default in its place", () => {
    const row = ["a/b", "Servicebidrag", "", "", "Okänt", "förening", "snart", "", "sist"];
    const { grantForms, problems } = readProgramme(settings({ Uf_Stodformer: [formHeaders, row] }));
    expect(grantForms[0]).toMatchObject({
      id: "servicebidrag",
      inText: "Servicebidrag",
      area: "Servicegivare",
      recipientTypes: ["company"],
      validFrom: null,
    });
    expect(problems.map(({ column }) => column).sort()).toEqual(["Gäller från", "Id", "Mottagare", "Område", "Ordning"]);
  });

  test("a form or an area that comes twice, or has no name, is a problem", () => {
    const outline = settings({
      Uf_Omraden: [areaHeaders, ["Besök", 1, "", ""], ["besök", 2, "", ""], ["", 3, "Rubrik", ""]],
      Uf_Stodformer: [
        ["Id", "Stödform"],
        ["x", "Stöd A"],
        ["x", "Stöd B"],
        ["y", ""],
      ],
    });
    const { areas, grantForms, problems } = readProgramme(outline);
    expect([areas.length, grantForms.length, problems.length]).toEqual([1, 1, 4]);
  });

  test("a table without the column Alias keeps the built-in aliases", () => {
    const { grantForms } = readProgramme(settings({ Uf_Stodformer: [["Stödform"], ["Hemsändningsbidrag"]] }));
    expect(grantForms[0]).toMatchObject({ id: "hemsandningsbidrag", aliases: ["Hemsändning"], inText: "Hemsändning" });
  });
});

describe("the sheet Inställningar", () => {
  test("reading back what is written gives the same programme", () => {
    const tables = settingsTables(serviceProgramme);
    const outline = settings(Object.fromEntries(tables.map(({ name, headers, rows }) => [name, [headers, ...rows]])));
    const { areas, grantForms, parameters: read, problems } = readProgramme(outline);
    expect({ areas, grantForms, problems }).toEqual({
      areas: serviceProgramme.areas,
      grantForms: serviceProgramme.grantForms,
      problems: [],
    });
    expect([...read.values()].map(({ name, value }) => [name, value])).toEqual(
      [...serviceProgramme.parameters.values()].map(({ name, value }) => [name, value]),
    );
  });

  test("every parameter is explained, in the order of the definitions", () => {
    const [table] = settingsTables(serviceProgramme);
    expect(table?.rows.map(([name]) => name)).toEqual(parameterDefinitions.map(({ name }) => name));
    expect(table?.rows.every(([, , explanation]) => String(explanation).length > 10)).toBe(true);
  });
});
