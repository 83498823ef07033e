import { apart, findAll, textRule } from "../textRule";

/** "1:1 - anslag", "1:1 -anslag": a ratio and what it says something about. */
const ratio = /(?<=(?<![\d:/.,])\d{1,2}:\d{1,2})(?:\s-\s?|-\s)(?=\p{Ll}*(?:anslag|medel|bidrag|stöd|finansiering)\p{Ll}*)/gu;

/** "kampanj-”Handla lokalt”": a word and a name in quotation marks. */
const beforeName = /(?<=(\p{L}{3,}))-(?=[”"“»«])/gu;

/** "trygghets- punkt": a first part whose word goes on after a space. "service- och", "för- eller" and "post-, paket-" are right. */
const goesOn = /(?<=\p{L})-[ \u00A0](?!(?:och|eller|samt|respektive|till|men|kontra|som|inte|utan|både)(?!\p{L}))(?=\p{L})/gu;

/** "butik -mötesplats"; "dagligvaruhandel och -service" is right. */
const beginsLate = /(?<=(\p{L}+)[ \u00A0])-(?=\p{L})/gu;
const maySharePart = /^(?:och|eller|samt|respektive|till|mot|kontra)$/iu;

/** A hyphen with a space that should not be there, or without the one that should. */
export const spaceAroundHyphen = textRule({
  id: "space-around-hyphen",
  severity: "info",
  fixable: "all",
  finder: () => (text) => {
    // One look tells nearly every text that its hyphens stand as they should.
    if (!/-[\s”"“»«]|\s-/.test(text.read)) return [];
    return apart([
      ...findAll(text.read, ratio, () => "-"),
      ...findAll(text.read, beforeName, ({ 1: word = "" }) => definiteEnding(word)),
      ...findAll(text.read, goesOn, () => undefined),
      ...findAll(text.read, beginsLate, ({ 1: word = "" }) => (maySharePart.test(word) ? null : undefined)),
    ]);
  },
});

/** Nouns that often stand before a name, by the ending of their definite form. */
const nouns: Readonly<Record<string, string>> = {
  en: "kampanj film rapport skrift broschyr podd dag turné handbok kväll",
  n: "mässa skola resa serie guide vecka",
  et: "projekt initiativ nätverk evenemang koncept verktyg paket",
  t: "möte tema märke arbete",
  met: "program forum",
};

const endings = new Map(Object.entries(nouns).flatMap(([ending, words]) => words.split(" ").map((word) => [word, ending] as const)));

/** What makes "kampanj" "kampanjen", with a space after it; undefined for a word whose form is not known. */
function definiteEnding(word: string): string | undefined {
  const noun = word.toLowerCase();
  const known = endings.get(noun) ?? [...endings].find(([other]) => noun.endsWith(other))?.[1];
  const ending = known ?? (/[^aeiouyåäö](?:n|l)ing$/.test(noun) || noun.endsWith("ning") ? "en" : null);
  return ending === null ? undefined : `${ending} `;
}
