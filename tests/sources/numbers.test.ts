import fc from "fast-check";
import type { CellValue } from "../../src/model";
import { readCount, readKronor, readNumber } from "../../src/sources";

describe("amounts", () => {
  test.each<[CellValue, number]>([
    [1476300, 1476300],
    [0, 0],
    [-12.5, -12.5],
    [0.1 + 0.2, 0.3],
    ["1 476 300 kr", 1476300],
    ["1\u00A0476\u00A0300", 1476300],
    ["1\u202F476\u202F300 kronor", 1476300],
    ["1\u2009476\u2009300 SEK", 1476300],
    ["SEK 1 476 300", 1476300],
    ["154 998:-", 154998],
    ["154 998,-", 154998],
    ["1476300", 1476300],
    ["1 476 300,50", 1476300.5],
    ["1 476 300.50 kr.", 1476300.5],
    ["1.476.300", 1476300],
    ["1,476,300", 1476300],
    ["1.476.300,50", 1476300.5],
    ["1,476,300.50", 1476300.5],
    ["1476,5", 1476.5],
    ["0,125", 0.13],
    ["1,5 mnkr", 1500000],
    ["1,500 mnkr", 1500000],
    ["1,5 miljoner kronor", 1500000],
    ["2 milj. kr", 2000000],
    ["350 tkr", 350000],
    ["350 KKR", 350000],
    ["12,5 tkr", 12500],
    ["-500", -500],
    ["\u2212500 kr", -500],
    ["\u2013500", -500],
    ["kr -500", -500],
    ["(500)", -500],
    ["500-", -500],
    ["+500", 500],
    ["  500  ", 500],
    ["500.-", 500],
    ["1 476 300 :-", 1476300],
    ["kr 500", 500],
    ["Kr. 500", 500],
    ["SEK500", 500],
    ["500kr", 500],
    ["1\u2007476\u2007300\u2003kr", 1476300],
    ["1\u3000476\t300\nkr", 1476300],
    ["\u200B500\uFEFF kr", 500],
    ["500\u2212", -500],
    ["500\u2013", -500],
    ["\u2011500", -500],
    ["500 kr -", -500],
    ["(500 kr)", -500],
    ["(500) kr", -500],
    ["0,5 mkr", 500000],
    ["1.5 mnkr", 1500000],
    ["12 tusen kr", 12000],
    ["350 Tkr.", 350000],
  ])("%j is %d kronor", (value, kronor) => {
    expect(readKronor(value)).toBe(Math.round(kronor * 100));
  });

  test.each<[CellValue, string]>([
    ["", "an empty cell"],
    ["  ", "spaces"],
    [true, "a logical value"],
    ["ja", "a word"],
    ["kr", "a unit alone"],
    ["-", "a dash"],
    ["ca 500", "an estimate"],
    ["500?", "a doubt"],
    ["500–600", "a range"],
    ["1 47 300", "a wrong group"],
    ["1,500", "a thousand and a half or one and a half"],
    ["1.500 kr", "the same with a point"],
    ["1,500 tkr", "the same in tkr"],
    ["1.476,30.0", "marks in disorder"],
    ["12,34,5", "groups of two"],
    ["(-500)", "two signs"],
    ["-500-", "two signs again"],
    ["(500", "an open bracket"],
    ["500)", "another"],
    ["(500))", "a bracket too many"],
    ["tkr 350", "a unit in front that would be a guess"],
    ["500 kr/år", "an amount per year"],
    ["1'476'300", "marks that are not Swedish"],
    ["5 00", "a short group"],
    ["\u200B", "nothing that anyone sees"],
    ["500 EUR", "another currency"],
    ["50%", "a share"],
    ["1e3", "an exponent"],
    ["#N/A", "an error"],
    ["2025-03-04", "a date"],
  ])("%j, %s, is no amount and never zero", (value) => {
    expect(readKronor(value)).toBeNull();
  });

  const spaces = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009", "\u2007", "\u2002", "\t");
  const currency = fc.constantFrom<readonly [string, string]>(
    ["", ""],
    ["", " kr"],
    ["", "kr"],
    ["", " kr."],
    ["", " kronor"],
    ["", " SEK"],
    ["", ":-"],
    ["kr ", ""],
    ["SEK ", ""],
  );
  const signs = fc.constantFrom<readonly [string, string]>(
    ["-", ""],
    ["\u2212", ""],
    ["\u2013", ""],
    ["- ", ""],
    ["", "-"],
    ["", " \u2212"],
    ["(", ")"],
  );
  const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);

  test("every amount reads back from every way to write it", () => {
    const ore = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    fc.assert(
      fc.property(ore, spaces, currency, signs, fc.boolean(), (value, space, [before, after], [minus, closing], groups) => {
        const size = Math.abs(value);
        const kronor = String(Math.floor(size / 100));
        const decimals = size % 100 === 0 ? "" : `,${String(size % 100).padStart(2, "0")}`;
        const amount = `${before}${groups ? grouped(kronor, space) : kronor}${decimals}${after}`;
        expect(readKronor(value < 0 ? `${minus}${amount}${closing}` : amount)).toBe(value);
      }),
    );
  });

  test("every amount of a thousand or more reads back with points or commas as its marks", () => {
    const ore = fc.integer({ min: 100_000_000, max: 10_000_000_000 });
    const marks = fc.constantFrom<readonly [string, string]>([".", ","], [",", "."]);
    fc.assert(
      fc.property(ore, marks, (value, [group, decimal]) => {
        const kronor = grouped(String(Math.floor(value / 100)), group);
        expect(readKronor(`${kronor}${decimal}${String(value % 100).padStart(2, "0")}`)).toBe(value);
        expect(readKronor(kronor)).toBe(value - (value % 100));
      }),
    );
  });

  test.each<[string, number]>([
    ["tkr", 1_000],
    ["kkr", 1_000],
    ["tusen kronor", 1_000],
    ["mnkr", 1_000_000],
    ["mkr", 1_000_000],
    ["miljoner kronor", 1_000_000],
  ])("every number of %s with two decimals reads back", (unit, factor) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (hundredths) => {
        const text = `${String(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, "0")} ${unit}`;
        expect(readKronor(text)).toBe(hundredths * factor);
      }),
    );
  });

  test("a number cell is what it says, to the öre", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }), (ore) => {
        expect(readKronor(ore / 100)).toBe(ore);
      }),
    );
  });

  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789 .,:-()krmnt\u00A0\u2212")) }),
  );

  test("no text makes the readers fail or give anything but a number", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const reading of [readKronor(text), readNumber(text), readCount(text)])
          expect(reading === null || Number.isFinite(reading)).toBe(true);
      }),
    );
  });

  test("a text without digits is never a number", () => {
    const noDigits = fc.string({ unit: "grapheme" }).filter((text) => !/\d/.test(text));
    const nearly = fc.string({ unit: fc.constantFrom(...Array.from(" .,:-()+\u00A0\u2212"), "kr", "tkr", "mnkr", "st", "km") });
    fc.assert(
      fc.property(fc.oneof(noDigits, nearly), (text) => {
        expect([readKronor(text), readNumber(text), readCount(text)]).toEqual([null, null, null]);
      }),
    );
  });

  test("a text that says more than one number is none of them", () => {
    const number = fc.integer({ min: 0, max: 99_999 }).map(String);
    const between = fc.constantFrom("/", "–", " till ", " och ", " kr ", "=", "%", "*");
    fc.assert(
      fc.property(number, between, number, (first, mark, second) => {
        expect(readKronor(`${first}${mark}${second}`)).toBeNull();
      }),
    );
  });

  test("logical values and errors are no numbers", () => {
    for (const value of [true, false, "#N/A", "#VÄRDEFEL!", "#DIV/0!"])
      expect([readKronor(value), readNumber(value), readCount(value)]).toEqual([null, null, null]);
  });
});

describe("counts and numbers", () => {
  test.each<[CellValue, number | null]>([
    [18, 18],
    ["18 st.", 18],
    ["18 stycken", 18],
    ["1 200", 1200],
    [2.5, null],
    [-1, null],
    ["många", null],
    ["", null],
  ])("%j is the count %p", (value, count) => {
    expect(readCount(value)).toBe(count);
  });

  test.each<[CellValue, number | null]>([
    [12.5, 12.5],
    ["12,5 km", 12.5],
    ["3", 3],
    ["12 mil", null],
    ["5 kr", null],
  ])("%j is the number %p", (value, number) => {
    expect(readNumber(value)).toBe(number);
  });
});
