import type { Session } from "../../src/app/session";
import { undoChanges } from "../../src/excel";
import type { Finding, WrittenChange } from "../../src/model";
import { combineChanges } from "../../src/review";
import { sheetDifferences } from "../host/files/compare";
import { writeBook } from "../host/files/write";
import { exampleBook, userSheets, visible } from "./exampleInExcel";
import { withSession } from "./openSession";

/** Two fixes of one cell that cannot be made at once take a round each. */
const mostRounds = 4;

function safe(session: Session): readonly Finding[] {
  return session.getState().review?.findings.filter(({ fix }) => fix?.reach === "all") ?? [];
}

test("Fixing all that is safe leaves nothing safe to fix, touches no other cell, and can be taken back to the very cells", async () => {
  const book = await exampleBook("uppfoljning-2025-med-fel.xlsx");
  const original = await writeBook(book);
  const before = visible(userSheets(book));
  await withSession(book, async (session) => {
    await session.read();
    expect(safe(session).length).toBeGreaterThan(5);
    const written: WrittenChange[][] = [];
    for (let round = 0; round < mostRounds && safe(session).length > 0; round += 1) {
      await session.applyFix("all", combineChanges(safe(session)));
      const { lastFix, fault } = session.getState();
      expect([fault, lastFix?.outcome.skipped]).toEqual([null, []]);
      written.push([...(lastFix?.outcome.written ?? [])]);
    }
    expect(safe(session)).toEqual([]);
    const places = new Set(written.flat().map(({ cell }) => `${cell.sheet}!${String(cell.row)},${String(cell.column)}`));
    const differing = await sheetDifferences(original, await writeBook(book));
    expect(differing.length).toBe(places.size);
    expect(differing.filter((text) => / (validation|table) /.test(text))).toEqual([]);
    for (const changes of written.reverse()) expect((await undoChanges(changes)).kept).toEqual([]);
  });
  expect(visible(userSheets(book))).toEqual(before);
  expect(await sheetDifferences(original, await writeBook(book))).toEqual([]);
});
