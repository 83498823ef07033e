import { compose, defaultTemplateRows, memoHtml, memoText, memoTemplates } from "../../src/memo";
import { blockText, type Memo, type TemplateSetting } from "../../src/model";
import { parameterDefinitions, serviceProgramme } from "../../src/programme";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "./builders";

const dataset = datasetOf(referenceActivities);
const figures = figuresOf(referenceGrants, dataset);

function memoWith(templates: readonly TemplateSetting[], activities = dataset): Memo {
  return compose({ dataset: activities, programme: { ...referenceProgramme, templates }, figures, stored: [] });
}

/** The rows of the sheet Textmallar as they are first written. */
const defaults: readonly TemplateSetting[] = defaultTemplateRows(serviceProgramme).map(({ id, document, section, style, text }, index) => ({
  id,
  document,
  section,
  style,
  text,
  cell: { sheet: "Textmallar", row: index + 1, column: 5 },
}));

/** The default rows with one of them changed, or taken out. */
function changed(id: string, changes: Partial<TemplateSetting> | null): readonly TemplateSetting[] {
  return defaults.flatMap((row) => (row.id !== id ? [row] : changes === null ? [] : [{ ...row, ...changes }]));
}

function rowOf(given: Partial<TemplateSetting>): TemplateSetting {
  const cell = { sheet: "Textmallar", row: 90, column: 5 };
  return { id: "eget", document: "tjänsteskrivelse", section: "Resurser", style: "stycke", text: "Eget.", cell, ...given };
}

function blocksOf(memo: Memo, sectionId: string): readonly string[] {
  const section = memo.sections.find(({ id }) => id === sectionId);
  return section?.blocks.map((block) => `${block.id} ${block.style}: ${blockText(block).slice(0, 40)}`) ?? [];
}

describe("the rows of the sheet Textmallar", () => {
  test("as first written give the memo that the built-in templates give", () => {
    expect(memoHtml(memoWith(defaults))).toBe(memoHtml(memoWith([])));
    expect(memoWith(defaults)).toEqual(memoWith([]));
  });

  test("have ids of their own, numbers within their section, and explanations", () => {
    const rows = defaultTemplateRows(serviceProgramme);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ section }) => section === "Förslag").map(({ id, number, style }) => [id, number, style])).toEqual([
      ["proposal/heading", 1, "rubrik 2"],
      ["proposal/decision", 2, "stycke"],
    ]);
    for (const { explanation, document } of rows) {
      expect(explanation).toMatch(/^[^!]+\.$/);
      expect(["tjänsteskrivelse", "uppföljning"]).toContain(document);
    }
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([...memoTemplates.map(({ id }) => id), "area/activity", "area/grant"]));
  });

  test("of a programme without grant forms have no texts of grants", () => {
    const ids = defaultTemplateRows({ ...serviceProgramme, grantForms: [] }).map(({ id }) => id);
    expect(ids).toContain("area/activity");
    expect(ids.filter((id) => id.startsWith("area/grant"))).toEqual([]);
  });

  test("name only parameters that there are, and what their place offers", () => {
    expect(memoWith(defaults).templateProblems).toBeUndefined();
    expect(parameterDefinitions.map(({ name }) => name)).toContain("PlanÅr");
  });
});

