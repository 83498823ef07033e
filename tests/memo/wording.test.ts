import {
  capitalised,
  countInWords,
  listInText,
  numberInText,
  paragraphInText,
  periodInText,
  uncapitalised,
  withUnit,
} from "../../src/memo/wording";

describe("numbers", () => {
  test.each([
    [0, "0"],
    [8, "8"],
    [999, "999"],
    [1000, "1\u00A0000"],
    [1_476_300, "1\u00A0476\u00A0300"],
    [12_345_678, "12\u00A0345\u00A0678"],
    [-2500, "\u22122\u00A0500"],
    [0.5, "0,5"],
    [2.25, "2,25"],
    [-0.001, "0"],
  ])("%p is written %p", (value, text) => {
    expect(numberInText(value)).toBe(text);
  });

  test.each([
    [619_992, "619\u00A0992"],
    [619_992.5, "619\u00A0992,50"],
    [0.05, "0,05"],
  ])("%p kronor have no decimals or two: %p", (value, text) => {
    expect(numberInText(value, "kronor")).toBe(text);
  });

  test("a unit is held to its number", () => {
    expect(withUnit("8", "st.")).toBe("8\u00A0st.");
    expect(withUnit("8", "")).toBe("8");
  });

  test.each([
    [1, "neuter", "ett"],
    [1, "common", "en"],
    [2, "neuter", "två"],
    [12, "common", "tolv"],
    [13, "common", "13"],
    [0, "neuter", "0"],
    [2.5, "neuter", "2,5"],
    [1056, "neuter", "1\u00A0056"],
  ] as const)("%p in words, %s, is %p", (count, gender, text) => {
    expect(countInWords(count, gender)).toBe(text);
  });
});

describe("words", () => {
  test.each([
    [["2025"], "2025"],
    [["2024", "2025"], "2024 och 2025"],
    [["2023", "2024", "2025"], "2023, 2024 och 2025"],
  ])("the list %p ends with och", (items, text) => {
    expect(listInText(items)).toBe(text);
  });

  test.each(["125", "§125", "§ 125", "§\u00A0125"])("the paragraph %p has its sign and a no-break space", (typed) => {
    expect(paragraphInText(typed)).toBe("§\u00A0125");
  });

  test.each(["2023-2030", "2023 - 2030", "2023–2030", "2023\u20112030"])("the period %p has an en dash without spaces", (typed) => {
    expect(periodInText(typed)).toBe("2023–2030");
  });

  test("a first letter follows the sentence, but an abbreviation keeps its own", () => {
    expect(capitalised("överblick")).toBe("Överblick");
    expect(uncapitalised("Regionala utvecklingsnämnden")).toBe("regionala utvecklingsnämnden");
    expect(uncapitalised("RUN")).toBe("RUN");
    expect(uncapitalised("")).toBe("");
  });
});
