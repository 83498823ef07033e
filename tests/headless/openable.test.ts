import { readFileSync } from "node:fs";
import { complaintsOf } from "../host/schemaOrder";
import { bookBytes, openWorkbook, readExample, rewritten, sheetNamed, type CellContent } from "../fixtures/books/sourceBook";
import { example, exampleWithFaults, refreshed } from "./scene";

/*
 * Excel opens what the command writes without a word of repair: nothing is wrong with it that was not wrong with the workbook that was given.
 */

/** A text with all that XML and Excel's own escapes stumble on. */
function odd(value: CellContent): CellContent {
  return typeof value === "string" ? `${value}\u000b<&>"'_x000D_ ]]>` : value;
}

async function oddTexts(): Promise<Uint8Array> {
  const { grants, activities } = await readExample();
  return bookBytes({
    sheets: [
      {
        ...grants,
        sheet: "Stöd & <b> 'x'y",
        table: "Grants",
        columns: rewritten(grants.columns, { Kommun: odd, Mottagare: odd, Ärendenummer: odd }),
      },
      { ...activities, columns: rewritten(activities.columns, { Insats: odd, Resultat: odd, Ansvarig: odd }) },
    ],
  });
}

/** One grant and one activity: charts of one bar each. */
async function oneOfEach(): Promise<Uint8Array> {
  const { grants, activities } = await readExample();
  return bookBytes({
    sheets: [
      { ...grants, rows: grants.rows.slice(0, 1) },
      { ...activities, rows: activities.rows.slice(0, 1) },
    ],
  });
}

/** The user's sheet has a note, a link, a filter, a rule, a footer and dates from 1904. */
async function muchBeside(): Promise<Uint8Array> {
  const { grants, activities } = await readExample();
  return bookBytes({
    sheets: [grants, activities],
    change: (workbook) => {
      workbook.properties.date1904 = true;
      const sheet = sheetNamed(workbook, "Stöd");
      sheet.views = [{ state: "frozen", ySplit: 1 }];
      sheet.headerFooter.oddFooter = "Sida &P";
      sheet.getCell("Z1").value = { text: "länk", hyperlink: "https://example.org/?a=1&b=2" };
      sheet.addConditionalFormatting({
        ref: "A1:A5",
        rules: [{ type: "expression", priority: 1, formulae: ["A1>1"], style: { font: { bold: true } } }],
      });
    },
  });
}

describe("what is written", () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ["the example", () => Promise.resolve(readFileSync(example))],
    ["the example with faults", () => Promise.resolve(readFileSync(exampleWithFaults))],
    ["a workbook with odd texts", oddTexts],
    ["a workbook with one of each", oneOfEach],
    ["a workbook with much beside", muchBeside],
  ])("of %s is in order, also the second time, and another library reads its sheets", async (_, bytesOf) => {
    const given = await bytesOf();
    const known = complaintsOf(given);
    const { workbook } = await refreshed(given);
    const again = (await refreshed(workbook, { now: "2026-04-04T10:00" })).workbook;
    for (const written of [workbook, again]) {
      expect(complaintsOf(written).filter((complaint) => !known.includes(complaint))).toEqual([]);
      const { worksheets } = await openWorkbook(written);
      expect(worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Översikt", "Servicegivare", "Tjänsteskrivelse"]));
    }
  });
});
