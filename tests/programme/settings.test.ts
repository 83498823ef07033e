import fc from "fast-check";
import type { CellValue, Programme, TableOutline, WorkbookOutline } from "../../src/model";
import { findCategory, readProgramme, serviceProgramme, settingColumns, settingsTables } from "../../src/programme";
import { settings, sheetWith } from "./settingsOutline";

type Rows = readonly (readonly CellValue[])[];

function read(table: string, ...rows: Rows): Programme {
  return readProgramme(settings({ [table]: rows }));
}

/** Each problem as "column row kind → what stands in"; the first row below the header is 5. */
function problemsOf({ problems }: Programme): string[] {
  return problems.map(({ cell, column, kind, standIn }) =>
    [column, String(cell.row), kind ?? "unreadable", "→", standIn === undefined ? "default" : (standIn ?? "none")].join(" "),
  );
}

describe("decisions and statuses", () => {
  test("are read with their answer and aliases", () => {
    const { decisions, statuses, problems, fromSettings } = readProgramme(
      settings({
        Uf_Beslut: [
          ["Alias", "Beslut", "Räknas"],
          ["Klubbat; Ok", "Tillstyrkt", "Ja"],
          ["", "", ""],
          ["", "Avstyrkt", false],
        ],
        Uf_Statusar: [
          ["Status", "Klar"],
          ["Genomförd", "ja"],
          ["Vilande", "NEJ"],
        ],
      }),
    );
    expect(decisions).toEqual([
      { name: "Tillstyrkt", counts: true, aliases: ["Klubbat", "Ok"] },
      { name: "Avstyrkt", counts: false, aliases: [] },
    ]);
    expect(statuses.map(({ name, done }) => [name, done])).toEqual([
      ["Genomförd", true],
      ["Vilande", false],
    ]);
    expect(findCategory(statuses, "Slutförd")?.category.name).toBe("Genomförd");
    expect([problems, fromSettings]).toEqual([[], true]);
  });

  test.each<[string, readonly CellValue[], string, string]>([
    ["an answer that is none, of a known decision", ["Bifall", "kanske"], "Räknas 5 unreadable → ja", "Bifall"],
    ["no answer of a known decision", ["Avslag", ""], "Räknas 5 unreadable → nej", "Avslag"],
    ["no answer of an own decision: the row is not used", ["Tillstyrkt", ""], "Räknas 5 unreadable → none", "Bifall"],
  ])("%s", (_, row, problem, first) => {
    const programme = read("Uf_Beslut", ["Beslut", "Räknas"], row);
    expect(problemsOf(programme)).toEqual([problem]);
    expect(programme.decisions[0]?.name).toBe(first);
  });

  test("a name that comes twice, and an alias of two rows, are problems; the first row applies", () => {
    const programme = read(
      "Uf_Statusar",
      ["Status", "Klar", "Alias"],
      ["Klar", "ja", "Färdig; Vilar"],
      ["klar ", "nej", ""],
      ["Vilar", "nej", "Paus; färdig"],
    );
    expect(problemsOf(programme)).toEqual(["Alias 5 aliasTaken → default", "Status 6 repeated → default", "Alias 7 aliasTaken → default"]);
    expect(programme.statuses).toEqual([
      { name: "Klar", done: true, aliases: ["Färdig"] },
      { name: "Vilar", done: false, aliases: ["Paus"] },
    ]);
    expect(programme.problems.map(({ value }) => value)).toEqual(["Vilar", "klar", "färdig"]);
  });
});

