import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compose, readStoredMemo } from "../../src/memo";
import { address, type Dataset, type FigureTable, type Finding, type Memo, type Programme, type RulesRun } from "../../src/model";
import { readProgramme } from "../../src/programme";
import { addRuns, checkDataset, checkMemo, checkSheets } from "../../src/review";
import { readDataset, recognise } from "../../src/sources";
import { summarise } from "../../src/summary";
import { readWorkbookFile } from "./workbookFile";

/** The example workbooks, read and reviewed without Excel: every rule but those on what Excel has calculated. */

export const examples = join(__dirname, "../../assets/exempel");

/** A workbook as the rules see it. */
export interface ReadExample {
  readonly programme: Programme;
  readonly dataset: Dataset;
  readonly figures: FigureTable;
  readonly memo: Memo;
}

export async function readExample(name: string): Promise<ReadExample> {
  const { outline, cellsOf } = await readWorkbookFile(join(examples, name));
  const { sources } = recognise(outline);
  const programme = readProgramme(outline);
  const dataset = readDataset({ sources, cells: sources.map(cellsOf), programme, dateOffset: 0, chosenYear: null });
  const figures = summarise(dataset, programme);
  const memo = compose({ dataset, programme, figures, stored: readStoredMemo(outline, "memo", dataset.year).blocks });
  return { programme, dataset, figures, memo };
}

/** What the rules find, and how many of each family ran. */
export function review({ programme, dataset, figures, memo }: ReadExample): {
  readonly findings: readonly Finding[];
  readonly rulesRun: RulesRun;
} {
  const runs = [
    checkDataset(dataset, programme),
    checkSheets({ known: [], aside: [] }, programme),
    checkMemo({ memo, programme, dataset, figures }),
  ];
  return { findings: runs.flatMap(({ findings }) => findings), rulesRun: addRuns(...runs.map(({ rulesRun }) => rulesRun)) };
}

/** "amount-as-text Stöd!L75" of each, in alphabetical order. */
export function placesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, cell }) => `${rule} ${cell ? address(cell) : "nowhere"}`).sort();
}

/** A fault of the list beside the workbook with faults. */
interface PlantedFault {
  readonly rule: string;
  readonly address: string;
}

export function plantedFaults(): readonly PlantedFault[] {
  const list = readFileSync(join(examples, "uppfoljning-2025-med-fel.json"), "utf8");
  return (JSON.parse(list) as { readonly faults: readonly PlantedFault[] }).faults;
}

/** The list as the review should give it. */
export function plantedPlaces(): readonly string[] {
  return plantedFaults()
    .map(({ rule, address: place }) => `${rule} ${place}`)
    .sort();
}
