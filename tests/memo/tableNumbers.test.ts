import { changeInTable, kronorInTable, numberInTable, shareInTable } from "../../src/memo/tableNumbers";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

test.each([
  [kronorInTable, 1_476_300, "1 476 300"],
  [kronorInTable, 1_476_304.4, "1 476 304,40"],
  [changeInTable, 163_904.4, "+163 904,40"],
  [changeInTable, -20_000, "−20 000"],
  [changeInTable, 0, "0"],
  [numberInTable, 2.5, "2,5"],
  [shareInTable, 0.108, "10,8 %"],
] as const)("%p writes %d as %s", (write, value, text) => {
  expect(plain(write(value))).toBe(text);
});