describe("municipalities", () => {
  test("are understood with kommun after them, with and without s, and without it", () => {
    const { municipalities, problems } = read(
      "Uf_Kommuner",
      ["Kommun", "Kod", "Alias"],
      ["Upplands Väsby", 114, "Väsby"],
      ["Borås kommun", 1490],
    );
    expect(problems).toEqual([]);
    expect(municipalities.map(({ name, code }) => [name, code])).toEqual([
      ["Upplands Väsby", "0114"],
      ["Borås kommun", "1490"],
    ]);
    const found = ["Väsby", "Upplands Väsby kommun", "UPPLANDS VÄSBYS KOMMUN", "Borås"].map(
      (text) => findCategory(municipalities, text)?.category.code,
    );
    expect(found).toEqual(["0114", "0114", "0114", "1490"]);
  });

  test("a code that is none is a problem", () => {
    const programme = read("Uf_Kommuner", ["Kommun", "Kod"], ["Åre", "Z321"], ["Sälen", "?"]);
    expect(problemsOf(programme)).toEqual(["Kod 5 unreadable → 2321", "Kod 6 unreadable → default"]);
    expect(programme.municipalities.map(({ code }) => code)).toEqual(["2321", ""]);
  });
});

describe("rules", () => {
  const headers = ["Id", "Allvar", "Kontroll", "Grund"];

  test("get the severity of the settings", () => {
    const programme = read(
      "Uf_Kontroller",
      headers,
      ["duplicate-case", "varning"],
      ["Org-Number", "AV"],
      ["whitespace", "fel"],
      ["overdue", "upplysning"],
      ["alias-used", ""],
    );
    expect([...programme.ruleSettings].map(([id, { severity }]) => [id, severity])).toEqual([
      ["duplicate-case", "warning"],
      ["org-number", "off"],
      ["whitespace", "error"],
      ["overdue", "info"],
    ]);
    expect(programme.ruleSettings.get("org-number")?.cell).toEqual({ sheet: "Inställningar", row: 6, column: 1 });
    expect(programme.problems).toEqual([]);
  });

  test.each<[string, Rows, string]>([
    ["a severity that is none", [["overdue", "kritisk"]], "Allvar 5 unreadable → default"],
    [
      "a rule that comes twice",
      [
        ["overdue", "av"],
        ["overdue", "fel"],
      ],
      "Id 6 repeated → default",
    ],
    ["a severity without a rule", [["", "fel"]], "Id 5 unreadable → none"],
  ])("%s is a problem", (_, rows, problem) => {
    expect(problemsOf(read("Uf_Kontroller", headers, ...rows))).toEqual([problem]);
  });
});

describe("wordings", () => {
  const headers = ["Kontroll", "Text", "Blir"];

  test("stand for the built-in ones", () => {
    const programme = read("Uf_Ordlista", headers, ["Known-phrase", "utifrån att", "eftersom"]);
    expect(programme.wordings).toEqual([{ rule: "known-phrase", text: "utifrån att", replacement: "eftersom" }]);
  });

  test("an empty table means none, no table the built-in ones", () => {
    expect(read("Uf_Ordlista", headers).wordings).toEqual([]);
    const builtIn = readProgramme(settings({})).wordings;
    for (const [rule, text, replacement] of [
      ["known-phrase", "resulterat till", "resulterat i"],
      ["missing-hyphen", "service och trygghetspunkt", "service- och trygghetspunkt"],
      ["abbreviation", "tex", "till exempel"],
      ["abbreviation", "bl a", "bland annat"],
      ["abbreviation", "mm", "med mera"],
      ["abbreviation", "c:a", "cirka"],
    ]) {
      expect(builtIn).toContainEqual({ rule, text, replacement });
    }
    expect(builtIn.filter(({ text }) => ["kr", "kr.", "nr", "nr."].includes(text))).toEqual([]);
  });

  test("each built-in wording is there once, and changes something", () => {
    const { wordings } = serviceProgramme;
    expect(new Set(wordings.map(({ rule, text }) => `${rule} ${text.toLowerCase()}`)).size).toBe(wordings.length);
    expect(wordings.filter(({ text, replacement }) => text === replacement || text.trim() === "" || replacement.trim() === "")).toEqual([]);
  });

  test.each<[string, Rows, string]>([
    ["a rule that has no words", [["overdue", "a", "b"]], "Kontroll 5 unknown → none"],
    ["a word without a rule", [["", "a", "b"]], "Kontroll 5 unreadable → none"],
    ["a row without a text", [["known-phrase", "", "b"]], "Text 5 unreadable → none"],
    ["a row without a replacement", [["known-phrase", "a", ""]], "Blir 5 unreadable → none"],
    [
      "a text that comes twice",
      [
        ["abbreviation", "a", "b"],
        ["abbreviation", "A", "c"],
      ],
      "Text 6 repeated → default",
    ],
  ])("%s is a problem", (_, rows, problem) => {
    expect(problemsOf(read("Uf_Ordlista", headers, ...rows))).toEqual([problem]);
  });
});

