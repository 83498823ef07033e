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
    ["500 EUR", "another currency"],
    ["50%", "a share"],
    ["1e3", "an exponent"],
    ["#N/A", "an error"],
    ["2025-03-04", "a date"],
  ])("%j, %s, is no amount and never zero", (value) => {
    expect(readKronor(value)).toBeNull();
  });

  test("every amount reads back from every way to write it", () => {
    const spaces = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009");
    const suffix = fc.constantFrom("", " kr", "kr", " kronor", " SEK", ":-");
    const minus = fc.constantFrom("-", "\u2212", "- ");
    const ore = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    fc.assert(
      fc.property(ore, spaces, suffix, minus, fc.boolean(), (value, space, unit, sign, grouped) => {
        const size = Math.abs(value);
        const kronor = String(Math.floor(size / 100));
        const digits = grouped ? kronor.replace(/\B(?=(\d{3})+$)/g, space) : kronor;
        const decimals = size % 100 === 0 ? "" : `,${String(size % 100).padStart(2, "0")}`;
        expect(readKronor(`${value < 0 ? sign : ""}${digits}${decimals}${unit}`)).toBe(value);
      }),
    );
  });

  test("no text makes the reader fail or give anything but a number", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789 .,-()krmnt\u00A0")) }), (text) => {
        const ore = readKronor(text);
        expect(ore === null || Number.isFinite(ore)).toBe(true);
      }),
    );
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
