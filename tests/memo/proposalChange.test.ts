import fc from "fast-check";
import { numberTokens } from "../../src/memo/numberTokens";
import { proposalChange } from "../../src/memo/proposalChange";
import type { ProposalChange } from "../../src/model";
import { storedBlock } from "./storedBlocks";

/** No-break spaces as "~", so that they can be seen. */
const hard = (text: string) => text.replaceAll("~", "\u00A0");
const soft = (text: string) => text.replaceAll("\u00A0", "~");

function changeOf(ownText: string, before: string, now: string): ProposalChange | null {
  return proposalChange(storedBlock({ ownText: hard(ownText), basedOn: hard(before) }), hard(now));
}

function numbersOf(change: ProposalChange | null): readonly string[] | undefined {
  return change?.numbers.map(({ label, before, now }) => soft(`${label}: ${before} → ${now}`));
}

describe("a proposal that has changed under an own text", () => {
  test.each([
    ["Förslag A", "Förslag A", false],
    ["Förslag A\r\nmed två rader ", "Förslag A\nmed två rader", false],
    ["Förslag A", "Förslag B", true],
    ["", "Förslag B", false],
  ])("is told from %j and %j: %p", (before, now, isChanged) => {
    expect(changeOf("Eget", before, now) !== null).toBe(isChanged);
  });

  test("is nothing without an own text", () => {
    expect(proposalChange(storedBlock({ ownText: null, basedOn: "A" }), "B")).toBeNull();
  });

  test("is told from the proposal beside it where nothing says what it was written against", () => {
    expect(proposalChange(storedBlock({ ownText: "Eget", basedOn: "", proposal: "8 st." }), "9 st.")).toMatchObject({ basedOn: "8 st." });
  });
});

describe("the numbers that differ", () => {
  test.each([
    [
      "Investeringsbidrag 22~st., 6~824~431 kronor",
      "Investeringsbidrag 23~st., 7~036~881 kronor",
      ["Antal: 22~st. → 23~st.", "Kronor: 6~824~431 → 7~036~881"],
    ],
    ["Servicebidrag 1~st., 1 krona", "Servicebidrag 2~st., 30~000 kronor", ["Antal: 1~st. → 2~st.", "Kronor: 1 → 30~000"]],
    ["Under året har fyra stöd beviljats:", "Under året har 13 stöd beviljats:", ["Under året har: fyra → 13"]],
    ["Under året har ett stöd beviljats:", "Under året har två stöd beviljats:", ["Under året har: ett → två"]],
    ["12 butiker hörde av sig.", "13 butiker hörde av sig.", ["Butiker hörde: 12 → 13"]],
    ["Den 14 oktober 2025, §~125, beslutades", "Den 15 oktober 2025, §~126, beslutades", ["Den: 14 → 15", "§: 125 → 126"]],
    ["Ärende RUN/536/2021", "Ärende RUN/537/2021", []],
    ["Ett yttrande", "En dialog", []],
    ["Bidrag 4~st., 10 kronor", "Bidrag 4~st., 10 kronor, en ökning med 12~procent", ["En ökning med:  → 12~procent"]],
    [
      "Stöd | Antal | Kronor\nBidrag | 4 | 1~000",
      "Stöd | Antal | Kronor\nBidrag | 5 | 1~200",
      ["Bidrag, Antal: 4 → 5", "Bidrag, Kronor: 1~000 → 1~200"],
    ],
  ])("%j → %j", (before, now, numbers) => {
    expect(numbersOf(changeOf("Eget", before, now))).toEqual(numbers);
  });
});

