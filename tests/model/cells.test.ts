import fc from "fast-check";
import { address, columnLetters, columnOfLetters, columnRanges, parseAddress, quoteSheet } from "../../src/model";

describe("addresses", () => {
  test.each([
    ["Stöd", "Stöd"],
    ["Beviljade stöd", "'Beviljade stöd'"],
    ["Anna's", "'Anna''s'"],
    ["2025", "'2025'"],
    ["AB12", "'AB12'"],
    ["R1C1", "'R1C1'"],
    ["Översikt", "Översikt"],
  ])("the sheet %s is written %s, as Excel quotes it", (name, quoted) => {
    expect(quoteSheet(name)).toBe(quoted);
  });

  test("an address reads back as the range it was made of", () => {
    const range = fc.record({
      sheet: fc.string({ minLength: 1, maxLength: 31 }),
      row: fc.nat(1000),
      column: fc.nat(500),
      rowCount: fc.integer({ min: 1, max: 1000 }),
      columnCount: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(range, (value) => {
        expect(parseAddress(address(value))).toEqual(value);
      }),
    );
  });

  test("column letters count as Excel counts", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    fc.assert(fc.property(fc.nat(16_383), (column) => columnOfLetters(columnLetters(column)) === column));
  });

  test.each(["", "A0", "Stöd!", "A1:", "AAAA1", "A1048577", "B2:A1"])("%j is no address", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test("rows of a column become the fewest ranges", () => {
    expect(columnRanges("Stöd", 8, [1, 2, 3, 7]).map(address)).toEqual(["Stöd!I2:I4", "Stöd!I8"]);
  });
});
