import type { Figure, Finding, MemoBlock, PlacedFigure, RangeRef } from "../../src/model";
import { figureMismatch, type FigureSubject } from "../../src/review/rules/figure-mismatch";
import { mixedVerbForms } from "../../src/review/rules/mixed-verb-forms";
import { numberNotInFigures } from "../../src/review/rules/number-not-in-figures";
import { parameterMissing } from "../../src/review/rules/parameter-missing";
import { parameterOtherYear } from "../../src/review/rules/parameter-other-year";
import { periodMismatch } from "../../src/review/rules/period-mismatch";
import { personalIdentityNumber } from "../../src/review/rules/personal-identity-number";
import { placeholderLeft } from "../../src/review/rules/placeholder-left";
import { singleRecipient } from "../../src/review/rules/single-recipient";
import { at } from "./builders";
import { blockOf, memoContextOf, type MemoParts } from "./memoBuilders";
import { testRuleOn, type RuleCases } from "./ruleTester";
import type { MemoContext } from "../../src/review/memoContext";
import type { Rule } from "../../src/review";

function testMemoRule(rule: Rule<MemoContext>, cases: RuleCases<MemoParts>): void {
  testRuleOn<MemoContext, MemoParts>(rule, memoContextOf, cases);
}

function gapBlock(id: string, gaps: readonly string[], given: Partial<MemoBlock> = {}): MemoBlock {
  return blockOf(
    id,
    gaps.map((name) => ({ kind: "gap", text: `[saknas: ${name}]`, name })),
    given,
  );
}

testMemoRule(parameterMissing, {
  valid: {
    "no gaps": { blocks: [gapBlock("a", [])] },
    "a gap in a text that is left out, or that the user has written": {
      blocks: [gapBlock("a", ["PlanÅr"], { included: false }), gapBlock("b", ["PlanÅr"], { ownText: "För 2026." })],
    },
  },
  invalid: {
    "a gap in two places is one finding, at the parameter's cell": {
      blocks: [gapBlock("a", ["PlanÅr"]), gapBlock("b", ["PlanÅr"])],
      parameters: { PlanÅr: "" },
      findings: [{ cell: "B2", value: "PlanÅr", advises: "Skriv värdet i cellen" }],
    },
    "a parameter that stands nowhere": {
      blocks: [gapBlock("a", ["Nätverk"])],
      findings: [{ cell: "", value: "Nätverk", says: "[saknas: Nätverk]", advises: "Skapa bladet Inställningar" }],
    },
    "a gap that the text does not show": {
      blocks: [blockOf("a", [{ kind: "gap", text: "", name: "UtdragTill" }])],
      findings: [{ cell: "", value: "UtdragTill", says: "uppgiften är tom. Stycket utelämnas därför." }],
    },
  },
});

testMemoRule(personalIdentityNumber, {
  valid: {
    "organisation numbers, dates and amounts": {
      outcomes: ["552000-0018, 212000-2502, 2025-10-14, 2025-10-14 1200 kronor, 1 212 121 212 kronor"],
      own: ["2025-03-04 – 2025-03-10, dnr 1212/2025, 070-121 21 21"],
      parameters: { ProgramDiarienummer: "RUN/536/2021" },
    },
    "ten digits in a row with a wrong check digit": { own: ["Ärende 1212121213"] },
    "a day that does not exist": { own: ["250230-1234", "20250431-1234"] },
  },
  invalid: {
    "in every text of an activity, picked or not": {
      activities: [
        { outcome: "Samtal med 121212-1212", picked: false, year: 2024 },
        { activity: "19121212-1212", goal: "121212+1212", responsible: "1212121212", partners: "121212 1212", reference: "191212121212" },
      ],
      findings: [
        { cell: at("outcome", 2), value: "••••••-••••", says: "outcome innehåller ett personnummer" },
        ...(["activity", "goal", "responsible", "partners", "reference"] as const).map((field) => ({ cell: at(field, 3) })),
      ],
    },
    "in own texts, those that are taken out too": {
      own: ["Kontakt: Anna Prov, 19121212-1212 och 121272-1219"],
      blocks: [
        blockOf("a", [], { ownText: "121212-1212", ownTextCell: { sheet: "Tjänsteskrivelse", row: 8, column: 5 }, included: false }),
      ],
      findings: [{ cell: "F5", says: "Cellen innehåller 2 personnummer" }, { cell: "F9" }],
    },
    "in a parameter and in a template": {
      parameters: { Undertecknare1Namn: "Anna Prov 121212-1212" },
      templates: ["Handläggare 121212-1212"],
      findings: [{ cell: "B2" }, { cell: "F2" }],
    },
  },
});

