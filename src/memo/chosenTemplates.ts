import type { Programme, TemplateProblem, TemplateSetting } from "../model";
import { categoryKey } from "../programme";
import { areaSectionId } from "./blockIds";
import { areaSectionKey, offeredEverywhere, type BlockTemplate, type DocumentTexts, type SectionName } from "./documentTexts";
import { namesInTemplate } from "./fill";
import { styleOfName } from "./styles";
import { memoTexts } from "./templates";
import { capitalised } from "./wording";

/** The text and style of a block: what a template comes down to. */
export type ChosenTemplate = Pick<BlockTemplate, "id" | "style" | "text" | "hidesGaps">;

/** The texts that come again. One that the user has removed is empty: its block is left out. */
export type ChosenParts<Part extends string> = Readonly<Record<Part, Pick<BlockTemplate, "style" | "text">>>;

/** The templates that apply to a document. */
export interface ChosenTemplates<Part extends string> {
  /** The blocks of a section, by its id ("background", "area:Medborgare"), in order. */
  readonly of: (sectionId: string) => readonly ChosenTemplate[];
  readonly parts: ChosenParts<Part>;
  /** Sections of the user's own, at the end of the document. */
  readonly ownSections: readonly SectionName[];
  readonly problems: readonly TemplateProblem[];
}

/**
 * The built-in templates or, once the table Uf_Textmallar has a usable row for the document, that table and nothing else: a row that the
 * user has removed is left out, one that they have added stands in its section in the order of the rows. A text that cannot be read gives
 * way to the built-in one of its id, or to nothing.
 */
export function chooseTemplates<Part extends string>(texts: DocumentTexts<Part>, programme: Programme): ChosenTemplates<Part> {
  const rows = programme.templates.filter((row) => row.text.trim() !== "" && isOf(row, texts));
  return rows.length === 0 ? builtIn(texts) : chosenFrom(rows, texts, programme);
}

/** A row that names no document is the memo's. */
function isOf<Part extends string>({ document }: TemplateSetting, { name }: DocumentTexts<Part>): boolean {
  const named = categoryKey(document);
  return named === name || (named === "" && name === memoTexts.name);
}

function builtIn<Part extends string>({ blocks, parts }: DocumentTexts<Part>): ChosenTemplates<Part> {
  return { of: (sectionId) => blocks.filter(({ section }) => section === sectionId), parts, ownSections: [], problems: [] };
}

/** What choosing among the rows has come to. */
interface Choice<Part extends string> {
  readonly texts: DocumentTexts<Part>;
  readonly programme: Programme;
  readonly homes: ReadonlyMap<string, string>;
  readonly parts: Record<Part, Pick<BlockTemplate, "style" | "text">>;
  readonly placed: (ChosenTemplate & { readonly section: string })[];
  /** By id. */
  readonly ownSections: Map<string, string>;
  readonly problems: TemplateProblem[];
}

function chosenFrom<Part extends string>(
  rows: readonly TemplateSetting[],
  texts: DocumentTexts<Part>,
  programme: Programme,
): ChosenTemplates<Part> {
  const choice: Choice<Part> = {
    texts,
    programme,
    homes: sectionHomes(texts, programme),
    parts: withoutTexts(texts.parts),
    placed: [],
    ownSections: new Map(),
    problems: [],
  };
  const ids = rowIds(rows, texts);
  rows.forEach((row, index) => {
    chooseRow(row, ids[index] ?? "", choice);
  });
  const { parts, placed, ownSections, problems } = choice;
  return {
    of: (sectionId) => placed.filter(({ section }) => section === sectionId),
    parts,
    ownSections: [...ownSections].map(([id, name]) => ({ id, name: name === "" ? "Egen text" : name })),
    problems,
  };
}

function chooseRow<Part extends string>(row: TemplateSetting, id: string, choice: Choice<Part>): void {
  const { texts, parts, placed } = choice;
  const part = partNames(texts).find((name) => texts.parts[name].id === id);
  if (part !== undefined) {
    const known = texts.parts[part];
    parts[part] = { style: styleOfName(row.style) ?? known.style, text: usableText(row, known.text, known.offers, choice) };
    return;
  }
  const known = texts.blocks.find((template) => template.id === id);
  const text = usableText(row, known?.text ?? "", texts.offers, choice);
  if (text === "") return;
  const section = homeOf(row, known, choice);
  const style = styleOfName(row.style) ?? known?.style ?? "paragraph";
  placed.push({ id, section, style, text, ...(known?.hidesGaps ? { hidesGaps: true } : {}) });
}

function partNames<Part extends string>({ parts }: DocumentTexts<Part>): readonly Part[] {
  return Object.keys(parts) as Part[];
}

function withoutTexts<Part extends string>(parts: DocumentTexts<Part>["parts"]): Choice<Part>["parts"] {
  const empty: Choice<Part>["parts"] = { ...parts };
  for (const name of Object.keys(parts) as Part[]) empty[name] = { style: parts[name].style, text: "" };
  return empty;
}

/** The section that a row names; one that does not exist leaves a built-in block where it is, and any other at the end of the memo. */
function homeOf<Part extends string>(row: TemplateSetting, known: BlockTemplate | undefined, choice: Choice<Part>): string {
  const { texts, programme, homes, ownSections, problems } = choice;
  const typed = row.section.trim();
  const home = homes.get(categoryKey(typed));
  if (home !== undefined) return home;
  if (known && typed === "") return known.section;
  problems.push({ kind: "section", cell: row.cell, text: row.text, value: typed, known: sectionNames(texts, programme) });
  if (known) return known.section;
  const id = `template:${typed}`;
  ownSections.set(id, typed);
  return id;
}

/** The row's text, or what stands in for it. What the text names in vain is a problem, but the text stands. */
function usableText<Part extends string>(
  row: TemplateSetting,
  standIn: string,
  offers: readonly string[],
  { programme, problems }: Choice<Part>,
): string {
  const names = namesInTemplate(row.text);
  if (names === null) {
    problems.push({ kind: "syntax", cell: row.cell, text: row.text, value: row.text, known: [] });
    return standIn;
  }
  const known = [...new Set([...offers, ...programme.parameters.keys(), ...offeredEverywhere])];
  for (const name of names.filter((candidate) => !known.includes(capitalised(candidate)))) {
    problems.push({ kind: "name", cell: row.cell, text: row.text, value: name, known });
  }
  return row.text;
}

/**
 * The ids of the rows' blocks: own texts hang on them. A built-in id stays as it is; one of the user's own gets a prefix, so that it is no
 * other block's; a row without an id, or with the id of a row above, is counted within its section.
 */
function rowIds<Part extends string>(rows: readonly TemplateSetting[], texts: DocumentTexts<Part>): readonly string[] {
  const builtInIds = new Set([...texts.blocks.map(({ id }) => id), ...partNames(texts).map((name) => texts.parts[name].id)]);
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
function sectionHomes<Part extends string>({ sections }: DocumentTexts<Part>, { areas }: Programme): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { id, name } of sections.filter((section) => section.id !== areaSectionKey)) {
    homes.set(categoryKey(id), id);
    homes.set(categoryKey(name), id);
  }
  for (const area of areas) {
    homes.set(categoryKey(area.name), areaSectionId(area));
    homes.set(categoryKey(area.heading), areaSectionId(area));
  }
  return homes;
}

function sectionNames<Part extends string>({ sections }: DocumentTexts<Part>, { areas }: Programme): readonly string[] {
  const names = sections.filter((section) => section.id !== areaSectionKey).map(({ name }) => name);
  return [...names, ...areas.map((area) => area.name)];
}
