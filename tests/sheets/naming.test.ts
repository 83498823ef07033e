import type { SheetRole, WorkbookOutline } from "../../src/model";
import { planTargets } from "../../src/sheets/naming";
import { bookWith, outlineOf } from "../summary/workbook";

function outline(...names: string[]): WorkbookOutline {
  return outlineOf(bookWith(names.map((sheet) => ({ sheet, table: null, rows: [] }))));
}

function nameFor(wanted: string, present: string[]): string | undefined {
  const role: SheetRole = { kind: "area", area: wanted };
  return planTargets(outline(...present), [{ role, name: wanted }])[0]?.name;
}

test.each<[string, string[], string]>([
  ["Medborgare", [], "Medborgare"],
  ["Medborgare", ["medborgare"], "Medborgare (uppföljning)"],
  ["Medborgare", ["Medborgare", "MEDBORGARE (uppföljning)"], "Medborgare (uppföljning 2)"],
  ["Kommuner/regioner: [2025]?", [], "Kommuner-regioner- -2025--"],
  ["'Handel'", [], "Handel"],
  ["Offentliga intressenter och andra aktörer", [], "Offentliga intressenter och and"],
  ["Offentliga intressenter och andra", ["Offentliga intressenter och and"], "Offentliga intres (uppföljning)"],
  ["   ", [], "Uppföljning"],
  ["History", [], "History (uppföljning)"],
])("a sheet for %p beside %p is called %p", (wanted, present, name) => {
  expect(nameFor(wanted, present)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test("two areas whose names differ only in case get two sheets", () => {
  const targets = planTargets(outline(), [
    { role: { kind: "area", area: "Handel" }, name: "Handel" },
    { role: { kind: "area", area: "HANDEL" }, name: "HANDEL" },
  ]);
  expect(targets.map((target) => target.name)).toEqual(["Handel", "HANDEL (uppföljning)"]);
});
