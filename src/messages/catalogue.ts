import { IntlMessageFormat } from "intl-messageformat";
import { dateOfSerial, kronorOfOre, type Language, type Message, type MessageValue } from "../model";

/** The texts of one language by message id; ICU MessageFormat. */
export type Texts = Readonly<Record<string, string>>;

/** Turns messages into what a user reads, in one language, whatever the machine's locale. */
export interface Catalogue {
  readonly language: Language;
  /** The text of a message. An unknown id gives the id itself, so that a fault shows instead of hiding a screen. */
  readonly say: (message: Message | string, values?: Message["values"]) => string;
  /** The same with more texts. */
  readonly and: (more: Texts) => Catalogue;
}

const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", en: "en-GB" };

export function createCatalogue(language: Language, texts: Texts): Catalogue {
  const locale = locales[language];
  const formats = new Map<string, IntlMessageFormat>();
  const say: Catalogue["say"] = (message, givenValues) => {
    const id = typeof message === "string" ? message : message.id;
    const values = typeof message === "string" ? givenValues : message.values;
    const text = texts[id];
    if (text === undefined) return id;
    // Most texts have no arguments. In the built add-in the others are parsed already (webpack.config.js).
    if (isPlain(text)) return text;
    let format = formats.get(id);
    if (!format) {
      // No text has tags: "<" is a character as any other.
      format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    const ready: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values ?? {})) ready[name] = readyValue(value, locale);
    return String(format.format(ready));
  };
  return { language, say, and: (more) => createCatalogue(language, { ...texts, ...more }) };
}

/** Without the characters that mean something to ICU MessageFormat. */
function isPlain(text: unknown): boolean {
  return typeof text === "string" && !/[{}']/.test(text);
}

function readyValue(value: MessageValue, locale: string): string | number {
  if (typeof value !== "object") return value;
  if ("ore" in value) return formatNumber(kronorOfOre(value.ore));
  if ("date" in value) return longDate(value.date, locale);
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(value.list);
}

function formatNumber(value: number): string {
  const decimals = Number.isInteger(value) ? 0 : 2;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  // Two languages, one way to write numbers: a reader compares them with the sheet.
  return new Intl.NumberFormat(locales.sv, options).format(value);
}

function longDate(serial: Parameters<typeof dateOfSerial>[0], locale: string): string {
  const { year, month, day } = dateOfSerial(serial);
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(Date.UTC(year, month - 1, day));
}
