import { join } from "node:path";
import { compose, memoText, readStoredMemo } from "../../src/memo";
import { blockText, localAddress, type Finding } from "../../src/model";
import { readProgramme, serviceProgramme } from "../../src/programme";
import { checkMemo, combineChanges } from "../../src/review";
import { readDataset, recognise } from "../../src/sources";
import { summarise } from "../../src/summary";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "../memo/builders";
import { sourceOf } from "./builders";
import { wordings } from "./memoBuilders";
import { readWorkbookFile } from "./workbookFile";

/* The faults of the decided memo (memo.md) stand in the activity texts of the example workbook with faults, as they were. */

/** The outcomes of M1, M2 and S1; the workbook has faults in other cells too. */
function isDecidedText({ rule, cell }: Finding): boolean {
  return textRules.includes(rule) && cell?.sheet === "Insatser" && ["L4", "L5", "L10"].includes(localAddress(cell));
}

const textRules = [
  ...["hyphen-as-dash", "digit-grouping", "abbreviation", "known-phrase", "space-before-unit", "missing-hyphen", "space-around-hyphen"],
  ...["mixed-verb-forms", "unknown-reference-form"],
];

async function reviewed(name: string) {
  const { outline, cellsOf } = await readWorkbookFile(join(__dirname, "../../assets/exempel", name));
  const { sources } = recognise(outline);
  const programme = { ...readProgramme(outline), wordings };
  const dataset = readDataset({ sources, cells: sources.map(cellsOf), programme, dateOffset: 0, chosenYear: null });
  const figures = summarise(dataset, programme);
  const memo = compose({ dataset, programme, figures, stored: readStoredMemo(outline, "memo", dataset.year).blocks });
  return { memo, dataset, findings: checkMemo({ memo, programme, dataset, figures }).findings };
}

function said({ rule, cell, value, message: { values } }: Finding): readonly string[] {
  const replacement = values?.replacement;
  return [rule, cell ? localAddress(cell) : "", value, typeof replacement === "string" ? replacement : ""];
}

describe("the faults of the decided memo", () => {
  test("are found in the activity texts, each with what it should be", async () => {
    const { findings } = await reviewed("uppfoljning-2025-med-fel.xlsx");
    expect(findings.filter(isDecidedText).map(said)).toEqual([
      ["abbreviation", "L4", "tex", "till exempel"],
      ["hyphen-as-dash", "L4", "2024:47 - digital", "2024:47 – digital"],
      ["known-phrase", "L10", "resulterat till", "resulterat i"],
      ["missing-hyphen", "L5", "service och trygghetspunkt", "service- och trygghetspunkt"],
      ["mixed-verb-forms", "L10", "Sprida", ""],
      ["space-around-hyphen", "L5", "kampanj-", "kampanjen"],
      ["unknown-reference-form", "L4", "FI2024/02072", "Fi2024/02072"],
    ]);
  });

  test("are corrected by the fixes of all at once, as the decided memo should have been", async () => {
    const { findings, memo } = await reviewed("uppfoljning-2025-med-fel.xlsx");
    const changes = combineChanges(findings.filter(isDecidedText));
    expect(changes.map(({ cell }) => localAddress(cell))).toEqual(["L4", "L10", "L5"]);
    const texts = new Set(memo.sections.flatMap(({ blocks }) => blocks.map(blockText)));
    for (const { before } of changes) expect(texts).toContain(before);
    const [citizens = "", money = "", hub = ""] = changes.map(({ after }) => String(after));
    expect(citizens).toContain("dialoger till exempel Livsmedelsberedskap i en ny tid SOU 2024:8");
    expect(citizens).toContain("posttjänster (Fi2024/02072), Länsstyrelsen");
    expect(citizens).toContain("SOU 2024:47 – digital myndighetspost.");
    expect(hub).toContain("Krokoms kommun kampanjen ”Handla lokalt”. Invigning av en SOT-punkt (service- och trygghetspunkt)");
    expect(money).toContain("Aktiviteterna har resulterat i under året beslutade stöd:");
  });

  test("are none in the example workbook", async () => {
    const { findings } = await reviewed("uppfoljning-2025.xlsx");
    expect(findings.map(said)).toEqual([]);
  });

  test("are none in the reference memo, written as own texts block by block", () => {
    const dataset = datasetOf(referenceActivities);
    const figures = figuresOf(referenceGrants, dataset);
    const programme = { ...referenceProgramme, wordings };
    const memo = compose({ dataset, programme, figures, stored: [] });
    const sections = memo.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, ownText: blockText(block) === "" ? null : blockText(block) })),
    }));
    expect(memoText({ document: "memo", sections })).toBe(memoText(memo));
    const { findings } = checkMemo({ memo: { document: "memo", sections }, programme, dataset, figures });
    expect(findings.filter(({ rule }) => rule !== "parameter-missing").map(said)).toEqual([]);
    expect(serviceProgramme.templates).toEqual([]);
  });
});

test("a text with spaces around it is changed as it stands in the cell, from the reading to the fix", () => {
  const fields = ["area", "activity", "outcome", "status"] as const;
  const columns = Object.fromEntries(fields.map((field, column) => [field, { header: field, column }]));
  const body = { sheet: "Insatser", row: 1, column: 0, rowCount: 2, columnCount: 4 };
  const source = { ...sourceOf("activities"), columns, body, range: { ...body, row: 0, rowCount: 3 } };
  const typed = " Hållit möten, tex i Krokom. ";
  const values = [
    ["Medborgare", "Möten", typed, "Genomförd"],
    ["Medborgare", "Träffar", "Hållit träffar, tex i Berg.", "Genomförd"],
  ];
  const programme = { ...serviceProgramme, wordings };
  const cells = [{ values, hasHiddenRows: false, merged: [] }];
  const dataset = readDataset({ sources: [source], cells, programme, dateOffset: 0, chosenYear: 2025 });
  const figures = summarise(dataset, programme);
  const memo = compose({ dataset, programme, figures, stored: [] });
  const changes = combineChanges(checkMemo({ memo, programme, dataset, figures }).findings);
  expect(changes.map(({ before, after }) => [before, after])).toEqual([
    [typed, " Hållit möten, till exempel i Krokom. "],
    ["Hållit träffar, tex i Berg.", "Hållit träffar, till exempel i Berg."],
  ]);
});
