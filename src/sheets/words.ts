import { createCatalogue } from "../messages";
import { sheetsTexts } from "../messages/sv/sheets";
import type { Message } from "../model";

/** What is written into the workbook is always Swedish, whatever the language of the interface. */
const catalogue = createCatalogue("sv", sheetsTexts);

/** A text of the sheets by its id. */
export function say(id: keyof typeof sheetsTexts, values?: Message["values"]): string {
  return catalogue.say(id, values);
}

/** What a text, or the end of one, says with any values; each is in the group of its name. Only for texts with plain arguments. */
export function patternOf(id: keyof typeof sheetsTexts, names: readonly string[]): RegExp {
  const hole = (place: number) => `\u0001${String(place)}\u0001`;
  const said = say(id, Object.fromEntries(names.map((name, place) => [name, hole(place)])));
  const escaped = said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(names.reduce((pattern, name, place) => pattern.replace(hole(place), `(?<${name}>.+)`), escaped) + "$");
}