/** A bullet that says the kronor of a form. */
const amountOf = (form: string): MemoBlock =>
  blockOf(`grants:${form}`, [{ kind: "figure", text: "1", figure: `grants/${form}/granted/2025` }]);
const others = { recipient: "Norråsens Lanthandel", orgNumber: "" };

testMemoRule(singleRecipient, {
  valid: {
    "two recipients": { grants: [{}, others], blocks: [amountOf("servicebidrag")] },
    "a form whose kronor the memo does not say": { grants: [{}], blocks: [amountOf("investeringsbidrag")] },
    "a bullet that is taken out, or rewritten": {
      grants: [{}],
      blocks: [
        { ...amountOf("servicebidrag"), included: false },
        { ...amountOf("servicebidrag"), ownText: "Några stöd." },
      ],
    },
    "grants to a municipality": {
      grants: [{ formId: "hemsandningsbidrag", recipient: "Bergs kommun", recipientType: "municipality" }],
      blocks: [amountOf("hemsandningsbidrag")],
    },
    "a municipality by its name, or by the form": {
      grants: [
        { recipient: "Bergs kommun", recipientType: null },
        { formId: "hemsandningsbidrag", recipient: "", recipientType: null },
      ],
      blocks: [amountOf("servicebidrag"), amountOf("hemsandningsbidrag")],
    },
    "grants of another year, or that do not count": {
      grants: [{ year: 2024 }, { counts: false }],
      blocks: [amountOf("servicebidrag")],
    },
    "two rows that name nobody": { grants: [{ recipient: "" }, { recipient: "" }], blocks: [amountOf("servicebidrag")] },
  },
  invalid: {
    "one grant": {
      grants: [{}, { ...others, year: 2024 }, { ...others, counts: false }],
      blocks: [amountOf("servicebidrag")],
      findings: [{ cell: at("recipient", 2), value: "Servicebidrag", related: [] }],
    },
    "several grants to the same recipient, spelt in two ways": {
      grants: [{}, { recipient: "PRÖVBODENS LIVS AB" }],
      blocks: [amountOf("servicebidrag")],
      findings: [{ cell: at("recipient", 2), related: [at("recipient", 3)], says: "(2 stöd)" }],
    },
    "one grant whose recipient no cell names": {
      grants: [{ recipient: "" }],
      blocks: [amountOf("servicebidrag")],
      findings: [{ cell: at("recipient", 2) }],
    },
  },
});

const rightYears = { PlanÅr: "2026", PlanBeslutsdatum: "14 oktober 2025", Handlingsplansår: "2023; 2024; 2025; 2026" };

testMemoRule(parameterOtherYear, {
  valid: {
    "the year after, a decision in the year and a list that ends with the plan": { parameters: rightYears },
    "empty parameters": { parameters: { PlanÅr: "", PlanBeslutsdatum: "", Handlingsplansår: "" } },
    "no follow-up year": { parameters: { PlanÅr: "2020" }, year: null },
  },
  invalid: {
    "last year's": {
      parameters: { PlanÅr: "2025", PlanBeslutsdatum: "15 oktober 2024", Handlingsplansår: "2023; 2024; 2025" },
      findings: [
        { cell: "B2", value: "2025", says: "PlanÅr är 2025, men uppföljningen gäller 2025. Planen gäller året efter, 2026." },
        { cell: "B3", value: "15 oktober 2024", says: "Planen beslutas under året som följs upp, 2025." },
        { cell: "B4", says: "Den sista handlingsplanen gäller samma år som planen, 2026." },
      ],
    },
    "a list that goes on": { parameters: { ...rightYears, Handlingsplansår: "2026; 2027" }, findings: [{ cell: "B4" }] },
  },
});

