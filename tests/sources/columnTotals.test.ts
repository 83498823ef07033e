import { serialOfDate, type CellValue } from "../../src/model";
import { bookWith, datasetOf } from "../summary/workbook";

const day = serialOfDate(2025, 3, 4) ?? 0;
const headers = ["Stödform", "Belopp", "Beslutsdatum", "Utbetalt"];

function totalsOf(rows: readonly CellValue[][]) {
  const { dataset } = datasetOf(bookWith([{ sheet: "Stöd", table: "Stöd", rows: [headers, ...rows] }]), 2025);
  return dataset.layout[0]?.totals;
}

describe("what Excel's sums over a source's columns are", () => {
  test("texts and truth values are nothing, typed totals and days with a time of day are numbers as any", () => {
    const rows = [
      ["Servicebidrag", 100.5, day, ""],
      ["Servicebidrag", "1 000 kr", day + 0.5, 20],
      ["Servicebidrag", true, "4 mars 2025", 10],
      ["Summa", 100.5, "", ""],
    ];
    expect(totalsOf(rows)).toEqual({
      columns: {
        grantedAmount: { sum: 201, squares: 2 * 100.5 ** 2 },
        decisionDate: { sum: 2 * day + 0.5, squares: day ** 2 + (day + 0.5) ** 2 },
        paidAmount: { sum: 30, squares: 500 },
      },
      amountsByDay: 100.5 * day,
    });
  });

  test("a column with an error has none, nor then the product of amounts and days", () => {
    const totals = totalsOf([
      ["Servicebidrag", 100, "#N/A", ""],
      ["Servicebidrag", 50, day, ""],
    ]);
    expect(Object.keys(totals?.columns ?? {})).toEqual(["grantedAmount", "paidAmount"]);
    expect(totals?.amountsByDay).toBeNull();
  });
});
