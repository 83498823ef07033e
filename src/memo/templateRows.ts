import type { Programme } from "../model";
import { areaSectionKey, type BlockTemplate, type DocumentTexts, type PartTemplate } from "./documentTexts";
import { followUpTexts } from "./followUpTemplates";
import { styleNames } from "./styles";
import { memoTexts } from "./templates";

/** A row of the table Uf_Textmallar. */
export interface TemplateRow {
  readonly id: string;
  readonly document: string;
  /** The section's name: "Ärendebeskrivning". */
  readonly section: string;
  /** 1, 2 … within the section. */
  readonly number: number;
  /** "rubrik 2" */
  readonly style: string;
  readonly text: string;
  readonly explanation: string;
}

/** What the sheet Textmallar is first written with: the built-in templates of both documents. Reading the rows back gives the same texts. */
export function defaultTemplateRows(programme: Programme): readonly TemplateRow[] {
  return [...rowsOf(memoTexts, programme), ...rowsOf(followUpTexts, programme)];
}

function rowsOf<Part extends string>(texts: DocumentTexts<Part>, { grantForms }: Programme): readonly TemplateRow[] {
  const parts = Object.values<PartTemplate>(texts.parts).filter(({ ofGrants }) => grantForms.length > 0 || !ofGrants);
  return texts.sections.flatMap(({ id, name }) => {
    const templates = id === areaSectionKey ? parts : texts.blocks.filter(({ section }) => section === id);
    return templates.map((template, index) => templateRow(template, texts.name, name, index));
  });
}

function templateRow(
  { id, style, text, explanation }: BlockTemplate | PartTemplate,
  document: string,
  section: string,
  index: number,
): TemplateRow {
  return { id, document, section, number: index + 1, style: styleNames[style], text, explanation };
}
