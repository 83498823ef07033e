export type VerbForm = "infinitive" | "supine" | "past" | "present";

/** The stems of regular verbs that action plans are full of: "främja", "främjat", "främjade", "främjar". */
const regular =
  "främja verka samverka samla arbeta utveckla lämna förmedla anordna ordna skapa samordna bevaka bevilja granska starta avsluta utbilda " +
  "utvärdera lyssna dela visa träffa handla prova pröva testa uppdatera förankra förbättra förenkla säkra ansvara medverka uppmärksamma " +
  "öka underlätta överlämna påbörja tillämpa besluta";

/** Verbs that are bent in their own way: infinitive, supine, past, present. */
const irregular: readonly string[] = [
  "sprida spridit spred sprider",
  "följa följt följde följer",
  "genomföra genomfört genomförde genomför",
  "marknadsföra marknadsfört marknadsförde marknadsför",
  "införa infört införde inför",
  "hålla hållit höll håller",
  "upprätthålla upprätthållit upprätthöll upprätthåller",
  "ta tagit tog tar",
  "delta deltagit deltog deltar",
  "ge gett gav ger",
  "göra gjort gjorde gör",
  "tydliggöra tydliggjort tydliggjorde tydliggör",
  "möjliggöra möjliggjort möjliggjorde möjliggör",
  "stödja stött stödde stödjer",
  "stärka stärkt stärkte stärker",
  "bygga byggt byggde bygger",
  "driva drivit drev driver",
  "bedriva bedrivit bedrev bedriver",
  "skriva skrivit skrev skriver",
  "bidra bidragit bidrog bidrar",
  "lägga lagt lade lägger",
  "kartlägga kartlagt kartlade kartlägger",
  "handlägga handlagt handlade handlägger",
  "möta mött mötte möter",
  "besöka besökt besökte besöker",
  "söka sökt sökte söker",
  "undersöka undersökt undersökte undersöker",
  "sammanställa sammanställt sammanställde sammanställer",
  "hjälpa hjälpt hjälpte hjälper",
  "erbjuda erbjudit erbjöd erbjuder",
  "inleda inlett inledde inleder",
  "leda lett ledde leder",
  "utreda utrett utredde utreder",
  "förbereda förberett förberedde förbereder",
  "se sett såg ser",
  "få fått fick får",
];

const irregularOrder: readonly VerbForm[] = ["infinitive", "supine", "past", "present"];

const forms: ReadonlyMap<string, VerbForm> = new Map([
  ...regular.split(" ").flatMap(regularForms),
  ...irregular.flatMap((verb) => verb.split(" ").map((word, index) => [word, irregularOrder[index] ?? "infinitive"] as const)),
]);

function regularForms(infinitive: string): readonly (readonly [string, VerbForm])[] {
  return [
    [infinitive, "infinitive"],
    [`${infinitive}t`, "supine"],
    [`${infinitive}de`, "past"],
    [`${infinitive}r`, "present"],
  ];
}

/** Words that end as verbs of the kind "informera" and are none. */
const noVerbs = new Set(["flera", "desamma", "lera", "kamerat", "moderat", "temperat"]);

/**
 * The form of a Swedish verb, by a list of the verbs that action plans begin with and the ending -era; null for a word that is none of
 * them, or that could be another word ("fortsatt" is an adjective too).
 */
export function verbForm(word: string): VerbForm | null {
  const known = word.toLowerCase();
  const listed = forms.get(known);
  if (listed) return listed;
  if (noVerbs.has(known) || !/^\p{Ll}{2,}er(?:a|at|ade|ar)$/u.test(known)) return null;
  if (known.endsWith("era")) return "infinitive";
  return known.endsWith("erat") ? "supine" : known.endsWith("erade") ? "past" : "present";
}
