import fc from "fast-check";
import { boxAddress, columnsOfSheet, emptyBook, intersection, readBox, rowsOfSheet, union } from "./book";
import { faultOfFormula } from "./book/formula-check";
import { moveInFormula, renameInFormula } from "./book/formula-references";
import { typeInto } from "./book/typing";

const box = fc
  .record({
    row: fc.nat(rowsOfSheet - 1),
    column: fc.nat(columnsOfSheet - 1),
    rowCount: fc.integer({ min: 1, max: 5000 }),
    columnCount: fc.integer({ min: 1, max: 500 }),
  })
  .filter((one) => one.row + one.rowCount <= rowsOfSheet && one.column + one.columnCount <= columnsOfSheet);

describe("boxes", () => {
  test("an address reads back as its box", () => {
    fc.assert(
      fc.property(box, (one) => {
        expect(readBox(boxAddress(one))).toEqual(one);
      }),
    );
  });

  test.each(["A:C", "3:5", "1:1048576"])("whole columns and rows keep their short form: %s", (address) => {
    const read = readBox(address);
    expect(read && boxAddress(read)).toBe(address === "1:1048576" ? "A:XFD" : address);
  });

  test("what two boxes share lies in both and in what holds both", () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const common = intersection(a, b);
        const whole = union(a, b);
        expect(intersection(whole, a)).toEqual(a);
        if (common) expect(intersection(a, common)).toEqual(common);
      }),
    );
  });
});

describe("typing", () => {
  test("an apostrophe keeps every text as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeInto(`'${text}`, "General", 2026)).toMatchObject({ value: text, quotePrefix: true, formula: null });
      }),
    );
  });

  test("the format @ keeps every text that has no apostrophe first", () => {
    const texts = fc.string().filter((text) => !text.startsWith("'"));
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeInto(text, "@", 2026)).toMatchObject({ value: text, formula: null });
      }),
    );
  });

  test("a number reads back from its digits", () => {
    const numbers = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(typeInto(String(number), "General", 2026).value).toBeCloseTo(number, 9);
      }),
    );
  });

  test("a date of a 1904 workbook is 1462 days less", () => {
    expect(typeInto("2025-03-04", "General", 2026, true).value).toBe(45_720 - 1462);
  });
});

describe("formulas", () => {
  const book = emptyBook("Bok1.xlsx", ["Stöd", "Blad2"]);
  const [grants, other] = book.sheets;
  if (!grants || !other) throw new Error("The book has two sheets.");

  test.each([
    ["=B5", "=B7"],
    ["=B2", "=B2"],
    ["=$B$5:C9", "=$B$7:C11"],
    ["=SUM(B2:B9)", "=SUM(B2:B11)"],
    ["=SUM(A:A)+SUM(5:6)", "=SUM(A:A)+SUM(7:8)"],
    ["=Blad2!B5+Stöd!B5", "=Blad2!B5+Stöd!B7"],
    ['="B5"&Tabell[B5]&LOG10(B5)', '="B5"&Tabell[B5]&LOG10(B7)'],
  ])("when two rows come in above row 5, %s becomes %s", (before, after) => {
    const move = { sheet: grants, along: "rows", from: 4, by: 2, across: [0, columnsOfSheet - 1] } as const;
    expect(moveInFormula(before, grants, move)).toBe(after);
  });

  test("cells that are pushed down beside a reference leave it alone", () => {
    const move = { sheet: grants, along: "rows", from: 0, by: 1, across: [3, 5] } as const;
    expect(moveInFormula("=SUM(A1:B2)+D1", grants, move)).toBe("=SUM(A1:B2)+D2");
  });

  test("a new sheet name is quoted where it must be", () => {
    expect(renameInFormula("=Blad2!A1+'Stöd'!A1&\"Blad2!A1\"", "blad2", "Två ord")).toBe("='Två ord'!A1+'Stöd'!A1&\"Blad2!A1\"");
  });

  test("any text in quotes is a formula's business only as text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(faultOfFormula(`="${text.replaceAll('"', '""')}"`, book)).toBeNull();
      }),
    );
  });

  test("over 8192 characters are too many", () => {
    expect(faultOfFormula(`=${"1+".repeat(4096)}1`, book)).toContain("8192");
  });
});
