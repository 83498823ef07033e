import type { Finding, PlacedFigure, Programme, RuleSetting } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { checkDataset, checkFigures, checkSheets, ruleMetas } from "../../src/review";
import { datasetOf, grantSource } from "./builders";
import { placesOf, plantedFaults, plantedPlaces, readExample, review, type ReadExample } from "./exampleFile";

/*
 * Every rule matters: switched off, it and nothing else is missing from what the review finds. A rule that is left out of the lists in
 * src/review/families, or that no longer finds anything, fails here or in exampleWorkbooks.test.ts.
 */

/** A programme whose settings switch a rule off. */
function without(rule: string, programme: Programme): Programme {
  const setting: RuleSetting = { severity: "off", cell: { sheet: "Kontroller", row: 1, column: 0 } };
  return { ...programme, ruleSettings: new Map([...programme.ruleSettings, [rule, setting]]) };
}

const onePlacedFigure: PlacedFigure = {
  figure: {
    id: "grants/servicebidrag/granted/2025",
    unit: "kronor",
    value: 619_992,
    sources: [{ sheet: "Stöd", row: 10, column: 11, rowCount: 4, columnCount: 1 }],
    formula: null,
  },
  cell: { sheet: "Servicegivare", row: 8, column: 5 },
  excel: 464_994,
  agrees: false,
};

/** The rules that the workbook with faults cannot break, each with something that does. */
const notInTheWorkbook: Readonly<Record<string, (programme: Programme) => readonly Finding[]>> = {
  // The workbook has both tables: without one of them it would have nothing else to show.
  "source-missing": (programme) => checkDataset(datasetOf({ sources: [grantSource] }), programme).findings,
  // The workbook comes from Excel, which keeps the marks.
  "marks-lost": (programme) => checkSheets({ known: ["Översikt"], aside: [] }, programme).findings,
  "texts-aside": (programme) =>
    checkSheets({ known: [], aside: [{ sheet: "Kopia", range: grantSource.range, texts: ["Min text"] }] }, programme).findings,
  // Excel's own calculation, and one that no other finding explains.
  "figure-mismatch": (programme) => checkFigures([onePlacedFigure], [], programme).findings,
};

describe("a rule that is switched off is missed in the example workbook with faults:", () => {
  let example: ReadExample;
  beforeAll(async () => {
    example = await readExample("uppfoljning-2025-med-fel.xlsx");
  });

  test.each(ruleMetas.map(({ id }) => id).filter((id) => !(id in notInTheWorkbook)))("%s", (rule) => {
    const { findings } = review({ ...example, programme: without(rule, example.programme) });
    const others = plantedPlaces().filter((place) => !place.startsWith(`${rule} `));
    expect(others.length).toBeLessThan(plantedPlaces().length);
    expect(placesOf(findings)).toEqual(others);
  });
});

describe("a rule that is switched off is missed where it alone finds something:", () => {
  test.each(Object.entries(notInTheWorkbook))("%s", (rule, findingsWith) => {
    expect(findingsWith(serviceProgramme).map((finding) => finding.rule)).toEqual([rule]);
    expect(findingsWith(without(rule, serviceProgramme))).toEqual([]);
  });
});

test("every rule is in one of the two lists, and every planted fault is a rule's", () => {
  const planted = new Set(plantedFaults().map(({ rule }) => rule));
  expect([...planted, ...Object.keys(notInTheWorkbook)].sort()).toEqual(ruleMetas.map(({ id }) => id).sort());
});
