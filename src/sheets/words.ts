import { createCatalogue } from "../messages";
import { sheetsTexts } from "../messages/sv/sheets";
import type { Message } from "../model";

/** What is written into the workbook is always Swedish, whatever the language of the interface. */
const catalogue = createCatalogue("sv", sheetsTexts);

/** A text of the sheets by its id. */
export function say(id: keyof typeof sheetsTexts, values?: Message["values"]): string {
  return catalogue.say(id, values);
}