testMemoRule(placeholderLeft, {
  valid: {
    "plain text": {
      own: ["Vad händer nu? Jo, 20 butiker (namn saknas i listan) … och så vidare."],
      outcomes: ["Text med [hakparentes] och Max."],
    },
    "arguments of templates": { templates: ["{Nämnd} och {PlanÅr, plural, other {åren}}"] },
    "a name within a word": { own: ["Exxon, xylofon och Foxx"] },
  },
  invalid: {
    "what the meeting system leaves": {
      own: ["Klicka här för att fylla i vilka beslutet ska skickas till."],
      findings: [{ cell: "F5", value: "Klicka här för att fylla i vilka beslutet ska skickas till" }],
    },
    "Word's own": { own: ["Klicka eller tryck här för att ange text."], findings: [{ cell: "F5" }] },
    "signs that stand for what is to come": {
      own: ["XX stöd", "xxx kronor", "????", "20XX", "___ kronor", "....."],
      findings: [
        { cell: "F5", value: "XX" },
        { cell: "F6", value: "xxx" },
        { cell: "F7", value: "????" },
        { cell: "F8", value: "20XX" },
        { cell: "F9", value: "___" },
        { cell: "F10" },
      ],
    },
    "words in brackets": {
      own: ["[saknas: PlanÅr]", "[fyll i namn]", "(namn)\nRegiondirektör", "<namn>", "[Belopp]"],
      findings: ["F5", "F6", "F7", "F8", "F9"].map((cell) => ({ cell })),
    },
    "in an outcome, a parameter and a template": {
      outcomes: ["Hållit XX möten."],
      parameters: { UtdragTill: "Klicka här för att fylla i vilka beslutet ska skickas till." },
      templates: ["{Nämnd} den XX mars"],
      findings: [{ cell: at("outcome", 2) }, { cell: "B2" }, { cell: "F2" }],
    },
    "two in a text are one finding": { own: ["XX och ????, att göra: TO-DO"], findings: [{ cell: "F5", value: "XX, ????, TO-DO" }] },
  },
});

const figure = (id: string, value: number | null, unit: Figure["unit"] = "count"): readonly [string, Figure] => [
  id,
  { id, unit, value, sources: [], formula: null },
];
const figures = new Map([
  figure("a", 8),
  figure("b", 1_476_300, "kronor"),
  figure("c", 0.4512, "share"),
  figure("d", -0.125, "change"),
  figure("e", null),
]);

