import * as fc from "fast-check";
import { readMark, writeMark } from "../../src/excel/marks";
import type { SheetMark, SheetRole } from "../../src/model";

const role: fc.Arbitrary<SheetRole> = fc.oneof(
  fc.constantFrom<SheetRole>({ kind: "overview" }, { kind: "memo" }, { kind: "settings" }),
  fc.string({ minLength: 1 }).map((area): SheetRole => ({ kind: "area", area })),
);
const mark: fc.Arbitrary<SheetMark> = fc.record({ role, block: fc.option(fc.constantFrom("A1:M45", "B2")) });

describe("The mark on an owned sheet", () => {
  test("is read as it was written", () => {
    fc.assert(
      fc.property(mark, (given) => {
        expect(readMark(writeMark(given))).toEqual(given);
      }),
    );
  });

  test("is compact", () => {
    expect(writeMark({ role: { kind: "area", area: "Medborgare" }, block: "A1:M45" })).toBe(
      '{"role":"area","area":"Medborgare","block":"A1:M45"}',
    );
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '"overview"',
    "{}",
    '{"role":"unknown"}',
    '{"role":"area"}',
    '{"role":"area","area":""}',
    7,
    undefined,
  ])("is none when it is not understood: %p", (text) => {
    expect(readMark(text)).toBeNull();
  });

  test("keeps its role when its block is not understood", () => {
    expect(readMark('{"role":"memo","block":5,"later":true}')).toEqual({ role: { kind: "memo" }, block: null });
  });
});
