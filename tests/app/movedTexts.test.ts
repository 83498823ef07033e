import { movedTexts } from "../../src/app/movedTexts";
import type { CellRef, Finding, Memo, MemoBlock, Review } from "../../src/model";
import { exampleReading } from "../taskpane/exampleReading";

const before: CellRef = { sheet: "Tjänsteskrivelse", row: 6, column: 5 };
const after: CellRef = { ...before, row: 27 };
const { review } = exampleReading();

const block: MemoBlock = {
  id: "own:1",
  style: "paragraph",
  proposal: [],
  ownText: "Av besöken var 18st. fysiska.",
  ownTextCell: before,
  included: true,
  done: false,
};
const memo: Memo = { document: "memo", sections: [{ id: "resources", name: "Resurser", blocks: [block] }] };

const finding: Finding = {
  rule: "space-before-unit",
  severity: "info",
  cell: { ...before, rowCount: 1, columnCount: 1 },
  related: [],
  value: "18st.",
  message: { id: "rule.space-before-unit.message" },
  advice: { id: "rule.space-before-unit.advice" },
  subject: "",
  acceptable: true,
  fix: { reach: "all", changes: [{ cell: before, before: "18st.", after: "18 st.", kind: "text" }] },
};
const elsewhere: Finding = {
  ...finding,
  cell: { ...before, sheet: "Stöd", rowCount: 1, columnCount: 1 },
  fix: { reach: "all", changes: [] },
};
const given: Review = { ...review, findings: [finding, elsewhere], accepted: [finding] };

test("a finding on an own text follows it to where the refresh has put it, with its fix", () => {
  const moved = movedTexts(memo, given, new Map([["own:1", after]]));
  expect(moved.memo.sections[0]?.blocks[0]?.ownTextCell).toEqual(after);
  expect(moved.review.findings[0]?.cell).toEqual({ ...after, rowCount: 1, columnCount: 1 });
  expect(moved.review.findings[0]?.fix?.changes[0]?.cell).toEqual(after);
  expect(moved.review.accepted[0]?.cell?.row).toBe(27);
  expect(moved.review.findings[1]).toEqual(elsewhere);
});

test("where nothing moves, nothing is made anew", () => {
  const moved = movedTexts(memo, given, new Map([["own:1", before]]));
  expect(moved.memo).toBe(memo);
  expect(moved.review).toBe(given);
});
