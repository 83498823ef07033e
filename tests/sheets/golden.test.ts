import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startIronCalcInNode } from "../host/calculation/node";
import { bookWith } from "../summary/workbook";
import { dumpLooks, dumpSheet } from "./dump";
import { exampleSheets } from "./example";
import { refreshBook } from "./refreshBook";

beforeAll(startIronCalcInNode);

const folder = join(__dirname, "golden");

/** Compares with a golden file; UPDATE_GOLDEN=1 writes it anew, to be read before it is committed. */
function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}

test.each(["Översikt", "Servicegivare", "Medborgare", "Tjänsteskrivelse", "Uppföljning"])(
  "the sheet %s of the small example",
  async (sheet) => {
    const book = bookWith(exampleSheets());
    const { plan } = await refreshBook(book);
    expectGolden(`${sheet}.txt`, dumpSheet(book, sheet));
    expectGolden(`${sheet}.looks.txt`, dumpLooks(plan.actions, sheet));
  },
);