testMemoRule(numberNotInFigures, {
  valid: {
    "figures, in digits and words, rounded or as shares": {
      figures,
      own: [
        "Åtta stöd om 1 476 300 kronor, drygt 1,4 miljoner kronor.",
        "1,5 mnkr, 1 476 tkr, cirka 1 500 000 kronor",
        "45 procent, 45,1 % och 12,5 procent mindre",
      ],
    },
    "years, dates, paragraphs, references and numbers that name": {
      figures,
      own: [
        "Den 14 oktober 2025, § 125, 2025-10-14, SOU 2024:8, Fi2024/02072, RUN/536/2021, förordningen (2024:1243), (EU) 2023/2831.",
        "Åren 2023–2030, kvartal 1, 1:1-anslag, kl. 14.30, tfn 063-14 75 00, bilaga 3, 20 och 22 §§, E45, mars 2026",
        "1. Första punkten\n2. Andra punkten",
        "kl 13–15, kl. 10.00–18.00, tabell 3, 831 27 Östersund, Box 654, 90-talet, 95-oktanig bensin, Leader 3sam",
      ],
    },
    "what the proposal, a parameter or a picked activity says": {
      figures,
      own: [{ text: "Hållit fyra möten med 37 butiker.", proposal: "Fyra möten, 37 butiker." }, "Projektet har 12 parter och 18 besök."],
      parameters: { ProjektNamn: "Tolv parter" },
      activities: [{ outcome: "Besökt butiker.", count: 18, unit: "st." }],
    },
    "articles and words that look like numbers": { figures, own: ["En butik och ett ombud, sexistisk, tioårig, hundratals"] },
    "the same in an outcome: its cell is the source": { figures, outcomes: ["Hållit 77 möten."] },
  },
  invalid: {
    "a number that nothing supports": {
      figures,
      own: ["Nio stöd om 1 476 400 kronor."],
      findings: [{ cell: "F5", value: "Nio, 1 476 400", says: "Din text säger Nio, 1 476 400." }],
    },
    "a wrong share, and a wrong million": {
      figures,
      own: ["46 procent", "1,6 miljoner kronor"],
      findings: [{ cell: "F5" }, { cell: "F6" }],
    },
    "the number of an activity that is not in the memo": {
      figures,
      own: ["Det blev 18 besök."],
      activities: [{ outcome: "Besökt.", count: 18, picked: false }],
      findings: [{ cell: "F5", value: "18" }],
    },
    "a large word": { figures, own: ["tvåhundrafyrtiofem butiker"], findings: [{ cell: "F5", value: "tvåhundrafyrtiofem" }] },
  },
});

testMemoRule(periodMismatch, {
  valid: {
    "the programme's own period, whatever the dash": {
      own: ["Regionalt serviceprogram 2023-2030", "serviceprogrammet för åren 2023 – 2030"],
    },
    "another programme's, a project's or an action plan's": {
      own: [
        "Landsbygdsprogrammet 2014–2020.",
        "Serviceprogrammets projekt pågår 2023–2027.",
        "Serviceprogrammet. Åren 2023–2026 var goda.",
      ],
      outcomes: ["Handlingsplan för 2023–2026"],
    },
    "a single year": { own: ["serviceprogrammet 2026"] },
  },
  invalid: {
    "after the programme's name": {
      own: ["Uppföljning Regionalt serviceprogram 2023-2026"],
      findings: [{ cell: "F5", value: "2023-2026", says: "är den 2023–2030" }],
    },
    "for the years, in an outcome and in a parameter": {
      outcomes: ["Följt det regionala serviceprogrammet för åren 2022–2026."],
      parameters: { ProgramNamn: "regionalt serviceprogram 2023–2026" },
      findings: [{ cell: at("outcome", 2) }, { cell: "B2" }],
    },
    "in a title": {
      own: [{ text: "Uppföljning 2023-2026", style: "heading1" }],
      findings: [{ cell: "F5" }],
    },
    "after a name of the region's own": {
      parameters: { ProgramNamn: "landsbygdsstrategi", ProgramPeriod: "2021–2027" },
      own: ["Landsbygdsstrategin 2021-2030"],
      findings: [{ cell: "F5", says: "är den 2021–2027" }],
    },
  },
});

testMemoRule(mixedVerbForms, {
  valid: {
    "one form": { outcomes: ["Följt upp styrmedel.", "Främjat butiker.", "Spridit kunskap.", "Informerat om stöd."] },
    "texts that begin with no verb take no part": {
      outcomes: ["Följt upp styrmedel.", "Samverkan med fyra regioner.", "Fortsatt processtöd.", "Flera möten.", "Butikerna har en plan."],
    },
    "one text": { outcomes: ["Sprida kunskap."] },
    "own texts outside the areas": { outcomes: ["Följt upp."], own: ["Sprida kunskap."] },
  },
  invalid: {
    "the one that differs from the others": {
      outcomes: ["Följt upp förändringar.", "Främjat navfunktionen.", "Sprida kunskap.", "Samverkan sker."],
      findings: [{ cell: at("outcome", 4), related: [at("outcome", 2)], value: "Sprida", says: "till exempel ”Följt”" }],
    },
    "each of several": {
      outcomes: ["Informera om stöd.", "Arrangerat möten.", "Höll träffar.", "Sprider kunskap.", "Sprida mer."],
      findings: [
        { cell: at("outcome", 3), value: "Arrangerat" },
        { cell: at("outcome", 4), value: "Höll" },
        { cell: at("outcome", 5), value: "Sprider" },
      ],
    },
  },
});

