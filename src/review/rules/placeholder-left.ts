import { findAll, textRule } from "../textRule";

/** Not inside a word, whatever its letters. */
const wordStart = "(?<![\\p{L}\\p{N}])";
const wordEnd = "(?![\\p{L}\\p{N}])";

const instruction = "fyll i|ange|skriv|infoga|välj|lägg (?:in|till)|komplettera";

/** What people and templates leave for later. Own texts may hold braces too; in a template they are arguments, which are hidden. */
const placeholders: readonly string[] = [
  // Word's and the meeting system's: "Klicka här för att fylla i vilka beslutet ska skickas till."
  "klicka(?: eller tryck)? här[^.\\n]*",
  "\\[saknas:[^\\]\\n]*\\]",
  `\\[(?:${instruction}|namn|titel|datum|belopp|antal|text|år)[^\\]\\n]{0,60}\\]`,
  "\\((?:namn|titel|datum|belopp)\\)",
  "\\{[^{}\\n]{1,60}\\}",
  "<(?:namn|titel|datum|belopp|text)[^<>\\n]{0,40}>",
  `${wordStart}(?:19|20)?x{2,}${wordEnd}`,
  `${wordStart}to-?do${wordEnd}`,
  "lorem ipsum",
  "\\?{2,}",
  "_{3,}",
  "\\.{4,}",
];

const pattern = new RegExp(placeholders.join("|"), "giu");

/** An unfilled placeholder stands in a text. */
export const placeholderLeft = textRule({
  id: "placeholder-left",
  severity: "error",
  finder: () => (text) => findAll(text.read, pattern, () => undefined),
});
