import type { TemplateSetting } from "../model";
import { categoryKey } from "./categories";
import { readOrder } from "./readCategories";
import { type SettingRow, type SettingsReading, usableRows } from "./settingTable";

/** As src/memo names its documents; a row that names none is the tjänsteskrivelse's. */
const documents = ["tjänsteskrivelse", "uppföljning", ""];
const styles = ["rubrik 1", "rubrik 2", "rubrik 3", "stycke", "punkt", "tabell"];

/**
 * The rows of Uf_Textmallar, section by section as they first come, by Nr within each; null when there is no such table. The style is "" where
 * the cell says none that there is. What the ids, sections and texts mean is for the memo to tell.
 */
export function readTemplates(reading: SettingsReading): readonly TemplateSetting[] | null {
  const rows = usableRows(reading, "Uf_Textmallar");
  if (!rows) return null;
  const sections: string[] = [];
  const placed = rows.map((row, index) => {
    const template = templateOf(row);
    const key = categoryKey(`${template.document}/${template.section}`);
    if (!sections.includes(key)) sections.push(key);
    return { template, section: sections.indexOf(key), order: readOrder(row, index + 1, "Nr") };
  });
  return placed.sort((a, b) => a.section - b.section || a.order - b.order).map(({ template }) => template);
}

/** A row of a document that there is not says nothing anywhere: that is a problem. */
function templateOf(row: SettingRow): TemplateSetting {
  if (!documents.includes(categoryKey(row.text("Dokument")))) row.report("Dokument", { standIn: null });
  return {
    id: row.text("Id"),
    document: row.text("Dokument"),
    section: row.text("Avsnitt"),
    style: readStyle(row),
    text: row.text("Text"),
    cell: row.cell("Text"),
  };
}

function readStyle(row: SettingRow): string {
  const text = row.text("Stil");
  const key = (style: string) => categoryKey(style).replace(" ", "");
  const style = styles.find((known) => key(known) === key(text)) ?? "";
  if (style === "" && text !== "") row.report("Stil");
  return style;
}