describe("templates", () => {
  test("come section by section, by their numbers, with the style and the cell of the text", () => {
    const programme = read(
      "Uf_Textmallar",
      ["Text", "Id", "Dokument", "Avsnitt", "Nr", "Stil"],
      ["Två", "b", "tjänsteskrivelse", "Resurser", 2, "Stycke"],
      ["Annat", "c", "tjänsteskrivelse", "Förslag", 1, ""],
      ["Ett", "a", "tjänsteskrivelse", "resurser", 1, "Rubrik2"],
    );
    expect(programme.templates.map(({ id, style, text }) => [id, style, text])).toEqual([
      ["a", "rubrik 2", "Ett"],
      ["b", "stycke", "Två"],
      ["c", "", "Annat"],
    ]);
    expect(programme.templates[0]?.cell).toEqual({ sheet: "Inställningar", row: 7, column: 1 });
    expect(programme.problems).toEqual([]);
  });

  test("a style and a number that are none are problems", () => {
    const programme = read("Uf_Textmallar", ["Id", "Avsnitt", "Nr", "Stil", "Text"], ["a", "Resurser", "först", "fet", "Ett"]);
    expect(problemsOf(programme).sort()).toEqual(["Nr 5 unreadable → 1", "Stil 5 unreadable → default"]);
    expect(programme.templates[0]?.style).toBe("");
  });

  test("a row of a document that there is not is said to be used nowhere", () => {
    const headers = ["Id", "Dokument", "Avsnitt", "Nr", "Stil", "Text"];
    const row = (document: string) => ["", document, "Resurser", "", "", document];
    const programme = read("Uf_Textmallar", headers, row("Tjänsteskrivelsen"), row(" UPPFÖLJNING "), row(""), row("Tjänsteskrivelse"));
    expect(programme.problems.map(({ cell, column, value, standIn }) => [cell.row, column, value, standIn])).toEqual([
      [5, "Dokument", "Tjänsteskrivelsen", null],
    ]);
  });
});

