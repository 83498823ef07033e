import fc from "fast-check";
import { blockOrder } from "../../src/memo/blockOrder";

/** "b2 c3 a" as rows: an id and its number, if it has one. */
function rowsOf(text: string) {
  return text
    .split(" ")
    .filter((row) => row !== "")
    .map((row) => ({ id: row.slice(0, 1), number: row.length > 1 ? Number(row.slice(1)) : null }));
}

function orderOf(proposed: string, rows: string, chosen = ""): string {
  const { ids, isUsers } = blockOrder({ proposed: proposed.split(""), heading: "h", rows: rowsOf(rows), chosen: chosen.split("") });
  return ids.join("") + (isUsers ? " the user's" : "");
}

describe("the order of a section's blocks", () => {
  test.each([
    ["habc", "", "", "habc", "that has no rows yet is the proposal's"],
    ["habc", "h1 a2 b3 c4", "", "habc", "that nobody has changed is the proposal's"],
    ["hcab", "h1 a2 b3 c4", "", "hcab", "that nobody has changed follows a proposal that has another now"],
    ["habc", "h1 a3 b2 c4", "", "hbac the user's", "follows the numbers that the user has typed"],
    ["habc", "h1 a2 b2.5 c2.2", "", "hacb the user's", "follows numbers between the others"],
    ["habc", "h1 c4 a2 b3", "", "hcab the user's", "follows the rows that the user has moved"],
    ["habc", "h1 a4 b3 c2", "", "hcba the user's", "follows numbers that run backwards"],
    ["habc", "h1 b2 a3 c4", "hbac", "hbac the user's", "is the one that was chosen before"],
    ["habc", "h1 b2 a4 c3", "hbac", "hbca the user's", "follows new numbers in a chosen order"],
    ["habc", "h1 a3 b2 c4", "hbac", "habc", "is the proposal's again when the user has put it so"],
    ["hxabc", "h1 b2 a3 c4", "hbac", "hxbac the user's", "has a new proposal after the one that it follows"],
    ["habxc", "h1 b2 a3 c4", "hbac", "hbxac the user's", "has a new proposal after the one that it follows, wherever that is"],
    ["hac", "h1 a3 c4", "hbac", "hac", "lets go of what is no longer proposed"],
    ["habc", "a1 h2 b3 c4", "", "habc", "keeps its heading first"],
    ["habc", "h9 a1 b2 c3", "", "habc", "keeps its heading first, whatever its number"],
    ["habc", "h1 a2 o b3 c4", "", "haobc", "has the user's own rows where they stand"],
    ["habc", "h1 a2 b3 c4 o", "", "habco", "has an own row last"],
    ["habc", "h1 a2 o5 b4 c6", "", "haboc the user's", "moves an own row by its number"],
    ["habc", "h1 b2 o3 a4 c5", "hboac", "hboac the user's", "keeps an own row in a chosen order"],
    ["habc", "h1 b2 o3 a4 p c5", "hboac", "hboapc the user's", "has a new own row after the row above"],
    ["habc", "h1 a2 a2 b3 c4", "", "habc", "is not changed by a copied row"],
  ])("%s with rows %j and chosen %j: %s (%s)", (proposed, rows, chosen, expected) => {
    expect(orderOf(proposed, rows, chosen)).toBe(expected);
  });

  const letters = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { maxLength: 7 });

  test("has each block once, whatever the rows say", () => {
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 8, maxLength: 8 }),
        (proposed, rowIds, chosen, numbers) => {
          const rows = rowIds.map((id, place) => ({ id, number: numbers[place] ?? null }));
          const { ids } = blockOrder({ proposed: ["h", ...proposed], heading: "h", rows, chosen });
          expect([...ids].sort()).toEqual([...new Set(["h", ...proposed, ...rowIds])].sort());
          expect(ids[0]).toBe("h");
        },
      ),
    );
  });

  test("stays when the table has been written in it, with the mark that says so", () => {
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        fc.array(fc.option(fc.integer({ min: 1, max: 9 })), { minLength: 8, maxLength: 8 }),
        (proposed, rowIds, chosen, numbers) => {
          const rows = rowIds.map((id, place) => ({ id, number: numbers[place] ?? null }));
          const given = { proposed: ["h", ...proposed], heading: "h" };
          const first = blockOrder({ ...given, rows, chosen });
          const written = first.ids.map((id, place) => ({ id, number: place + 1 }));
          expect(blockOrder({ ...given, rows: written, chosen: first.isUsers ? first.ids : [] }).ids).toEqual(first.ids);
        },
      ),
    );
  });
});
