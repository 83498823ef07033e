import fc from "fast-check";
import { startIronCalcInNode } from "../host/calculation/node";
import { seed } from "../seed";
import { disagreements } from "./agreement";
import { described, grantTables } from "./randomGrants";

/*
 * 1 000 random workbooks of grants: what the rows mean, the engine's figures, the numbers that IronCalc computes with the formulas that
 * are written, and the numbers that the memo says agree to the krona. Where a cell is text, Excel's sums differ and a finding says so.
 */

const workbooks = 1000;
/** Starting IronCalc costs more than computing: so many workbooks are computed at once. */
const together = 50;

beforeAll(startIronCalcInNode);

test(`what the rows mean, the engine, Excel and the text agree (seed ${String(seed)}, ${String(workbooks)} workbooks)`, async () => {
  const all = fc.sample(grantTables, workbooks);
  let failing = -1;
  for (let from = 0; from < all.length && failing < 0; from += together) {
    const found = await disagreements(all.slice(from, from + together));
    const place = found.findIndex((wrong) => wrong.length > 0);
    if (place >= 0) failing = from + place;
  }
  if (failing < 0) return;
  // The same workbook alone, and made smaller for as long as it fails.
  await fc.assert(
    fc.asyncProperty(grantTables, async (tables) => {
      const [wrong = []] = await disagreements([tables]);
      if (wrong.length > 0) throw new Error(`${wrong.join("\n")}\n\n${described(tables)}\n`);
    }),
    { path: String(failing), numRuns: workbooks, interruptAfterTimeLimit: 60_000 },
  );
  throw new Error(`workbook ${String(failing)} fails beside others and not alone`);
}, 180_000);