describe("headers", () => {
  test.each<[string, readonly string[], readonly CellValue[], string, number]>([
    ["Uf_Granser", ["Id", "Varde"], ["yearly-ceiling", 1], "Värde", 1],
    ["Uf_Parametrar", ["Namn", "Värdet"], ["Region", "Region Test"], "Värde", 2],
    ["Uf_Beslut", ["Beslut", "Räknat"], ["Bifall", "nej"], "Räknas", 2],
    ["Uf_Kontroller", ["Id", "Kontroll"], ["overdue", ""], "Allvar", 1],
    ["Uf_Omraden", ["Områden"], ["Besök"], "Område", 1],
  ])("%s without a column that it needs: a problem at the header %j, and the defaults apply", (table, headers, row, column, place) => {
    const programme = read(table, headers, row);
    const cell = { sheet: "Inställningar", row: 4, column: place };
    expect(programme.problems).toMatchObject([{ cell, table, column, kind: "noColumn" }]);
    expect({ ...programme, problems: [] }).toEqual(serviceProgramme);
  });

  test("a misspelt header of another column is a problem too, but not a column of the user's own", () => {
    const form = ["Servicebidrag", "2030-12-31", "Fråga Prövbodens Livs AB"];
    const misspelt = read("Uf_Stodformer", ["Stödform", "Gäller t.o.m.", "Anteckning"], form);
    expect(misspelt.problems.map(({ column, value, cell }) => [column, value, cell.column])).toEqual([
      ["Gäller från", "Gäller t.o.m.", 2],
      ["Gäller till", "Gäller t.o.m.", 2],
    ]);
    expect(read("Uf_Kommuner", ["Kommun", "Befolkning"], ["Åre", 12_000]).problems).toEqual([]);
  });

  test("are read in any order, case and spacing, on any sheet, with a totals row and without a header row", () => {
    const tableOn = (sheet: string, name: string, headers: string[], given: Partial<TableOutline>): TableOutline => ({
      name,
      range: { sheet, row: 10, column: 3, rowCount: 3, columnCount: headers.length },
      showsHeaders: true,
      showsTotals: false,
      filtered: false,
      headers,
      values: [],
      ...given,
    });
    const totals = tableOn("Mitt", "UF_KOMMUNER", [" kod", "KOMMUN "], {
      showsTotals: true,
      values: [
        [" kod", "KOMMUN "],
        [2321, "Åre"],
        [1, "Summa"],
      ],
    });
    const headless = tableOn("Ditt", "Uf_Statusar", ["Status", "Klar"], {
      showsHeaders: false,
      values: [
        ["Vilar", "?"],
        ["Klar", "ja"],
      ],
    });
    const outline: WorkbookOutline = {
      readOnly: false,
      sheets: [sheetWith("Tomt", []), sheetWith("Mitt", [totals]), sheetWith("Ditt", [headless])],
      documentSettings: {},
      dateOffset: 0,
    };
    const { municipalities, statuses, problems } = readProgramme(outline);
    expect(municipalities.map(({ name }) => name)).toEqual(["Åre"]);
    expect(statuses.map(({ name }) => name)).toEqual(["Klar"]);
    expect(problems.map(({ cell }) => cell)).toEqual([{ sheet: "Ditt", row: 10, column: 4 }]);
  });
});

describe("a region of its own, by settings alone", () => {
  const tables = {
    Uf_Parametrar: [
      ["Namn", "Värde"],
      ["Region", "Region Prövland"],
      ["TaketsÅr", "beslutsår"],
    ],
    Uf_Omraden: [
      ["Område", "Ordning"],
      ["Mat", 1],
      ["Drivmedel", 2],
      ["Post", 3],
      ["Apotek", 4],
    ],
    Uf_Stodformer: [
      ["Stödform", "Område", "Mottagare", "Gäller från"],
      ["Bygdestöd", "Mat", "kommun", 45658],
      ["Mackstöd", "drivmedel", "företag", ""],
    ],
    Uf_Beslut: [
      ["Beslut", "Räknas"],
      ["Klubbat", "ja"],
      ["Nekat", "nej"],
    ],
    Uf_Statusar: [
      ["Status", "Klar"],
      ["Öppen", "nej"],
      ["Stängd", "ja"],
    ],
    Uf_Kommuner: [
      ["Kommun", "Kod"],
      ["Norrprov", 9901],
      ["Söderprov", 9902],
    ],
    Uf_Granser: [
      ["Id", "Värde", "Gäller från"],
      ["yearly-ceiling", "200 000", "2026-01-01"],
      ["regional-ceiling/mackstod", 75_000, ""],
    ],
  };

  test("has its areas, forms, decisions, statuses, municipalities and ceilings, and nothing of the built-in ones", () => {
    const programme = readProgramme(settings(tables));
    expect(programme.problems).toEqual([]);
    expect(programme.areas.map(({ name, heading }) => [name, heading])).toEqual(
      ["Mat", "Drivmedel", "Post", "Apotek"].map((name) => [name, `Prioriterat område: ${name}`]),
    );
    expect(programme.grantForms.map(({ id, area, recipientTypes, validFrom }) => [id, area, recipientTypes, validFrom])).toEqual([
      ["bygdestod", "Mat", ["municipality"], 45658],
      ["mackstod", "Drivmedel", ["company"], null],
    ]);
    expect(programme.decisions.map(({ name, counts }) => [name, counts])).toEqual([
      ["Klubbat", true],
      ["Nekat", false],
    ]);
    expect(programme.statuses.map(({ name, done }) => [name, done])).toEqual([
      ["Öppen", false],
      ["Stängd", true],
    ]);
    expect(findCategory(programme.municipalities, "Norrprovs kommun")?.category.code).toBe("9901");
    expect(findCategory(programme.municipalities, "Åre")).toBeNull();
    expect(programme.limits.filter(({ cell }) => cell !== null).map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ["yearly-ceiling", 200_000, "kr"],
      ["regional-ceiling/mackstod", 75_000, "kr"],
    ]);
    expect(programme.parameters.get("TaketsÅr")?.value).toBe("beslutsår");
  });

  test("and what is written of it is read back the same", () => {
    const programme = readProgramme(settings(tables));
    const written = settingsTables(programme).map(({ name, headers, rows }) => [name, [headers, ...rows]] as const);
    expect(comparable(readProgramme(settings(Object.fromEntries(written))))).toEqual(comparable(programme));
  });
});

