import type { Activity, CellRef, MemoBlock, MemoInline, MemoSection, Programme, TemplateSetting, Wording } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { createMemoContext, type MemoContext, type MemoSubject } from "../../src/review/memoContext";
import { activitySource, datasetOf, type DatasetParts } from "./builders";

/** Small memos for the tests of the rules on texts: what a test does not say is unremarkable. */

export interface MemoParts extends DatasetParts {
  /** Own texts, in Tjänsteskrivelse!F5, F6 …, each with the proposal that it stands in for. */
  readonly own?: readonly (string | { readonly text: string; readonly proposal?: string; readonly style?: MemoBlock["style"] })[];
  /** Outcomes of picked activities of the area Medborgare. */
  readonly outcomes?: readonly string[];
  /** In Inställningar!B2, B3 …; the memo's text has them all. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** In Textmallar!F2, F3 … */
  readonly templates?: readonly string[];
  readonly wordings?: readonly Wording[];
  readonly figures?: MemoSubject["figures"];
  /** Further blocks, in a section of the background. */
  readonly blocks?: readonly MemoBlock[];
}

/** The wordings that the tests look for. */
export const wordings: readonly Wording[] = [
  ...[
    ["tex", "till exempel"],
    ["t.ex.", "till exempel"],
    ["t ex", "till exempel"],
    ["bl.a.", "bland annat"],
    ["mm", "med mera"],
    ["m.m.", "med mera"],
    ["osv.", "och så vidare"],
    ["ev.", "eventuellt"],
    ["ca", "cirka"],
  ].map(([text = "", replacement = ""]) => ({ rule: "abbreviation", text, replacement })),
  { rule: "known-phrase", text: "resulterat till", replacement: "resulterat i" },
  { rule: "known-phrase", text: "mellan ÅÅÅÅ–ÅÅÅÅ", replacement: "ÅÅÅÅ–ÅÅÅÅ" },
  { rule: "known-phrase", text: "i form", replacement: "i form utav" },
  { rule: "missing-hyphen", text: "service och trygghetspunkt", replacement: "service- och trygghetspunkt" },
];

export function memoContextOf(parts: MemoParts): MemoContext {
  const { own = [], outcomes = [], templates = [], figures = new Map() } = parts;
  const activities: readonly Partial<Activity>[] = [
    ...outcomes.map((outcome) => ({ outcome, activity: "Bymöten", goal: "" })),
    ...(parts.activities ?? []),
  ];
  const dataset = datasetOf({ ...parts, activities });
  const sections: readonly MemoSection[] = [
    { id: "background", name: "Ärendebeskrivning", blocks: [parameterBlock(parts.parameters ?? {}), ...(parts.blocks ?? [])] },
    { id: "area:Medborgare", name: "Medborgare", blocks: dataset.activities.filter(({ picked }) => picked).map(activityBlock) },
    { id: "resources", name: "Resurser", blocks: own.map(ownBlock) },
  ];
  const programme: Programme = {
    ...serviceProgramme,
    parameters: new Map([...serviceProgramme.parameters, ...Object.entries(parts.parameters ?? {}).map(parameterOf)]),
    wordings: parts.wordings ?? wordings,
    templates: templates.map(templateOf),
  };
  return createMemoContext({ memo: { document: "memo", sections }, programme, dataset, figures });
}

export function blockOf(id: string, proposal: readonly MemoInline[], given: Partial<MemoBlock> = {}): MemoBlock {
  return { id, style: "paragraph", proposal, ownText: null, ownTextCell: null, included: true, done: false, ...given };
}

function ownBlock(given: NonNullable<MemoParts["own"]>[number], index: number): MemoBlock {
  const { text, proposal = "", style = "paragraph" } = typeof given === "string" ? { text: given } : given;
  const cell: CellRef = { sheet: "Tjänsteskrivelse", row: 4 + index, column: 5 };
  return blockOf(`own:${String(index)}`, proposal === "" ? [] : [{ kind: "text", text: proposal }], {
    ownText: text,
    ownTextCell: cell,
    style,
  });
}

function activityBlock({ outcome, row }: Activity): MemoBlock {
  const cell: CellRef = { sheet: activitySource.range.sheet, row, column: activitySource.columns.outcome?.column ?? -1 };
  return blockOf(`activity:${String(row)}`, [{ kind: "cell", text: outcome.trim(), cell }], { style: "bullet" });
}

function settingCell(index: number): CellRef {
  return { sheet: "Inställningar", row: index + 1, column: 1 };
}

function parameterOf([name, value]: readonly [string, string], index: number) {
  return [name, { name, value, cell: settingCell(index) }] as const;
}

function parameterBlock(parameters: Readonly<Record<string, string>>): MemoBlock {
  const parts = Object.entries(parameters).map(([name, text], index): MemoInline => {
    return { kind: "parameter", name, text, cell: settingCell(index) };
  });
  return blockOf("background/parameters", parts);
}

function templateOf(text: string, index: number): TemplateSetting {
  const cell: CellRef = { sheet: "Textmallar", row: index + 1, column: 5 };
  return { id: `eget ${String(index)}`, document: "tjänsteskrivelse", section: "Resurser", style: "stycke", text, cell };
}
