import fc from "fast-check";
import { withoutNamingNumbers } from "../../src/review/references";
import { numberOfWords, saidNumbers } from "../../src/review/swedishNumbers";

const ones = ["", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton"];
const teens = [...ones, "sexton", "sjutton", "arton", "nitton"];
const tens = ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];

/** 1–999 999 in one Swedish word. */
function inWords(value: number): string {
  if (value >= 1000) return `${value >= 2000 ? inWords(Math.floor(value / 1000)) : "ett"}tusen${inWords(value % 1000)}`;
  if (value >= 100) return `${teens[Math.floor(value / 100)] ?? ""}hundra${inWords(value % 100)}`;
  return value < 20 ? (teens[value] ?? "") : `${tens[Math.floor(value / 10)] ?? ""}${ones[value % 10] ?? ""}`;
}

describe("a number word", () => {
  test.each([
    ["noll", 0],
    ["en", 1],
    ["Tolv", 12],
    ["tjugotre", 23],
    ["tjugoen", 21],
    ["hundra", 100],
    ["trehundrafyrtiofem", 345],
    ["tusen", 1000],
    ["femtontusensexhundra", 15_600],
  ])("%s is %i", (word, value) => {
    expect(numberOfWords(word)).toBe(value);
  });

  test.each(["", "butik", "hundratals", "tusental", "tiohundra", "nolltusen", "tolvtolv", "tvåa"])("%p is no number", (word) => {
    expect(numberOfWords(word)).toBeNull();
  });

  test("is read as it is written, up to a million", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        expect(numberOfWords(inWords(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the numbers of a text", () => {
  test.each([
    ["1 476 300 kronor", [1_476_300]],
    ["1\u00A0476\u00A0300, 1.476.300 och 1476300", [1_476_300, 1_476_300, 1_476_300]],
    ["1,5 miljoner, 350 tkr, två miljoner, en miljon", [1_500_000, 350_000, 2_000_000, 1_000_000]],
    ["50 procent och 12,5 %", [50, 12.5]],
    ["Fyra av tjugotre butiker", [4, 23]],
    ["en butik, ett stöd", []],
    ["8 stöd 2025", [8]],
    ["§ 125, 2023–2027 154 998 kronor", [154_998]],
    ["2023 – 2027 154 998 kronor", [154_998]],
    ["2 500 hushåll år 2025", [2500]],
  ])("%s", (text, values) => {
    expect(saidNumbers(text).map(({ value }) => value)).toEqual(values);
  });

  test("stand where they say", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("tre", "1 476 300", "12,5 %", "butik", "2025", "§ 5", "två miljoner", ".", "(", ",")),
        (words) => {
          const text = words.join(" ");
          for (const { start, text: said } of saidNumbers(text)) expect(text.slice(start)).toContain(said);
        },
      ),
    );
  });
});

test("what names and does not count is hidden, sign for sign", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("2025", "SOU 2024:8", "7 stöd", "063-14 75 00", "RUN/1/2025", "1 500 kr", "\n", "—")), (words) => {
      const text = words.join(" ");
      expect(withoutNamingNumbers(text)).toHaveLength(text.length);
    }),
  );
  expect(withoutNamingNumbers("7 stöd 2025, 1 500 kr").replace(/\uFFFC+/g, "·")).toBe("7 stöd ·, 1 500 kr");
});
