import type { Memo, MemoBlock, MemoInline, Programme, Renewal } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { renewals, type EarlierBlock } from "../../src/review";
import { blockOf } from "./memoBuilders";

const values = {
  PlanBeslutsdatum: "14 oktober 2025",
  PlanParagraf: "125",
  PlanÅr: "2026",
  SammanträdeMånad: "mars",
  Handlingsplansår: "2023; 2024; 2025; 2026",
};

const inText: Readonly<Record<string, string>> = { PlanParagraf: "§\u00A0125", Handlingsplansår: "2023, 2024, 2025 och 2026" };

function programmeOf(given: Readonly<Record<string, string>>): Programme {
  const parameters = Object.entries({ ...values, ...given }).map(([name, value], row) => {
    return [name, { name, value, cell: { sheet: "Inställningar", row: row + 1, column: 1 } }] as const;
  });
  return { ...serviceProgramme, parameters: new Map([...serviceProgramme.parameters, ...parameters]) };
}

/** "Nämnden fastställde den {PlanBeslutsdatum}, {PlanParagraf}, en plan för {PlanÅr} …", as two blocks of a memo. */
function memoOf({ parameters }: Programme): Memo {
  const text = (words: string): MemoInline => ({ kind: "text", text: words });
  const parameter = (name: string): MemoInline => {
    const value = parameters.get(name)?.value ?? "";
    if (value === "") return { kind: "gap", text: `[saknas: ${name}]`, name };
    const isBuiltIn = value === values[name as keyof typeof values];
    return { kind: "parameter", name, text: (isBuiltIn ? inText[name] : undefined) ?? value, cell: null };
  };
  const blocks: readonly MemoBlock[] = [
    blockOf("background/plan", [
      text("Nämnden fastställde den "),
      parameter("PlanBeslutsdatum"),
      text(", "),
      parameter("PlanParagraf"),
      text(", en plan för "),
      parameter("PlanÅr"),
      text(". Sammanträdet är i "),
      parameter("SammanträdeMånad"),
      text("."),
    ]),
    blockOf("background/action-plans", [text("Handlingsplaner finns för "), parameter("Handlingsplansår"), text(".")]),
  ];
  return { document: "memo", sections: [{ id: "background", name: "Ärendebeskrivning", blocks }] };
}

const lastYear: readonly EarlierBlock[] = [
  { id: "background/plan", proposal: "Nämnden fastställde den 8 oktober 2024, §\u00A0107, en plan för 2025. Sammanträdet är i mars." },
  { id: "background/action-plans", proposal: "Handlingsplaner finns för 2023, 2024 och 2025." },
];

function statesOf(given: Readonly<Record<string, string>>, earlier = lastYear): Record<string, Renewal["state"]> {
  const programme = programmeOf(given);
  return Object.fromEntries(renewals(memoOf(programme), programme, 2025, earlier).map(({ name, state }) => [name, state]));
}

const allRenewed = {
  PlanBeslutsdatum: "renewed",
  PlanParagraf: "renewed",
  PlanÅr: "renewed",
  SammanträdeMånad: "lastYear",
  Handlingsplansår: "renewed",
} as const;

describe("the parameters of a year, against last year's memo", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, Record<string, Renewal["state"]>]>([
    ["what has changed is renewed; what may stay the same is said to be", {}, allRenewed],
    ["one that still says last year's", { PlanParagraf: "§\u00A0107" }, { ...allRenewed, PlanParagraf: "lastYear" }],
    ["one that speaks of another year, whatever last year said", { PlanÅr: "2025" }, { ...allRenewed, PlanÅr: "otherYear" }],
    [
      "a date and a list of another year",
      { PlanBeslutsdatum: "8 oktober 2024", Handlingsplansår: "2023; 2024; 2025" },
      { ...allRenewed, PlanBeslutsdatum: "otherYear", Handlingsplansår: "otherYear" },
    ],
    ["one without a value", { PlanParagraf: "" }, { ...allRenewed, PlanParagraf: "missing" }],
    ["the year that is followed up, only where it is another", { Uppföljningsår: "2024" }, { Uppföljningsår: "otherYear", ...allRenewed }],
    ["another month", { SammanträdeMånad: "april" }, { ...allRenewed, SammanträdeMånad: "renewed" }],
  ])("%s", (_, given, states) => {
    expect(statesOf(given)).toEqual(states);
  });

  test("are known again where the standing words have been changed since", () => {
    const reworded = [
      { id: "background/plan", proposal: "I mars möts nämnden, som den 8 oktober 2024 (§\u00A0107) beslutade planen för 2025." },
    ];
    expect(statesOf({ PlanParagraf: "§\u00A0107" }, reworded)).toEqual({ ...allRenewed, PlanParagraf: "lastYear" });
    // "10" is no "107", and "I mars" is "mars".
    expect(statesOf({ PlanParagraf: "10" }, reworded)).toEqual(allRenewed);
  });

  test("are not asked for without another year's memo", () => {
    expect(statesOf({}, [])).toEqual({});
  });

  test("lead to their cells", () => {
    const programme = programmeOf({});
    const [first] = renewals(memoOf(programme), programme, 2025, lastYear);
    expect(first).toEqual({
      name: "PlanBeslutsdatum",
      value: "14 oktober 2025",
      cell: { sheet: "Inställningar", row: 1, column: 1 },
      state: "renewed",
    });
  });
});
