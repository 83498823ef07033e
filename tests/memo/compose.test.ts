import { compose, memoText, memoTemplates } from "../../src/memo";
import { blockText, inlineText, isEmptySection, missingParameters, type Memo, type MemoSection, type Programme } from "../../src/model";
import {
  datasetOf,
  figuresOf,
  programmeWith,
  referenceActivities,
  referenceGrants,
  referenceParameters,
  referenceProgramme,
} from "./builders";

interface Changes {
  readonly activities?: Parameters<typeof datasetOf>[0];
  readonly grants?: typeof referenceGrants;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly programme?: Programme;
}

/** The reference memo with some of its material changed. */
function memoWith({ activities = referenceActivities, grants = referenceGrants, parameters = {}, programme }: Changes): Memo {
  const dataset = datasetOf(activities);
  const ofYear = programme ?? programmeWith({ ...referenceParameters, ...parameters });
  return compose({ dataset, programme: ofYear, figures: figuresOf(grants, dataset), stored: [] });
}

function section(memo: Memo, id: string): MemoSection {
  const found = memo.sections.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

function blocks(memo: Memo, id: string): readonly string[] {
  return section(memo, id).blocks.map((block) => `${block.style}: ${blockText(block)}`);
}

describe("a parameter", () => {
  test.each(Object.keys(referenceParameters).filter((name) => name !== "Uppföljningsår"))("without a value is a gap: %s", (name) => {
    const text = memoText(memoWith({ parameters: { [name]: "" } }));
    expect(text).toContain(`[saknas: ${name}]`);
    expect(text.match(/\[saknas/g)).toHaveLength(name === "ProgramDiarienummer" ? 2 : 1);
  });

  test("without a value is named once per section, in the order of the text", () => {
    const memo = memoWith({ parameters: { PlanParagraf: " ", ProgramDiarienummer: "" } });
    expect(missingParameters(section(memo, "background"))).toEqual(["PlanParagraf", "ProgramDiarienummer"]);
  });

  test("leads to its cell", () => {
    const parts = section(memoWith({}), "background").blocks.flatMap((block) => block.proposal);
    const plan = parts.find((part) => part.kind === "parameter" && part.name === "PlanParagraf");
    expect(plan).toEqual({
      kind: "parameter",
      name: "PlanParagraf",
      text: "§\u00A0125",
      cell: { sheet: "Inställningar", row: Object.keys(referenceParameters).indexOf("PlanParagraf") + 1, column: 1 },
    });
  });

  test.each([
    ["2023; 2024; 2025; 2026", "för åren 2023, 2024, 2025 och 2026 via"],
    ["2023, 2024", "för åren 2023 och 2024 via"],
    ["2026", "för år 2026 via"],
  ])("that is a list bends its sentence: %s", (years, text) => {
    expect(memoText(memoWith({ parameters: { Handlingsplansår: years } }))).toContain(text);
  });

  test("begins a sentence with a capital and stands inside one without, however it was typed", () => {
    for (const typed of ["regionala utvecklingsnämnden", "Regionala utvecklingsnämnden"]) {
      const text = memoText(memoWith({ parameters: { Nämnd: typed } }));
      expect(text).toContain("\nRegionala utvecklingsnämnden fastställde");
      expect(text).toContain("serviceprogram. Regionala utvecklingsnämnden beslutade");
      expect(text).toContain("ska regionala utvecklingsnämnden vid");
    }
  });

  test("of the title says the period with an en dash", () => {
    expect(blocks(memoWith({ parameters: { ProgramPeriod: "2023-2030" } }), "title")).toEqual([
      "heading1: Uppföljning av regionalt serviceprogram 2023–2030",
    ]);
  });
});

describe("the signatures and the extracts", () => {
  test("name the signatories where the user has filled in their names", () => {
    const memo = memoWith({ parameters: { Undertecknare1Namn: "Anna Påhittad" } });
    expect(blocks(memo, "signatures")).toEqual([
      "heading2: I tjänsten",
      "paragraph: Anna Påhittad\nRegiondirektör",
      "paragraph: Enhetschef Samhällsutveckling Hållbar Tillväxt",
    ]);
    expect(memoText(memo)).toContain("\n\nAnna Påhittad\nRegiondirektör\n\n");
  });

  test("without recipients are left out of the copy, with no placeholder, and the name of what is missing is known", () => {
    const memo = memoWith({});
    expect(isEmptySection(section(memo, "extracts"))).toBe(true);
    expect(missingParameters(section(memo, "extracts"))).toEqual(["UtdragTill"]);
    expect(memoText(memo)).not.toMatch(/Utdrag till|saknas/);
  });

  test("list their recipients", () => {
    const memo = memoWith({ parameters: { UtdragTill: "Tillväxtverket; länets kommuner" } });
    expect(blocks(memo, "extracts")).toEqual(["heading2: Utdrag till", "paragraph: Tillväxtverket och länets kommuner"]);
    expect(memoText(memo)).toMatch(/\n\nUtdrag till\n\nTillväxtverket och länets kommuner\n$/);
  });
});

describe("the grants of an area", () => {
  const onlyCounted = referenceActivities.filter((activity) => activity.number !== "S1");
  const noGrants = { hemsandningsbidrag: [0, 0], servicebidrag: [0, 0] } as const;

  test("stand after the text that leads to them, which is a paragraph, and before what is counted", () => {
    const styles = section(memoWith({}), "area:Servicegivare").blocks.map((block) => `${block.style} ${block.id}`);
    expect(styles).toEqual([
      "heading2 area:Servicegivare/heading",
      "paragraph activity:s1",
      "bullet grants:hemsandningsbidrag",
      "bullet grants:servicebidrag",
      "bullet grants:investeringsbidrag",
      "bullet grants:sarskilt-driftstod",
      "bullet activity:s2",
    ]);
  });

  test("are introduced by the template where no activity leads to them", () => {
    expect(blocks(memoWith({ activities: onlyCounted }), "area:Servicegivare").slice(1, 3)).toEqual([
      "paragraph: Under året har 56 stöd beviljats:",
      "bullet: Hemsändning 8\u00A0st., 1\u00A0476\u00A0300 kronor",
    ]);
  });

  test.each([
    ["ja", 1, "ett"],
    ["ja", 12, "tolv"],
    ["ja", 13, "13"],
    ["nej", 2, "2"],
  ])("are said in running text with small numbers in words: %s, %i → %s", (choice, count, word) => {
    const memo = memoWith({
      activities: onlyCounted,
      grants: { servicebidrag: [count, 50_000] },
      parameters: { SmåTalMedBokstäver: choice },
    });
    expect(blocks(memo, "area:Servicegivare")[1]).toBe(`paragraph: Under året har ${word} stöd beviljats:`);
  });

  test("agree in number", () => {
    const memo = memoWith({ grants: { servicebidrag: [1, 1] } });
    expect(blocks(memo, "area:Servicegivare")).toContain("bullet: Servicebidrag 1\u00A0st., 1 krona");
  });

  test.each([
    ["stycken", "stycken"],
    [" ", "st."],
  ])("have the unit of the settings, and never none: %j", (typed, unit) => {
    const memo = memoWith({ parameters: { AntalEnhet: typed } });
    expect(blocks(memo, "area:Servicegivare")).toContain(`bullet: Servicebidrag 4\u00A0${unit}, 619\u00A0992 kronor`);
  });

  test("of a form without grants are left out, or said to be zero if the settings say so and the form was valid in the year", () => {
    const grants = { ...referenceGrants, servicebidrag: [0, 0] as const };
    const leftOut = blocks(memoWith({ grants }), "area:Servicegivare").join("\n");
    expect(leftOut).not.toContain("Servicebidrag");
    const shown = blocks(memoWith({ grants, parameters: { VisaNollor: "ja" } }), "area:Servicegivare");
    expect(shown).toContain("bullet: Servicebidrag 0\u00A0st., 0 kronor");
    expect(shown.join("\n")).not.toContain("Investeringslån");
  });

  test("are said to be zero where an activity leads to them and there are none: a colon has something after it", () => {
    const shown = blocks(memoWith({ grants: noGrants }), "area:Servicegivare");
    expect(shown.slice(1, 4)).toEqual([
      expect.stringMatching(/^paragraph: .*beslutade stöd:$/),
      "bullet: Hemsändning 0\u00A0st., 0 kronor",
      "bullet: Servicebidrag 0\u00A0st., 0 kronor",
    ]);
    expect(shown.join("\n")).not.toContain("Investeringslån");
  });

  test("are said to be none by the template where the settings say zeros and no activity leads to them", () => {
    const memo = memoWith({ activities: onlyCounted, grants: noGrants, parameters: { VisaNollor: "ja" } });
    expect(blocks(memo, "area:Servicegivare")[1]).toBe("paragraph: Under året har inga stöd beviljats:");
  });

  test("are not said where there are none", () => {
    const memo = memoWith({ activities: onlyCounted, grants: {} });
    expect(section(memo, "area:Servicegivare").blocks.map((block) => block.id)).toEqual(["area:Servicegivare/heading", "activity:s2"]);
  });
});

describe("an activity", () => {
  const area = "Medborgare";
  const only = (given: Partial<Parameters<typeof datasetOf>[0][number]>) =>
    blocks(memoWith({ activities: [{ area, activity: "Möten med byalag.", ...given }] }), "area:Medborgare").slice(1);

  test("stands as the user wrote it, but for spaces at its ends", () => {
    expect(only({ outcome: "  Det var tex bra .  Mycket!\u00A0 " })).toEqual(["bullet: Det var tex bra .  Mycket!"]);
  });

  test.each([
    ["Fysiska företagsbesök", 18, "Antal fysiska företagsbesök 18\u00A0st. Det gick bra."],
    ["antal deltagare", 1, "Antal deltagare 1\u00A0st. Det gick bra."],
    ["Deltagare.", 2, "Antal deltagare 2\u00A0st. Det gick bra."],
    ["st", 4, "Möten med byalag 4\u00A0st. Det gick bra."],
    ["%", 50, "Möten med byalag 50\u00A0procent. Det gick bra."],
    ["timmar", 2.5, "Möten med byalag 2,5\u00A0timmar. Det gick bra."],
    ["", 4, "Det gick bra."],
  ])("with a count and the unit %p says both", (unit, count, text) => {
    expect(only({ unit, count, outcome: "Det gick bra." })).toEqual([`bullet: ${text}`]);
  });

  test.each([
    ["besök", "Antal besök 4 st. Bra."],
    ["st.", "Möten med byalag 4 st. Bra."],
  ])("whose outcome begins with its count in %p says it once", (unit, outcome) => {
    expect(only({ unit, count: 4, activity: "Möten med byalag", outcome })).toEqual([`bullet: ${outcome}`]);
  });

  test("with a count and no outcome says the count", () => {
    expect(only({ unit: "besök", count: 4 })).toEqual(["bullet: Antal besök 4\u00A0st."]);
  });

  test.each([
    ["is not picked", { outcome: "Text", picked: false }],
    ["is of another year", { outcome: "Text", year: 2024 }],
    ["has nothing to say", { outcome: " " }],
    ["is of no known area", { outcome: "Text", area: null }],
  ])("that %s is left out, and its area is empty", (_case, given) => {
    const memo = memoWith({ activities: [{ area, activity: "Insats", ...given }] });
    expect(section(memo, "area:Medborgare").blocks).toEqual([]);
    expect(isEmptySection(section(memo, "area:Medborgare"))).toBe(true);
    expect(memoText(memo)).not.toContain("Prioriterat område: Medborgare");
  });

  test("leads to its cell", () => {
    const memo = memoWith({ activities: [{ area, activity: "Insats", outcome: "Text" }] });
    expect(section(memo, "area:Medborgare").blocks[1]?.proposal).toEqual([
      { kind: "cell", text: "Text", cell: { sheet: "Insatser", row: 1, column: 3 } },
    ]);
  });
});

describe("the id of an activity's block", () => {
  const idsOf = (activities: Parameters<typeof datasetOf>[0]) =>
    section(memoWith({ activities }), "area:Medborgare")
      .blocks.slice(1)
      .map((block) => `${block.id} = ${inlineText(block.proposal)}`);
  const numbered = [
    { area: "Medborgare", number: "M1 ", activity: "Första", outcome: "A" },
    { area: "Medborgare", number: "", activity: " Andra  insatsen", outcome: "B" },
    { area: "Medborgare", number: "7", activity: "Tredje", outcome: "C" },
    { area: "Medborgare", number: "7", activity: "Fjärde", outcome: "D" },
  ];

  test("is its number, or its name where the number is missing or shared", () => {
    expect(idsOf(numbered)).toEqual(["activity:m1 = A", "activity:andra insatsen = B", "activity:tredje = C", "activity:fjärde = D"]);
  });

  test("stays when the table is sorted", () => {
    expect(new Set(idsOf([...numbered].reverse()))).toEqual(new Set(idsOf(numbered)));
  });

  test("tells apart what nothing else does", () => {
    const same = { area: "Medborgare", activity: "Samma", outcome: "A" };
    expect(idsOf([same, same])).toEqual(["activity:samma = A", "activity:samma:2 = A"]);
  });
});

describe("the templates", () => {
  test("have ids of their own", () => {
    const ids = memoTemplates.map((template) => template.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("name no parameter that does not exist", () => {
    const known = [...referenceProgramme.parameters.keys()];
    const everything = programmeWith(Object.fromEntries(known.map((name) => [name, "x"])));
    const memo = memoWith({ programme: everything });
    expect(memo.sections.flatMap(missingParameters)).toEqual([]);
  });
});
