import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { compose, defaultTemplateRows, memoHtml, memoText } from "../../src/memo";
import { blockText, inlineText, missingParameters, type Figure, type Memo, type TemplateSetting } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { readExample, type ReadExample } from "../review/exampleFile";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "./builders";
import { storedBlock } from "./storedBlocks";

/*
 * The full follow-up. The golden files are that of the example workbook: review them as a text for the committee. To accept a change of
 * wording, run this test with GOLDEN=write in the environment.
 */

function golden(name: string, text: string): string {
  const path = join(__dirname, "golden", name);
  if (process.env.GOLDEN === "write") writeFileSync(path, text);
  return readFileSync(path, "utf8");
}

let example: ReadExample;
let followUp: Memo;

beforeAll(async () => {
  example = await readExample("uppfoljning-2025.xlsx");
  followUp = compose({ ...example, document: "followUp", stored: [] });
});

describe("the follow-up of the example", () => {
  test("as plain text", () => {
    expect(memoText(followUp)).toBe(golden("uppfoljning-2025.txt", memoText(followUp)));
  });

  test("as HTML has the same words under real headings and in real tables", () => {
    expect(memoHtml(followUp)).toBe(golden("uppfoljning-2025.html", memoHtml(followUp)));
  });

  test("has every activity of the year in the order of the table, and lacks no parameter", () => {
    const ofYear = example.dataset.activities.filter(({ year }) => year === 2025);
    const headings = followUp.sections.flatMap(({ blocks }) => blocks.filter(({ id }) => /^activity:.*\/heading$/.test(id)).map(blockText));
    const inOrder = example.programme.areas.flatMap(({ name }) => ofYear.filter(({ area }) => area === name));
    expect(headings).toEqual(inOrder.map(({ number, activity }) => `${number} ${activity}`));
    expect(headings).toHaveLength(ofYear.length);
    expect(followUp.sections.flatMap(missingParameters)).toEqual([]);
  });

  test("has ids of its own for all blocks", () => {
    const ids = followUp.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("names only figures that there are, and writes each as it is", () => {
    const parts = followUp.sections
      .flatMap(({ blocks }) => blocks.flatMap(({ proposal }) => proposal))
      .filter((part) => part.kind === "figure");
    expect(parts.length).toBeGreaterThan(80);
    expect(parts.filter(({ figure }) => !example.figures.has(figure))).toEqual([]);
    const said = (text: string) => Number(text.replace(/[\u00A0+]|st\./g, "").replace("\u2212", "-"));
    const whole = parts.filter(({ figure, text }) => /^[\d\u00A0+\u2212]+$/.test(text) && example.figures.get(figure)?.unit !== "share");
    for (const { figure, text } of whole) expect([figure, said(text)]).toEqual([figure, example.figures.get(figure)?.value]);
  });

  test("has tables whose cells lead to their figures, with a sum", () => {
    const table = followUp.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === "area:Servicegivare/by-form")?.table;
    expect([table?.rows.length, table?.numeric, table?.totals]).toEqual([6, [false, true, true, true, true, true], true]);
    expect(table?.rows.at(-1)?.[2]).toEqual([
      { kind: "figure", text: "13\u00A0676\u00A0229", figure: "grants/area:Servicegivare/granted/2025" },
    ]);
  });
});

const dataset = datasetOf(referenceActivities);
const figures = figuresOf(referenceGrants, dataset);

function composed(activities: Parameters<typeof datasetOf>[0], templates: readonly TemplateSetting[] = []): Memo {
  return compose({
    document: "followUp",
    dataset: datasetOf(activities),
    programme: { ...referenceProgramme, templates },
    figures,
    stored: [],
  });
}

/** The blocks about the one activity, by what they are. */
function about(given: Parameters<typeof datasetOf>[0][number]): Readonly<Record<string, string>> {
  const blocks = composed([given]).sections.flatMap((section) => section.blocks.filter(({ id }) => id.startsWith("activity:")));
  return Object.fromEntries(blocks.map((block) => [block.id.split("/").at(-1) ?? "", blockText(block).replaceAll("\u00A0", " ")]));
}

describe("an activity", () => {
  const activity = { area: "Medborgare", activity: "Möten med byalag.", statusText: "", status: null };

  test("says only what is filled in", () => {
    expect(about(activity)).toEqual({ heading: "Möten med byalag", outcome: "Resultat saknas." });
    expect(about({ ...activity, number: "1.2", goal: "Fyra möten", partners: "Byalagen", outcome: "Fyra hölls." })).toEqual({
      heading: "1.2 Möten med byalag",
      facts: "Mål: Fyra möten\nSamverkan: Byalagen",
      outcome: "Fyra hölls.",
    });
  });

  test.each([
    [45_664, 45_935, "Period: 7 januari 2025–5 oktober 2025"],
    [45_664, null, "Period: från och med 7 januari 2025"],
    [null, 45_935, "Period: till och med 5 oktober 2025"],
    [45_935, 45_935, "Period: 5 oktober 2025"],
    [null, null, undefined],
  ])("from %p to %p: %s", (startDate, endDate, facts) => {
    expect(about({ ...activity, startDate, endDate } as Parameters<typeof about>[0]).facts).toBe(facts);
  });

  test.each([
    ["möten", 4, "Antal möten: 4 st."],
    ["Antal deltagare", 1_200, "Antal deltagare: 1 200 st."],
    ["st.", 18, "Utfall: 18 st."],
    ["procent", 50, "Utfall: 50 procent"],
    ["", 3, "Utfall: 3 st."],
  ])("with a count in %p: %s", (unit, count, facts) => {
    expect(about({ ...activity, unit, count }).facts).toBe(facts);
  });

  test("without a name has a heading all the same, so that nothing seems said of the one above", () => {
    expect(about({ ...activity, activity: " ", outcome: "Fyra hölls." })).toEqual({ heading: "[saknas: Insats]", outcome: "Fyra hölls." });
    expect(about({ ...activity, activity: "", number: "M4" }).heading?.trim()).toBe("M4");
  });

  test("says a typed list of goals, parties or partners in a line", () => {
    expect(about({ ...activity, goal: "- Ett\n- två", partners: "• Berg\n• Åre" }).facts).toBe("Mål: Ett, två\nSamverkan: Berg, Åre");
  });

  test("keeps the line breaks of its cells", () => {
    expect(about({ ...activity, goal: "Ett\nTvå", responsible: "Regionen" }).facts).toBe("Mål: Ett\nTvå\nAnsvarig: Regionen");
  });

  test("says a status that the settings do not know as it stands", () => {
    expect(about({ ...activity, statusText: "Vilande" }).facts).toBe("Status: Vilande");
  });
});

describe("an area", () => {
  test("without activities says so", () => {
    const text = memoText({
      ...followUp,
      sections: compose({
        ...example,
        dataset: { ...example.dataset, activities: [] },
        figures: emptied(),
        document: "followUp",
        stored: [],
      }).sections,
    });
    expect(text).toContain("Prioriterat område: Medborgare\n\nOmrådet har inga insatser i handlingsplanen för 2025.");
    expect(text).toContain("Handlingsplanen har inga insatser.");
  });

  const emptied = () =>
    new Map([...example.figures].map(([id, figure]) => [id, id.startsWith("activities/") ? { ...figure, value: 0 } : figure]));

  test("has the bullets of the grants where an outcome leads to them, and else only the tables", () => {
    const bullets = (memo: Memo) =>
      memo.sections.flatMap(({ blocks }) => blocks.filter(({ style }) => style === "bullet").map(({ id }) => id));
    expect(bullets(composed(referenceActivities))).toHaveLength(4);
    expect(bullets(composed(referenceActivities.filter(({ number }) => number !== "S1")))).toEqual([]);
  });
});

describe("what is not known", () => {
  const withFigures = (figure: (id: string) => number | null | undefined) =>
    compose({
      ...example,
      figures: new Map([...example.figures].map(([id, known]) => [id, { ...known, value: figure(id) ?? known.value }])),
      document: "followUp",
      stored: [],
    });

  test("of all statuses is not said", () => {
    const isStatus = /^activities\/(?!count\/).*\/(?!all\/|unknown\/)[^/]+\/2025$/;
    const text = memoText(withFigures((id) => (isStatus.test(id) ? 0 : id.includes("/unknown/") ? 6 : null)));
    expect(text).toContain("\n\nHandlingsplanen har 24 insatser.\n\n");
    expect(text).toContain("\n\nOmrådet har sex insatser.\n\n");
  });

  test("of one area's statuses is said beside the others", () => {
    const text = memoText(withFigures((id) => (/^activities\/Medborgare\/(?!all\/)/.test(id) ? (id.includes("/unknown/") ? 6 : 0) : null)));
    expect(text).toContain("Området har sex insatser. Status: okänd 6.");
  });

  test("of all municipalities is no table", () => {
    const isKnown = /^grants\/area:Servicegivare\/count\/2025\/(?!unknown)/;
    const text = memoText(withFigures((id) => (isKnown.test(id) ? 0 : null)));
    expect(text).not.toMatch(/Stöd per kommun|Okänd kommun/);
  });

  test("of the year before is no column and no comparison: the tables begin with the year that is followed up", () => {
    const grants = example.dataset.grants.filter(({ year }) => year === 2025);
    const parameters = new Map(example.programme.parameters).set("JämförMedÅretFöre", {
      name: "JämförMedÅretFöre",
      value: "ja",
      cell: null,
    });
    const given = { ...example, programme: { ...example.programme, parameters }, dataset: { ...example.dataset, grants }, stored: [] };
    const followUpText = memoText(compose({ ...given, document: "followUp" }));
    expect(followUpText).toContain("\nStödform | Antal | 2025 | Andel\nHemsändningsbidrag | 8 |");
    expect(followUpText).toContain("kronor.\n\nStöd per stödform");
    expect(followUpText + memoText(compose(given))).not.toMatch(/jämfört|medan inget/);
    expect(memoText(compose({ ...given, dataset: example.dataset }))).toContain("en ökning med 12\u00A0procent jämfört med 2024");
  });
});

function kronorOf(group: string, year: number): Figure {
  return { id: `grants/${group}/granted/${String(year)}`, unit: "kronor", value: 1_000 * year, sources: [], formula: null };
}

test.each([
  [[10.5, 33.5, 56], undefined],
  [[1, 1, 1], "Andelarna blir inte 100 procent tillsammans på grund av avrundning."],
])("shares of %j say when rounding leaves them beside 100: %p", (parts, note) => {
  const forms = referenceProgramme.grantForms.slice(0, parts.length);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const shares = forms.flatMap(({ id }, place): readonly Figure[] => [
    { id: `grants/${id}/granted-share/2025`, unit: "share", value: (parts[place] ?? 0) / whole, sources: [], formula: null },
    { id: `grants/${id}/count/2025`, unit: "count", value: 1, sources: [], formula: null },
  ]);
  const programme = { ...referenceProgramme, grantForms: forms };
  const given = new Map([...figures, ...[kronorOf("area:Servicegivare", 2025), ...shares].map((figure) => [figure.id, figure] as const)]);
  const memo = compose({ document: "followUp", dataset, programme, figures: given, stored: [] });
  const block = memo.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === "area:Servicegivare/rounded");
  expect(block && blockText(block)).toBe(note);
});