describe("a row of Uf_Textmallar", () => {
  test("with a known id says another text in another style", () => {
    const memo = memoWith(changed("proposal/decision", { text: "Nämnden godkänner uppföljningen av {programNamn}.", style: "Punkt" }));
    expect(blocksOf(memo, "proposal")[1]).toBe("proposal/decision bullet: Nämnden godkänner uppföljningen av regio");
  });

  test("with a known id can stand in another section", () => {
    const memo = memoWith(changed("proposal/decision", { section: "Resurser" }));
    expect(blocksOf(memo, "resources").map((block) => block.split(" ")[0])).toEqual(["resources/financing", "proposal/decision"]);
    expect(blocksOf(memo, "proposal")).toHaveLength(1);
  });

  test("that is gone takes its block out", () => {
    expect(memoText(memoWith(changed("resources/financing", null)))).not.toContain("Resurser för genomförda");
  });

  test("stands in the order of the rows", () => {
    const order = [...defaults].reverse();
    expect(blocksOf(memoWith(order), "proposal").map((block) => block.split(" ")[0])).toEqual(["proposal/decision", "proposal/heading"]);
  });

  test("of the user's own stands in its section, with an id of its own", () => {
    const memo = memoWith([...defaults, rowOf({ text: "Nästa uppföljning sker {PlanÅr}." })]);
    expect(blocksOf(memo, "resources")[1]).toBe("template:eget paragraph: Nästa uppföljning sker 2026.");
  });

  test("of the user's own can stand in an area", () => {
    const memo = memoWith([...defaults, rowOf({ section: "medborgare", style: "punkt" })]);
    expect(blocksOf(memo, "area:Medborgare").at(-1)).toBe("template:eget bullet: Eget.");
  });

  test("of the user's own can be a table", () => {
    const memo = memoWith([...defaults, rowOf({ style: "tabell", text: "Plan | År\nDenna | {PlanÅr}" })]);
    expect(memoHtml(memo)).toContain('<td align="right">2026</td>');
    expect(memoText(memo)).toContain("\nPlan | År\nDenna | 2026\n");
  });

  test("without an id, or with another's, is counted", () => {
    const memo = memoWith([...defaults, rowOf({ id: "" }), rowOf({ id: "" }), rowOf({ id: "proposal/decision", text: "Kopia." })]);
    expect(blocksOf(memo, "resources").slice(1)).toEqual([
      "template:Resurser:1 paragraph: Eget.",
      "template:Resurser:2 paragraph: Eget.",
      "proposal/decision:2 paragraph: Kopia.",
    ]);
  });

  test("in a section that there is not stands at the end, and is a problem", () => {
    const row = rowOf({ section: "Ekonomi" });
    const memo = memoWith([...defaults, row]);
    expect(memo.sections.at(-1)).toMatchObject({ id: "template:Ekonomi", name: "Ekonomi", blocks: [{ id: "template:eget" }] });
    expect(memo.templateProblems).toMatchObject([{ kind: "section", value: "Ekonomi", cell: row.cell }]);
    expect(memo.templateProblems?.[0]?.known).toContain("Ärendebeskrivning");
  });

  test("with a known id in a section that there is not stays where it is", () => {
    const memo = memoWith(changed("resources/financing", { section: "Ekonomi" }));
    expect(blocksOf(memo, "resources")).toHaveLength(1);
    expect(memo.templateProblems).toMatchObject([{ kind: "section", value: "Ekonomi" }]);
  });

  test("of another document, or without a text, is not the memo's", () => {
    const others = [rowOf({ document: "uppföljning" }), rowOf({ text: " " })];
    expect(memoWith(others)).toEqual(memoWith([]));
    expect(memoText(memoWith([...defaults, ...others]))).toBe(memoText(memoWith([])));
  });

  test("alone is the whole memo", () => {
    const memo = memoWith([rowOf({})]);
    expect(memoText(memo)).toBe("Eget.\n");
  });

  test.each([
    ["an open brace", "Uppföljning {programNamn"],
    ["a plural without other", "{Handlingsplansår, plural, one {år}}"],
    ["a number formatted by itself", "{PlanÅr, number}"],
    ["a date formatted by itself, in a branch", "{PlanÅr, plural, other {{PlanÅr, date}}}"],
  ])("that cannot be read gives way to the built-in text: %s", (_, text) => {
    const memo = memoWith(changed("title/title", { text }));
    expect(blocksOf(memo, "title")).toEqual(blocksOf(memoWith([]), "title"));
    expect(memo.templateProblems).toMatchObject([{ kind: "syntax", text, value: text }]);
  });

  test("of the user's own that cannot be read is left out", () => {
    const memo = memoWith([...defaults, rowOf({ text: "{" })]);
    expect(blocksOf(memo, "resources")).toHaveLength(1);
    expect(memo.templateProblems).toMatchObject([{ kind: "syntax" }]);
  });

  test("that names what there is not shows a gap, and the name is a problem", () => {
    const memo = memoWith(changed("proposal/decision", { text: "{Förslg} {__proto__} {constructor} {AntalStöd} {plaNÅr}" }));
    expect(blocksOf(memo, "proposal")[1]).toContain("[saknas: Förslg]");
    expect(memo.templateProblems?.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      "name Förslg",
      "name __proto__",
      "name constructor",
      "name AntalStöd",
      "name plaNÅr",
    ]);
  });

  test("may name parameters of the user's own, and with a small first letter", () => {
    const parameters = new Map(referenceProgramme.parameters).set("Egen", { name: "Egen", value: "Hej", cell: null });
    const templates = [rowOf({ text: "Ja, {egen} {Egen, select, saknas {nej} other {ja}}" })];
    const memo = compose({ dataset, programme: { ...referenceProgramme, parameters, templates }, figures, stored: [] });
    expect(memoText(memo)).toBe("Ja, hej ja\n");
    expect(memo.templateProblems).toBeUndefined();
  });
});

describe("the rows of the areas' texts", () => {
  test("say the heading, the activities and the grants", () => {
    const templates = changed("area/heading", { text: "Om {Rubrik}", style: "rubrik 3" })
      .map((row) => (row.id === "area/grant" ? { ...row, text: "{Stödform}: {Belopp} kronor ({Antal})" } : row))
      .map((row) => (row.id === "area/activity" ? { ...row, text: "{Insats}: {Resultat}", style: "stycke" } : row));
    const memo = memoWith(templates);
    const blocks = blocksOf(memo, "area:Servicegivare");
    expect(blocks[0]).toBe("area:Servicegivare/heading heading3: Om Prioriterat område: Servicegivare");
    expect(blocks).toContain("grants:servicebidrag bullet: Servicebidrag: 619\u00A0992 kronor (4\u00A0st.)");
    expect(blocksOf(memo, "area:Medborgare")[1]).toBe("activity:m1 paragraph: Följa förändringar i nationella styrmede");
    expect(memo.templateProblems).toBeUndefined();
  });

  test.each([
    ["area/heading", "Prioriterat område"],
    ["area/grant", "Hemsändning 8"],
    ["area/activity", "Främjat navfunktionen"],
    ["area/measured", "Antal fysiska företagsbesök 18"],
  ])("that are gone take their blocks out: %s", (id, text) => {
    expect(memoText(memoWith([]))).toContain(text);
    expect(memoText(memoWith(changed(id, null)))).not.toContain(text);
  });

  test("before the grants can be taken out too", () => {
    const withoutLeader = datasetOf(referenceActivities.filter(({ number }) => number !== "S1"));
    expect(memoText(memoWith(defaults, withoutLeader))).toContain("Under året har 56 stöd beviljats:");
    expect(memoText(memoWith(changed("area/grants-introduction", null), withoutLeader))).not.toContain("stöd beviljats");
  });
});
