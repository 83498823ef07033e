import { textRule } from "../textRule";
import { patternOfWords, wordingFinder, type WordingMatch } from "../wordings";

/** An abbreviation of the list in settings stands in running text: "tex", "t.ex.", "bl.a." are written out. */
export const abbreviation = textRule({
  id: "abbreviation",
  severity: "info",
  fixable: "all",
  finder({ programme }) {
    const find = wordingFinder(programme, "abbreviation", writtenOut, patternOfAbbreviation);
    return ({ read }) => find(read);
  },
});

/** The last full stop may be there or not: "tex.", and "t.ex" of an abbreviation with other full stops. */
function patternOfAbbreviation(text: string): string {
  const withoutStop = text.replace(/\.$/, "");
  const needsStop = withoutStop !== text && !withoutStop.includes(".") && !withoutStop.includes(":");
  return `${patternOfWords(withoutStop)}\\.${needsStop ? "" : "?"}`;
}

/** Written out, these end a list, and a capital letter after them begins a sentence. After "till exempel" a name does. */
const listEnds = new Set(["med mera", "med flera", "och så vidare", "och dylikt", "eller dylikt", "och liknande"]);

function writtenOut({ text, found, index, replacement }: WordingMatch): string | null {
  const isMeasure = /^m ?m$/i.test(found) && /\d\s?$/.test(text.slice(0, index));
  if (isMeasure) return null;
  const rest = text.slice(index + found.length);
  const beginsSentence = /^\s+[\p{Lu}”"]/u.test(rest) && listEnds.has(replacement.toLowerCase());
  const endsSentence = found.endsWith(".") && (/^\s*(?:\n|$)/.test(rest) || beginsSentence);
  return endsSentence ? `${replacement}.` : replacement;
}