describe("the own text with the new numbers", () => {
  const before = "Investeringsbidrag 22~st., 6~824~431 kronor";
  const now = "Investeringsbidrag 23~st., 7~036~881 kronor";

  test.each([
    ["22 investeringar fick 6~824~431 kronor.", "23 investeringar fick 7~036~881 kronor."],
    ["Investeringar: 22~st. på 6 824 431 kr.", "Investeringar: 23~st. på 7~036~881 kr."],
    ["6~824~431 kronor till 22 butiker i 8 kommuner, se SOU 2024:22.", "7~036~881 kronor till 23 butiker i 8 kommuner, se SOU 2024:22."],
    ["Bara 22 nämns.", null],
    ["22 stöd, 22 butiker och 6 824 431 kronor.", null],
    ["Inga tal.", null],
    ["22st. och 6 824 431 kronor", null],
  ])("%j → %j", (own, merged) => {
    expect(changeOf(own, before, now)?.merged).toBe(merged === null ? null : hard(merged));
  });

  test.each([
    ["in words", "Fyra butiker fick stöd.", "har fyra stöd", "har fem stöd", "Fem butiker fick stöd."],
    ["in digits, where the proposal has words", "4 butiker fick stöd.", "har fyra stöd", "har fem stöd", "5 butiker fick stöd."],
    ["that grow out of words", "Tolv butiker fick stöd.", "har tolv stöd", "har 13 stöd", "13 butiker fick stöd."],
    ["that become one", "två butiker", "har två stöd", "har ett stöd", "ett butiker"],
    ["of which one is an article", "ett stöd", "har ett stöd", "har två stöd", null],
    ["with other words before them", "en ökning med 12 procent", "en ökning med 12~procent", "en minskning med 5~procent", null],
    ["of which one has come", "4 stöd", "4 stöd", "5 stöd, varav 2 nya", null],
    ["that stand twice and become different", "4 stöd och 4 besök", "4 stöd, 4 besök", "5 stöd, 6 besök", null],
    ["that stand twice and become the same", "4 stöd och 4 besök", "4 stöd, 4 besök", "5 stöd, 5 besök", "5 stöd och 5 besök"],
    ["of which one of two stays", "4 stöd", "4 stöd, 4 besök", "5 stöd, 4 besök", null],
    ["when only words have changed", "4 stöd", "4 stöd beviljades", "4 stöd gavs", null],
    [
      "beside changed words",
      "Vi gjorde 18 besök.",
      "Antal besök 18~st. Det gick bra.",
      "Antal besök 20~st. Det gick mycket bra.",
      "Vi gjorde 20 besök.",
    ],
    ["that change places", "8 av 9", "8 av 9 klara", "9 av 8 klara", null],
  ])("%s", (_case, own, basedOn, proposal, merged) => {
    expect(changeOf(own, basedOn, proposal)?.merged).toBe(merged);
  });

  const number = fc.oneof(
    fc.integer({ min: 2, max: 12 }).map(String),
    fc.integer({ min: 13, max: 9_999_999 }).map((value) => value.toLocaleString("sv-SE")),
  );
  const word = fc.constantFrom(
    "stöd",
    "till",
    "butiker,",
    "SOU 2024:8",
    "två-tre",
    "en",
    "§",
    "–",
    "Åre.",
    "(RUN/536/2021)",
    "\n",
    "kronor",
    "a|b",
  );
  const textWith = (numbers: readonly string[], words: readonly string[]) =>
    words.map((one, place) => `${one} ${numbers[place] ?? ""}`).join(" ");

  test("changes nothing but numbers, whatever the texts", () => {
    const withoutNumbers = (text: string) => {
      let rest = "";
      let place = 0;
      for (const { start, end } of numberTokens(text)) {
        rest += `${text.slice(place, start)}#`;
        place = end;
      }
      return rest + text.slice(place);
    };
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 4 }),
        fc.array(number, { minLength: 4, maxLength: 4 }),
        fc.array(word, { minLength: 4 }),
        fc.array(word, { minLength: 4 }),
        (old, fresh, words, ownWords) => {
          const change = changeOf(textWith(old, ownWords), textWith(old, words), textWith(fresh.slice(0, old.length), words));
          if (typeof change?.merged !== "string") return;
          expect(withoutNumbers(change.merged)).toBe(withoutNumbers(textWith(old, ownWords)));
          const expected = numberTokens(textWith(fresh.slice(0, old.length), [])).map(({ value }) => value);
          for (const value of expected) expect(numberTokens(change.merged).map((token) => token.value)).toContain(value);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("is the new proposal where the own text is the old one and its numbers are all different", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(number, { minLength: 2, maxLength: 6 }),
        fc.array(fc.constantFrom("stöd", "butiker", "på", "kronor"), { minLength: 3, maxLength: 3 }),
        (numbers, words) => {
          const half = Math.floor(numbers.length / 2);
          const before = textWith(numbers.slice(0, half), words);
          const now = textWith(numbers.slice(half, 2 * half), words);
          expect(changeOf(before, before, now)?.merged).toBe(now);
        },
      ),
      { numRuns: 500 },
    );
  });
});