describe("the trend", () => {
  const together = { ...kronorOf("area:Servicegivare", 2025), value: 13_676_229 };
  const count = (year: number) => ({
    id: `grants/all/count/${String(year)}`,
    unit: "count" as const,
    value: year,
    sources: [],
    formula: null,
  });

  function trendOf(years: readonly number[]): string | undefined {
    const given = new Map([
      ...figures,
      [together.id, together] as const,
      ...years.flatMap((year) => [kronorOf("all", year), count(year)]).map((figure) => [figure.id, figure] as const),
    ]);
    const ofAllYears = { ...dataset, years: [2026, ...years] };
    const memo = compose({ document: "followUp", dataset: ofAllYears, programme: referenceProgramme, figures: given, stored: [] });
    const block = memo.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === "area:Servicegivare/by-year");
    return block && blockText(block).replaceAll("\u00A0", " ");
  }

  test("is there when the tables have three years", () => {
    expect(trendOf([2025, 2024, 2023])).toBe(
      "År | Antal | Kronor\n2023 | 2 023 | 2 023 000\n2024 | 2 024 | 2 024 000\n2025 | 2 025 | 2 025 000",
    );
    expect(trendOf([2025, 2024])).toBeUndefined();
  });
});

describe("the rows of the sheet Textmallar", () => {
  const rows = defaultTemplateRows(serviceProgramme).map(({ id, document, section, style, text }, index): TemplateSetting => {
    return { id, document, section, style, text, cell: { sheet: "Textmallar", row: index + 1, column: 5 } };
  });

  test("as first written give the follow-up that the built-in templates give", () => {
    expect(composed(referenceActivities, rows)).toEqual(composed(referenceActivities));
  });

  test("have ids of their own in both documents", () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  const changed = (id: string, text: string) => rows.map((row) => (row.id === id ? { ...row, text } : row));
  const blockIn = (memo: Memo, id: string) => memo.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id);

  test("say which columns a table has, and what they are called", () => {
    const templates = changed("full/area/by-form", "Stöd | Kronor per stöd | {Uppföljningsår}\n{stödform} | {Medel} | {Belopp}");
    const block = blockIn(
      compose({ ...example, programme: { ...example.programme, templates }, document: "followUp", stored: [] }),
      "area:Servicegivare/by-form",
    );
    expect(block?.table?.totals).toBe(false);
    expect(inlineText(block?.proposal ?? []).split("\n")[0]).toBe("Stöd | Kronor per stöd | 2025");
    expect(inlineText(block?.proposal ?? []).split("\n")[1]).toMatch(/^hemsändningsbidrag \| .+ \| 1\u00A0476\u00A0300$/);
  });

  test("give a table also where a line is too short, or a branch has a bar", () => {
    const text = "Stöd | Kronor | Not\n{Stödform} | {Belopp, plural, other {a | b}}";
    const templates = changed("full/area/by-form", text);
    const memo = compose({ ...example, programme: { ...example.programme, templates }, document: "followUp", stored: [] });
    expect(inlineText(blockIn(memo, "area:Servicegivare/by-form")?.proposal ?? []).split("\n")[1]).toBe("Hemsändningsbidrag | a | b | ");
  });

  test("say which facts an activity has", () => {
    const memo = composed(
      [{ area: "Medborgare", activity: "Möten", goal: "Fyra" }],
      changed("full/area/facts", "Målet är: {Mål}\nDnr: {Referens}"),
    );
    expect(blockText(blockIn(memo, "activity:möten/facts") ?? followUpBlock())).toBe("Målet är: Fyra");
  });

  test.each([
    ["full/area/facts", "Mål: {Måll}", "Måll", "Mål"],
    ["full/area/by-form", "Stöd | Kronor\n{Stödform} | {Beviljat}", "Beviljat", "Belopp"],
    ["full/area/status", "{AntalInsats} insatser", "AntalInsats", "AntalInsatser"],
    ["full/introduction/status", "{Statusarna}", "Statusarna", "Statusar"],
    ["full/area/comparison", "{Procent}", "Procent", "Andel"],
    ["full/title", "Uppföljning {Ar}", "Ar", "Uppföljningsår"],
  ])("%s with an unknown name is a problem at its cell", (id, text, value, offered) => {
    const { templateProblems } = composed(referenceActivities, changed(id, text));
    const row = rows.findIndex((one) => one.id === id) + 1;
    expect(templateProblems).toMatchObject([{ kind: "name", value, cell: { row } }]);
    expect(templateProblems?.[0]?.known).toContain(offered);
  });

  test("that cannot be read give way to the built-in ones", () => {
    const { templateProblems, ...memo } = composed(
      referenceActivities,
      changed("full/area/by-form", "Stöd | {Antal\n{Stödform} | {Antal}"),
    );
    expect(templateProblems).toMatchObject([{ kind: "syntax" }]);
    expect(memo).toEqual(composed(referenceActivities));
  });

  test("of the memo are not the follow-up's", () => {
    const memoRows = rows.filter(({ document }) => document === "tjänsteskrivelse");
    expect(composed(referenceActivities, memoRows)).toEqual(composed(referenceActivities));
  });

  function followUpBlock(): never {
    throw new Error("no such block");
  }
});

