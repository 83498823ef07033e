import type { Programme, TemplateProblem, TemplateSetting } from "../model";
import { categoryKey } from "../programme";
import { areaSectionId } from "./blockIds";
import { namesInTemplate } from "./fill";
import { styleOfName } from "./styles";
import { areaSectionKey, areaTemplates, memoSections, memoTemplates, type AreaTemplateName, type MemoTemplate } from "./templates";
import { capitalised } from "./wording";

/** The document that these templates make, as the column Dokument names it. */
export const memoDocument = "tjänsteskrivelse";

/** The text and style of a block: what a template comes down to. */
export type ChosenTemplate = Pick<MemoTemplate, "id" | "style" | "text" | "hidesGaps">;

/** The texts of the areas' sections. One that the user has removed is empty: its block is left out. */
export type ChosenAreaTemplates = Readonly<Record<AreaTemplateName, Pick<MemoTemplate, "style" | "text">>>;

/** The templates that apply. */
export interface ChosenTemplates {
  /** The blocks of a section, by its id ("background", "area:Medborgare"), in order. */
  readonly of: (sectionId: string) => readonly ChosenTemplate[];
  readonly area: ChosenAreaTemplates;
  /** Sections of the user's own, at the end of the memo. */
  readonly ownSections: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly TemplateProblem[];
}

/**
 * The built-in templates or, once the table Uf_Textmallar has a usable row for the memo, that table and nothing else: a row that the user
 * has removed is left out, one that they have added stands in its section in the order of the rows. A text that cannot be read gives way to
 * the built-in one of its id, or to nothing.
 */
export function chooseTemplates(programme: Programme): ChosenTemplates {
  const rows = programme.templates.filter(isOfMemo);
  return rows.length === 0 ? builtIn : chosenFrom(rows, programme);
}

function isOfMemo({ document, text }: TemplateSetting): boolean {
  return text.trim() !== "" && (document.trim() === "" || categoryKey(document) === memoDocument);
}

const builtIn: ChosenTemplates = {
  of: (sectionId) => memoTemplates.filter(({ section }) => section === sectionId),
  area: areaTemplates,
  ownSections: [],
  problems: [],
};

/** What choosing among the rows has come to. */
interface Choice {
  readonly programme: Programme;
  readonly homes: ReadonlyMap<string, string>;
  readonly area: Record<AreaTemplateName, Pick<MemoTemplate, "style" | "text">>;
  readonly placed: (ChosenTemplate & { readonly section: string })[];
  /** By id. */
  readonly ownSections: Map<string, string>;
  readonly problems: TemplateProblem[];
}

function chosenFrom(rows: readonly TemplateSetting[], programme: Programme): ChosenTemplates {
  const choice: Choice = {
    programme,
    homes: sectionHomes(programme),
    area: { ...noAreaTemplates },
    placed: [],
    ownSections: new Map(),
    problems: [],
  };
  const ids = rowIds(rows);
  rows.forEach((row, index) => {
    chooseRow(row, ids[index] ?? "", choice);
  });
  const { area, placed, ownSections, problems } = choice;
  return {
    of: (sectionId) => placed.filter(({ section }) => section === sectionId),
    area,
    ownSections: [...ownSections].map(([id, name]) => ({ id, name: name === "" ? "Egen text" : name })),
    problems,
  };
}

function chooseRow(row: TemplateSetting, id: string, choice: Choice): void {
  const areaName = areaNames.find((name) => areaTemplates[name].id === id);
  if (areaName) {
    const known = areaTemplates[areaName];
    const text = usableText(row, known.text, known.offers, choice);
    choice.area[areaName] = { style: styleOfName(row.style) ?? known.style, text };
    return;
  }
  const known = memoTemplates.find((template) => template.id === id);
  const text = usableText(row, known?.text ?? "", [], choice);
  if (text === "") return;
  const section = homeOf(row, known, choice);
  const style = styleOfName(row.style) ?? known?.style ?? "paragraph";
  choice.placed.push({ id, section, style, text, ...(known?.hidesGaps ? { hidesGaps: true } : {}) });
}

/** The section that a row names; one that does not exist leaves a built-in block where it is, and any other at the end of the memo. */
function homeOf(row: TemplateSetting, known: MemoTemplate | undefined, { programme, homes, ownSections, problems }: Choice): string {
  const typed = row.section.trim();
  const home = homes.get(categoryKey(typed));
  if (home !== undefined) return home;
  if (known && typed === "") return known.section;
  problems.push({ kind: "section", cell: row.cell, text: row.text, value: typed, known: sectionNames(programme) });
  if (known) return known.section;
  const id = `template:${typed}`;
  ownSections.set(id, typed);
  return id;
}

const areaNames = Object.keys(areaTemplates) as AreaTemplateName[];

const noAreaTemplates = Object.fromEntries(
  areaNames.map((name) => [name, { style: areaTemplates[name].style, text: "" }]),
) as unknown as ChosenAreaTemplates;

/** The row's text, or what stands in for it. What the text names in vain is a problem, but the text stands. */
function usableText(row: TemplateSetting, standIn: string, offers: readonly string[], { programme, problems }: Choice): string {
  const names = namesInTemplate(row.text);
  if (names === null) {
    problems.push({ kind: "syntax", cell: row.cell, text: row.text, value: row.text, known: [] });
    return standIn;
  }
  const known = [...offers, ...programme.parameters.keys()];
  for (const name of names.filter((candidate) => !known.includes(capitalised(candidate)))) {
    problems.push({ kind: "name", cell: row.cell, text: row.text, value: name, known });
  }
  return row.text;
}

/**
 * The ids of the rows' blocks: own texts hang on them. A built-in id stays as it is; one of the user's own gets a prefix, so that it is no
 * other block's; a row without an id, or with the id of a row above, is counted within its section.
 */
function rowIds(rows: readonly TemplateSetting[]): readonly string[] {
  const builtInIds = new Set([...memoTemplates.map(({ id }) => id), ...areaNames.map((name) => areaTemplates[name].id)]);
  const used = new Set<string>();
  return rows.map((row) => {
    const typed = row.id.trim();
    const wanted = builtInIds.has(typed) ? typed : `template:${typed === "" ? row.section.trim() : typed}`;
    let id = typed === "" ? `${wanted}:1` : wanted;
    for (let count = 2; used.has(id); count += 1) id = `${wanted}:${String(count)}`;
    used.add(id);
    return id;
  });
}

/** Where the names of sections lead: "ärendebeskrivning" → "background", "medborgare" → "area:Medborgare". */
function sectionHomes({ areas }: Programme): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { id, name } of memoSections.filter((section) => section.id !== areaSectionKey)) {
    homes.set(categoryKey(id), id);
    homes.set(categoryKey(name), id);
  }
  for (const area of areas) {
    homes.set(categoryKey(area.name), areaSectionId(area));
    homes.set(categoryKey(area.heading), areaSectionId(area));
  }
  return homes;
}

function sectionNames({ areas }: Programme): readonly string[] {
  const names = memoSections.filter((section) => section.id !== areaSectionKey).map(({ name }) => name);
  return [...names, ...areas.map((area) => area.name)];
}