/** A programme without the cells where its settings stand. */
function comparable({
  areas,
  grantForms,
  decisions,
  statuses,
  municipalities,
  parameters,
  limits,
  wordings,
  problems,
}: Programme): unknown {
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
  return {
    ...{ areas, grantForms, decisions, statuses, municipalities, wordings, problems },
    parameters: [...parameters.values()].map(({ name, value }) => [name, value]),
    limits: limits.map((limit) => ({ ...limit, cell: null })).sort(byId),
  };
}

test("what is written of the built-in programme is read back the same", () => {
  const written = settingsTables(serviceProgramme).map(({ name, headers, rows }) => [name, [headers, ...rows]] as const);
  expect(comparable(readProgramme(settings(Object.fromEntries(written))))).toEqual(comparable(serviceProgramme));
});

test("no grid of any settings table stops the reading, and every problem is at a cell of its table", () => {
  const names = Object.keys(settingColumns) as (keyof typeof settingColumns)[];
  const words = [
    "ja",
    "nej",
    "fel",
    "av",
    "yearly-ceiling",
    "overdue",
    "known-phrase",
    "2025-01-01",
    "85 %",
    "350 000",
    "Berg",
    ";",
    "#N/A",
  ];
  const cell = fc.oneof(fc.constant(""), fc.constantFrom(...words), fc.string(), fc.double(), fc.integer(), fc.boolean());
  const table = fc.constantFrom(...names).chain((name) =>
    fc.record({
      name: fc.constant(name),
      headers: fc.shuffledSubarray([...settingColumns[name], "Eget", "Gäller", "__proto__"], { minLength: 1 }),
      rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(table, { maxLength: 4 }), fc.constantFrom(0, 1462), (tables, dateOffset) => {
      const given = Object.fromEntries(tables.map(({ name, headers, rows }) => [name, [headers, ...rows]] as const));
      const outline = settings(given, dateOffset);
      const programme = readProgramme(outline);
      for (const { cell: place, table: name } of programme.problems) {
        const { range } = outline.sheets[0]?.tables.find((candidate) => candidate.name === name) ?? {};
        expect(place.row - (range?.row ?? Infinity)).toBeLessThan(range?.rowCount ?? 0);
        expect(place.column - (range?.column ?? Infinity)).toBeLessThan(range?.columnCount ?? 0);
      }
      for (const list of [programme.areas, programme.grantForms, programme.decisions, programme.statuses, programme.municipalities]) {
        expect(list.length).toBeGreaterThan(0);
      }
      expect(programme.limits.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