test("without a year to follow up there is no number that nothing says", () => {
  const memo = compose({
    document: "followUp",
    dataset: datasetOf([], null),
    programme: referenceProgramme,
    figures: new Map(),
    stored: [],
  });
  expect(memo.sections.flatMap(missingParameters)).not.toContain("AntalInsatser");
  expect(memoText(memo)).not.toContain("insatser. Status");
});

test("a person's own text in an area can say how many activities it has", () => {
  const cell = { sheet: "Textmallar", row: 1, column: 5 };
  const own = { id: "", document: "uppföljning", section: "Medborgare", style: "stycke", text: "{AntalInsatser} insatser.", cell };
  const memo = compose({ ...example, programme: { ...example.programme, templates: [own] }, document: "followUp", stored: [] });
  expect([memoText(memo), memo.templateProblems]).toEqual(["sex insatser.\n", undefined]);
});

describe("own texts", () => {
  const ids = compose({ document: "followUp", dataset, programme: referenceProgramme, figures, stored: [] }).sections.flatMap(
    ({ blocks }) => blocks.map(({ id }) => id),
  );

  test("are all in the follow-up, wherever they hang and in whatever order", () => {
    const stored = fc.uniqueArray(fc.constantFrom(...ids, "activity:borta/outcome", "own:1", "own:2"), { maxLength: 10 });
    fc.assert(
      fc.property(stored, fc.shuffledSubarray(ids), fc.shuffledSubarray([...referenceActivities]), (own, order, activities) => {
        const rows = own.map((id, position) =>
          storedBlock({ id, position, ownText: `Eget ${id}`, section: "Medborgare", addedByUser: id.startsWith("own:") }),
        );
        const memo = compose({
          document: "followUp",
          dataset: datasetOf(activities),
          programme: referenceProgramme,
          figures,
          stored: rows,
          order,
        });
        const texts = memo.sections.flatMap(({ blocks }) => blocks.flatMap(({ ownText }) => ownText ?? []));
        expect(texts.sort()).toEqual(own.map((id) => `Eget ${id}`).sort());
      }),
    );
  });

  test("hang on the same activities when the table is sorted", () => {
    const outcomes = (activities: readonly (typeof referenceActivities)[number][]) =>
      composed(activities)
        .sections.flatMap(({ blocks }) => blocks)
        .filter(({ id }) => id.startsWith("activity:"))
        .map((block) => [block.id, blockText(block)]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...referenceActivities], { minLength: referenceActivities.length }), (sorted) => {
        expect(new Map(outcomes(sorted) as [string, string][])).toEqual(new Map(outcomes(referenceActivities) as [string, string][]));
      }),
    );
  });
});

test("ten thousand activities, each with an own text, are composed in a moment", () => {
  const activities = Array.from({ length: 10_000 }, (_, row) => ({
    ...referenceActivities[row % referenceActivities.length],
    area: "Servicegivare",
    activity: `Insats ${String(row)}`,
    number: String(row),
    goal: "Fyra möten",
  }));
  const large = datasetOf(activities);
  const stored = activities.map(({ number }, position) =>
    storedBlock({
      id: `activity:${number}/outcome`,
      position,
      number: 10_000 - position,
      ownText: "Eget 5",
      basedOn: "4 möten",
      section: "Servicegivare",
    }),
  );
  const before = process.cpuUsage();
  const memo = compose({ document: "followUp", dataset: large, programme: referenceProgramme, figures, stored });
  const { user, system } = process.cpuUsage(before);
  // Milliseconds of the processor, garbage collection included; far more if any step took the square of the number.
  expect((user + system) / 1000).toBeLessThan(4_000);
  expect(memo.order?.length).toBeGreaterThan(30_000);
});
