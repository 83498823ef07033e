import type { Figure, Finding, Memo, MemoBlock, PlacedFigure, Programme, RangeRef } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { figureMismatch, type FigureSubject } from "../../src/review/rules/figure-mismatch";
import { parameterMissing, type MemoSubject } from "../../src/review/rules/parameter-missing";
import { testRuleOn } from "./ruleTester";

function blockOf(id: string, gaps: readonly string[], given: Partial<MemoBlock> = {}): MemoBlock {
  const proposal = gaps.map((name) => ({ kind: "gap", text: `[saknas: ${name}]`, name }) as const);
  return { id, style: "paragraph", proposal, ownText: null, included: true, done: false, ...given };
}

const programmeWithCell: Programme = {
  ...serviceProgramme,
  parameters: new Map([["PlanÅr", { name: "PlanÅr", value: "", cell: { sheet: "Inställningar", row: 15, column: 1 } }]]),
};

interface GivenMemo {
  readonly blocks: readonly MemoBlock[];
  readonly programme?: Programme;
}

testRuleOn<MemoSubject, GivenMemo>(
  parameterMissing,
  ({ blocks, programme = serviceProgramme }) => {
    const memo: Memo = { sections: [{ id: "background", name: "Ärendebeskrivning", blocks }] };
    return { memo, programme };
  },
  {
    valid: {
      "no gaps": { blocks: [blockOf("a", [])] },
      "a gap in a text that is left out, or that the user has written": {
        blocks: [blockOf("a", ["PlanÅr"], { included: false }), blockOf("b", ["PlanÅr"], { ownText: "För 2026." })],
      },
    },
    invalid: {
      "a gap in two places is one finding, at the parameter's cell": {
        blocks: [blockOf("a", ["PlanÅr"]), blockOf("b", ["PlanÅr"])],
        programme: programmeWithCell,
        findings: [{ cell: "B16", value: "PlanÅr", advises: "Skriv värdet i cellen" }],
      },
      "a parameter that stands nowhere": {
        blocks: [blockOf("a", ["Nätverk"])],
        findings: [{ cell: "", value: "Nätverk", says: "[saknas: Nätverk]", advises: "Skapa bladet Inställningar" }],
      },
    },
  },
);

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
