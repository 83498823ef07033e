import ExcelJS from "exceljs";
import { exampleBytes, refreshed, type Refreshed } from "./scene";

/* Amounts that a formula gives with parts of an öre, through the whole refresh: told at their cells, and no difference of figures. */

async function exampleWith(amounts: readonly ExcelJS.CellValue[]): Promise<Refreshed> {
  const book = new ExcelJS.Workbook();
  const bytes = exampleBytes();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  const grants = book.getWorksheet("Stöd");
  const headers = grants?.getRow(1).values as string[];
  const [amount, date] = [headers.indexOf("Beviljat belopp"), headers.indexOf("Beslutsdatum")];
  const left = [...amounts];
  grants?.eachRow((row) => {
    const decided = row.getCell(date).value;
    if (decided instanceof Date && decided.getUTCFullYear() === 2025 && left.length > 0) row.getCell(amount).value = left.shift();
  });
  expect(left).toEqual([]);
  return refreshed(new Uint8Array(await book.xlsx.writeBuffer()));
}

const third = { formula: "100001/3", result: 33_333.666666666664 };

test("three thirds: each cell is told with its decimals and what to do, and the sums count as the same", async () => {
  const { result } = await exampleWith([third, third, third]);

  expect(result.findings.filter(({ rule }) => rule === "figure-mismatch")).toEqual([]);
  const told = result.findings.filter(({ rule }) => rule === "amount-not-whole");
  expect(told.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
  expect(told[0]?.message.replaceAll("\u00a0", " ")).toContain("33 333,666667. Tillägget räknar med 33 333,67");
  const sum = result.figures.find(({ id }) => id === "grants/all/granted/2025");
  expect(Number(sum?.excel) - Number(sum?.value)).toBeCloseTo(-0.01, 6);
});

test("whole öre are no more than a notice", async () => {
  const { result } = await exampleWith([33_333.67, 33_333.67]);
  expect(result.findings.filter(({ rule }) => rule === "amount-not-whole").map(({ severity }) => severity)).toEqual(["info", "info"]);
});
