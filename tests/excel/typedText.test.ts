import * as fc from "fast-check";
import { typedText } from "../../src/excel/typedText";
import { typeInto } from "../host/book/typing";

/** What the embedded Excel makes of a text that is typed into a General cell. */
function typed(text: string) {
  const { value, formula, isError } = typeInto(typedText(text), "General", 2026);
  return { value, formula, isError };
}

const looksLikeSomethingElse = [
  "=1+1",
  "+46 63 14 75 00",
  "-",
  "@name",
  "12",
  " 12",
  "1 476 300",
  "1,5",
  "2025-03-04",
  "4/3",
  "3-4",
  "Mar 4",
  "4 mar 2025",
  "March 4, 2025",
  "Wednesday, September 24, 2025 12:34:56 PM",
  "50%",
  "1e3",
  "$5",
  "(5)",
  "12:30",
  "TRUE",
  "false",
  "Sant",
  "#N/A",
  "'citat",
  "''",
];

describe("A text written to a cell", () => {
  test.each(looksLikeSomethingElse)("stays a text though it looks like something else: %s", (text) => {
    expect(typedText(text)).toBe(`'${text}`);
    expect(typed(text)).toEqual({ value: text, formula: null, isError: false });
  });

  test.each([
    "Hemsändningsbidrag",
    "Åre",
    "Uppdaterad i mars",
    "Region Jämtland Härjedalen har under 2025 beviljat stöd till åtta kommuner.",
  ])("is written as it is when it can only be words: %s", (text) => {
    expect(typedText(text)).toBe(text);
  });

  test("is nothing when it is empty", () => {
    expect(typedText("")).toBe("");
  });

  test("comes back unchanged, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...looksLikeSomethingElse)), (text) => {
        expect(typed(text)).toEqual({ value: text, formula: null, isError: false });
      }),
    );
  });

  test("comes back unchanged when it is made of the parts of numbers and dates", () => {
    const part = fc.constantFrom(
      "Mar",
      "mars",
      "Jan",
      "december",
      "4",
      "2025",
      "-",
      "/",
      " ",
      ",",
      ".",
      ":",
      "%",
      "e",
      "E",
      "PM",
      "$",
      "kr",
      "TRUE",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        const text = parts.join("");
        expect(typed(text)).toEqual({ value: text, formula: null, isError: false });
      }),
    );
  });
});
