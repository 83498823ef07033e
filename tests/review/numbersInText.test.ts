import fc from "fast-check";
import { createCatalogue } from "../../src/messages";
import { numbersTexts as swedish } from "../../src/messages/sv/steps/numbers";
import { numbersTexts as english } from "../../src/messages/en/steps/numbers";
import {
  address,
  type Figure,
  type FigureTable,
  type MemoBlock,
  type MemoInline,
  type NumberInText,
  type PlacedFigure,
} from "../../src/model";
import { numbersInText } from "../../src/review";
import { figureName } from "../../src/review/figureNames";
import { numberNotInFigures } from "../../src/review/rules/number-not-in-figures";
import { serviceProgramme } from "../../src/programme";
import { blockOf, memoContextOf, type MemoParts } from "./memoBuilders";

const { say } = createCatalogue("sv", swedish);

const granted: Figure = {
  id: "grants/hemsandningsbidrag/granted/2025",
  unit: "kronor",
  value: 1_476_300,
  sources: [{ sheet: "Stöd", row: 1, column: 8, rowCount: 8, columnCount: 1 }],
  formula: null,
};
const share: Figure = { ...granted, id: "grants/hemsandningsbidrag/granted-share/2025", unit: "share", value: 0.108 };
const figures: FigureTable = new Map([granted, share].map((figure) => [figure.id, figure]));

const words = (text: string): MemoInline => ({ kind: "text", text });
const grantBullet = (given: Partial<MemoBlock> = {}) =>
  blockOf("grants:hemsandningsbidrag", [{ kind: "figure", text: "1\u00A0476\u00A0300", figure: granted.id }, words(" kronor")], given);

function numbersOf(parts: MemoParts, placed: readonly PlacedFigure[] | null = null): readonly NumberInText[] {
  return numbersInText({ ...memoContextOf({ figures, ...parts }), placed });
}

/** "1 476 300 kronor · Hemsändningsbidrag, beviljade kronor 2025 · figure · notCompared · Stöd!I2:I9" */
function lines(numbers: readonly NumberInText[]): readonly string[] {
  return numbers.map(({ text, name, origin, check, sources }) =>
    [text.replace(/\u00A0/g, " "), say(name), origin, check, ...sources.map(address)].join(" · "),
  );
}

const fromFigure = "Hemsändningsbidrag, beviljade kronor 2025";

describe("the numbers of a proposal", () => {
  test.each<readonly [string, MemoParts, readonly string[]]>([
    ["a figure, with its unit", { blocks: [grantBullet()] }, [`1 476 300 kronor · ${fromFigure} · figure · notCompared · Stöd!I2:I9`]],
    [
      "a figure in words",
      { blocks: [blockOf("x", [{ kind: "figure", text: "tolv", figure: granted.id }])] },
      [`tolv · ${fromFigure} · figure · notCompared · Stöd!I2:I9`],
    ],
    [
      "the numbers of a cell, those that name something too",
      { outcomes: ["Tolv butiker längs E45 i SOU 2024:8 fick 3,5 miljoner"] },
      [
        "Tolv · outcome: Bymöten · cell · stands · Insatser!C2",
        "SOU 2024:8 · outcome: Bymöten · cell · stands · Insatser!C2",
        "3,5 miljoner · outcome: Bymöten · cell · stands · Insatser!C2",
      ],
    ],
    [
      "parameters: dates, paragraphs, years and case numbers",
      {
        parameters: {
          PlanBeslutsdatum: "14 oktober 2025",
          PlanParagraf: "§\u00A0125",
          PlanÅr: "2026",
          ProgramDiarienummer: "RUN/536/2021",
        },
      },
      [
        "14 oktober 2025 · PlanBeslutsdatum · parameter · stands · Inställningar!B2",
        "§ 125 · PlanParagraf · parameter · stands · Inställningar!B3",
        "2026 · PlanÅr · parameter · stands · Inställningar!B4",
        "RUN/536/2021 · ProgramDiarienummer · parameter · stands · Inställningar!B5",
      ],
    ],
    [
      "the standing words of a template, with the cell of the user's own",
      {
        blocks: [blockOf("background/x", [words("I oktober 2021, av 1:1-anslag")]), blockOf("eget 0", [words("Sju kommuner")])],
        templates: ["Sju kommuner"],
      },
      [
        "2021 · Standardtext · template · stands",
        "1:1 · Standardtext · template · stands",
        "Sju · Standardtext · template · stands · Textmallar!F2",
      ],
    ],
    [
      "no gap, no block taken out, no empty section",
      {
        blocks: [blockOf("gap", [{ kind: "gap", text: "[saknas: 2]", name: "2" }]), grantBullet({ included: false })],
      },
      [],
    ],
    ["no personal identity number", { outcomes: ["Ombud 121212-1212 och 3 till"] }, ["3 · outcome: Bymöten · cell · stands · Insatser!C2"]],
  ])("%s", (_, parts, said) => {
    expect(lines(numbersOf(parts)).map((line) => line)).toEqual(said);
  });

  test("say their value, in the unit of the figure", () => {
    const blocks = [blockOf("x", [{ kind: "figure", text: "10,8", figure: share.id }, words("\u00A0procent av § 17 den 4 mars 2025")])];
    expect(numbersOf({ blocks }).map(({ text, value, unit }) => [text, value, unit])).toEqual([
      ["10,8\u00A0procent", 0.108, "share"],
      ["§ 17", 17, null],
      ["4 mars 2025", null, null],
    ]);
  });

  test.each<readonly [string, Partial<PlacedFigure>, NumberInText["check"], number | null]>([
    ["the same in Excel", { excel: 1_476_300 }, "agrees", 1_476_300],
    ["another in Excel", { excel: 1_321_302, agrees: false }, "differs", 1_321_302],
    ["an error in Excel", { excel: "#VALUE!", agrees: false }, "differs", null],
    ["on no sheet", { excel: null }, "notCompared", null],
    ["compared before the data changed", { figure: { ...granted, value: 1 }, excel: 1 }, "notCompared", null],
  ])("%s", (_, given, check, excel) => {
    const placed: PlacedFigure = { figure: granted, cell: null, excel: null, agrees: true, ...given };
    expect(numbersOf({ blocks: [grantBullet()] }, [placed])).toMatchObject([{ check, excel }]);
  });
});

