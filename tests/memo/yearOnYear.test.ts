import { compose } from "../../src/memo";
import { inlineText, type Figure, type FigureTable } from "../../src/model";
import { formsOfArea, grantFigureId } from "../../src/summary";
import { datasetOf, programmeWith, referenceParameters } from "./builders";

const dataset = datasetOf([]);

/** Figures of Servicebidrag, and of its area, in 2025 and 2024: kronor. */
function figuresOf(now: number, before: number | null): FigureTable {
  const figure = (id: string, unit: Figure["unit"], value: number | null): Figure => ({ id, unit, value, sources: [], formula: null });
  const figures = ["servicebidrag", formsOfArea("Servicegivare")].flatMap((group) => [
    figure(grantFigureId(group, "count", 2025), "count", now === 0 ? 0 : 4),
    figure(grantFigureId(group, "granted", 2025), "kronor", now),
    ...(before === null ? [] : [figure(grantFigureId(group, "granted", 2024), "kronor", before)]),
    figure(grantFigureId(group, "granted-change-share", 2025), "change", before === null || before === 0 ? null : (now - before) / before),
  ]);
  return new Map(figures.map((one) => [one.id, one]));
}

function bulletOf(now: number, before: number | null, choice = "ja") {
  const programme = programmeWith({ ...referenceParameters, JämförMedÅretFöre: choice, VisaNollor: "ja" });
  const memo = compose({ dataset, programme, figures: figuresOf(now, before), stored: [] });
  return memo.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === "grants:servicebidrag");
}

function sentenceOf(now: number, before: number | null): string {
  const programme = programmeWith({ ...referenceParameters, JämförMedÅretFöre: "ja" });
  const memo = compose({ document: "followUp", dataset, programme, figures: figuresOf(now, before), stored: [] });
  const block = memo.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === "area:Servicegivare/grants");
  return inlineText(block?.proposal ?? []).replaceAll("\u00A0", " ");
}

test.each([
  [112_000, 100_000, "4 st., 112 000 kronor, en ökning med 12 procent jämfört med 2024"],
  [250_000, 100_000, "4 st., 250 000 kronor, en ökning med 150 procent jämfört med 2024"],
  [84_000, 100_000, "4 st., 84 000 kronor, en minskning med 16 procent jämfört med 2024"],
  [100_500, 100_000, "4 st., 100 500 kronor, en ökning med 1 procent jämfört med 2024"],
  [100_499, 100_000, "4 st., 100 499 kronor, i stort sett oförändrat jämfört med 2024"],
  [99_501, 100_000, "4 st., 99 501 kronor, i stort sett oförändrat jämfört med 2024"],
  [100_000, 100_000, "4 st., 100 000 kronor, oförändrat jämfört med 2024"],
  [100_000, 0, "4 st., 100 000 kronor, medan inget beviljades 2024"],
  [0, 100_000, "0 st., 0 kronor, jämfört med 100 000 kronor 2024"],
  [0, 1, "0 st., 0 kronor, jämfört med 1 krona 2024"],
  [0, 0, "0 st., 0 kronor"],
  [100_000, null, "4 st., 100 000 kronor"],
  [128_500, 100_000, "4 st., 128 500 kronor, en ökning med 29 procent jämfört med 2024"],
])("%d kronor after %p are said so: %s", (now, before, text) => {
  expect(inlineText(bulletOf(now, before)?.proposal ?? []).replaceAll("\u00A0", " ")).toBe(`Servicebidrag ${text}`);
});

test("the percent is a figure, and so are last year's kronor", () => {
  const partOf = (now: number, figure: string) =>
    bulletOf(now, 100_000)?.proposal.find((part) => part.kind === "figure" && part.figure === figure);
  expect(partOf(112_000, "grants/servicebidrag/granted-change-share/2025")?.text).toBe("12\u00A0procent");
  expect(partOf(0, "grants/servicebidrag/granted/2024")?.text).toBe("100\u00A0000");
});

test.each(["nej", ""])("nothing is compared where the settings say %p", (choice) => {
  expect(inlineText(bulletOf(112_000, 100_000, choice)?.proposal ?? [])).toBe("Servicebidrag 4\u00A0st., 112\u00A0000 kronor");
});

test.each([
  [112_000, "Under 2025 har 4 stöd beviljats med sammanlagt 112 000 kronor, en ökning med 12 procent jämfört med 2024."],
  [0, "Under 2025 har inga stöd beviljats."],
])("the full follow-up compares the area's %d kronor", (now, text) => {
  expect(sentenceOf(now, 100_000)).toBe(text);
});