const amounts: RangeRef = { sheet: "Stöd", row: 10, column: 11, rowCount: 3, columnCount: 1 };

function placed(excel: number | string, given: Partial<Figure> = {}): PlacedFigure {
  const figure: Figure = {
    id: "grants/servicebidrag/granted/2025",
    unit: "kronor",
    value: 619_992,
    sources: [amounts],
    formula: "=1",
    ...given,
  };
  return { figure, cell: { sheet: "Servicegivare", row: 8, column: 5 }, excel, agrees: excel === figure.value };
}

function finding(rule: string, row: number, sheet = "Stöd"): Finding {
  const cell = { sheet, row, column: 3, rowCount: 1, columnCount: 1 };
  return { rule, severity: "error", cell, related: [], value: "", message: { id: "" }, advice: { id: "" }, subject: "", acceptable: false };
}

interface GivenFigures {
  readonly figures: readonly PlacedFigure[];
  /** Findings on the data. */
  readonly known?: readonly Finding[];
}

testRuleOn<FigureSubject, GivenFigures>(figureMismatch, ({ figures, known = [] }) => ({ placed: figures, findings: known }), {
  valid: {
    "figures that agree": { figures: [placed(619_992)] },
    "a text amount in a row of the figure explains it": { figures: [placed(464_994)], known: [finding("amount-as-text", 12)] },
    "a total row anywhere in the table explains it": { figures: [placed(700_000)], known: [finding("total-row-in-data", 99)] },
  },
  invalid: {
    "nothing explains it": {
      figures: [placed(464_994)],
      findings: [
        {
          cell: "F9",
          related: ["L11:L13"],
          value: "464 994 kr",
          says: "tillägget räknar till 619 992 kr (grants/servicebidrag/granted/2025)",
        },
      ],
    },
    "a text amount in another row does not explain it": {
      figures: [placed(464_994)],
      known: [finding("amount-as-text", 13), finding("amount-as-text", 12, "Insatser"), finding("unknown-status", 11)],
      findings: [{ cell: "F9" }],
    },
    "an accepted alias is part of the formula and explains nothing": {
      figures: [placed(464_994)],
      known: [finding("alias-used", 12), finding("whitespace", 12)],
      findings: [{ cell: "F9" }],
    },
    "two figures in one cell are one difference": {
      figures: [placed(464_994), placed(464_994, { id: "grants/all/granted/2025" })],
      findings: [{ cell: "F9" }],
    },
    "sums that are the same to the öre are said with the decimals that differ": {
      figures: [placed(1_000.3349, { value: 1_000.3251 })],
      findings: [{ cell: "F9", value: "1 000,3349 kr", says: "tillägget räknar till 1 000,3251 kr" }],
    },
    "an error of Excel's": { figures: [placed("#NAME?")], findings: [{ cell: "F9", value: "#NAME?" }] },
    "a share follows from its sum, and is not news beside it": {
      figures: [placed(464_994), placed(0.034, { id: "grants/servicebidrag/share/2025", unit: "share", value: 0.045 })],
      findings: [{ cell: "F9", value: "464 994 kr" }],
    },
    "a share of its own": {
      figures: [placed(0.034, { id: "grants/servicebidrag/share/2025", unit: "share", value: 0.045 })],
      findings: [{ cell: "F9", value: "3,40 %" }],
    },
  },
});