describe("the numbers of an own text", () => {
  const own = (text: string, given: Partial<MemoParts> = {}): MemoParts => ({ own: [text], ...given });

  test.each<readonly [string, MemoParts, readonly string[]]>([
    ["a figure's", own("1 476 300 kronor"), [`1 476 300 · ${fromFigure} · own · found · Stöd!I2:I9`]],
    ["a figure's, rounded", own("drygt 1,4 miljoner"), [`1,4 miljoner · ${fromFigure} · own · found · Stöd!I2:I9`]],
    [
      "a share's, in percent",
      own("10,8 procent"),
      ["10,8 procent · Hemsändningsbidrag, andel av kronorna 2025 · own · found · Stöd!I2:I9"],
    ],
    [
      "a cell's of a picked activity",
      own("tolv butiker", { activities: [{ activity: "Besök", outcome: "12 butiker", picked: true }] }),
      ["tolv · outcome: Besök · own · found · Insatser!C2"],
    ],
    [
      "a parameter's",
      own("37 medlemmar", { parameters: { Medlemmar: "37 medlemmar" } }),
      ["37 · Medlemmar · own · found · Inställningar!B2"],
    ],
    ["of nothing", own("99 butiker"), ["99 · Egen text · own · notFound"]],
    [
      "a date and a paragraph of the settings, whichever spaces they have",
      own("den 14\u00A0oktober\u00A02025, §125", { parameters: { Datum: "14 oktober 2025", Paragraf: "§ 125" } }),
      ["14 oktober 2025 · Datum · own · found · Inställningar!B2", "§125 · Paragraf · own · found · Inställningar!B3"],
    ],
    ["a year of the user's own", own("jämfört med 2019"), ["2019 · Årtal, datum eller hänvisning · own · stands"]],
  ])("%s", (_, parts, said) => {
    expect(lines(numbersOf(parts)).filter((line) => line.includes(" own "))).toEqual(said);
  });

  test("are taken from its proposal first", () => {
    const block = grantBullet({ ownText: "Stöden var 1 476 300 kronor." });
    const other = { ...granted, id: "grants/all/granted/2025" };
    const numbers = numbersOf({ blocks: [block], figures: new Map([other, granted].map((figure) => [figure.id, figure])) });
    expect(lines(numbers)).toEqual([`1 476 300 · ${fromFigure} · own · found · Stöd!I2:I9`]);
  });

  test("are not found exactly where the rule number-not-in-figures speaks", () => {
    const texts = fc.array(fc.constantFrom("1 476 300", "ca 1,5 miljoner", "99", "tolv", "2025", "§ 4", "10,8 %", "37", "och", "."), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, (said) => {
        const context = memoContextOf({ figures, own: [said.join(" ")], outcomes: ["Tolv butiker"], parameters: { Medlemmar: "37" } });
        const missing = numbersInText({ ...context, placed: null }).filter(({ check }) => check === "notFound");
        const found = [...numberNotInFigures.check(context)].map(({ value }) => value);
        expect(found.length > 0).toBe(missing.length > 0);
      }),
    );
  });
});

test.each([
  ["grants/hemsandningsbidrag/count/2025", "Hemsändningsbidrag, antal 2025", "Hemsändningsbidrag, number 2025"],
  ["grants/all/granted/2024", "Alla stöd, beviljade kronor 2024", "All grants, kronor granted 2024"],
  [
    "grants/area:Servicegivare/granted-change-share/2025",
    "Stöd i Servicegivare, förändring i procent 2025",
    "Grants in Servicegivare, change in percent 2025",
  ],
  ["grants/servicebidrag/granted/2025/Berg", "Servicebidrag, beviljade kronor 2025, Berg", "Servicebidrag, kronor granted 2025, Berg"],
  ["grants/all/count/2025/unknown", "Alla stöd, antal 2025, okänd kommun", "All grants, number 2025, unknown municipality"],
  ["activities/Medborgare/all/2025", "Medborgare, antal insatser 2025", "Medborgare, number of activities 2025"],
  ["activities/all/done/2025", "Alla områden, antal klara insatser 2025", "All areas, number of activities done 2025"],
  [
    "activities/Medborgare/Pågår/2025",
    "Medborgare, antal insatser med status Pågår 2025",
    "Medborgare, number of activities with the status Pågår 2025",
  ],
  ["activities/count/Fysiska företagsbesök/2025", "Fysiska företagsbesök, antal 2025", "Fysiska företagsbesök, number 2025"],
  ["something/else", "something/else", "something/else"],
])("the figure %s is called %s", (id, inSwedish, inEnglish) => {
  const name = figureName(id, serviceProgramme);
  expect([say(name), createCatalogue("en", english).say(name)]).toEqual([inSwedish, inEnglish]);
});
