import type { Programme } from "../model";
import { memoDocument } from "./chosenTemplates";
import { styleNames } from "./styles";
import { areaSectionKey, areaTemplates, memoSections, memoTemplates, type AreaTemplate, type MemoTemplate } from "./templates";

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

/** What the sheet Textmallar is first written with: the built-in templates. Reading the rows back gives the same memo. */
export function defaultTemplateRows(programme: Programme): readonly TemplateRow[] {
  return memoSections.flatMap(({ id, name }) => {
    const templates = id === areaSectionKey ? areaRows(programme) : memoTemplates.filter(({ section }) => section === id);
    return templates.map((template, index) => templateRow(template, name, index));
  });
}

/** A programme without grant forms has no use for their texts. */
function areaRows({ grantForms }: Programme): readonly AreaTemplate[] {
  const { heading, activity, counted, measured, ...grants } = areaTemplates;
  const ofActivities = [heading, activity, counted, measured];
  return grantForms.length === 0 ? ofActivities : [...ofActivities, ...Object.values(grants)];
}

function templateRow({ id, style, text, explanation }: MemoTemplate | AreaTemplate, section: string, index: number): TemplateRow {
  return { id, document: memoDocument, section, number: index + 1, style: styleNames[style], text, explanation };
}
