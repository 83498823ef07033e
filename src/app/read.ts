import { readSources, type RequestOptions } from "../excel";
import { sheetIdsSetting, type Dataset, type Programme, type Recognition, type WorkbookOutline } from "../model";
import { readProgrammeFacts } from "../programme";
import { readDatasetInSlices, recognise, type Recall } from "../sources";
import { createPause } from "./pause";
import { readKnownOutline } from "./readKnown";

/** The year that the user chose in the pane, kept in the document so that the ribbon and colleagues get the same. */
export const chosenYearSetting = "Uf.Year";

/** The workbook as it was read, before any rule has looked at it. */
export interface WorkbookReading {
  readonly outline: WorkbookOutline;
  readonly recognition: Recognition;
  /** Its facts alone, for the first screen (readProgrammeFacts): the draft reads the rest of the settings. */
  readonly programme: Programme;
  readonly dataset: Dataset;
}

export interface ReadOptions extends RequestOptions {
  /** Wins over the document's choice; null: the parameter, else the latest year with decisions. */
  readonly year?: number | null;
  /** Called between chunks of large tables with the share read, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/** Reads the workbook as it is and recognises its tables, in slices that let the pane answer in between. Writes nothing. */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookReading> {
  const pause = createPause(options.signal);
  const outline = await readKnownOutline(options);
  await pause();
  const found = recognise(outline, await recallFor(outline));
  await pause();
  const bodies = await readSources(found.sources, options);
  const programme = readProgrammeFacts(outline);
  // Only a plain range can hold the beginning of another table; most workbooks have none.
  const isTidy = found.sources.every(({ table }) => table !== null);
  const { recognition, cells } = isTidy
    ? { recognition: found, cells: bodies }
    : (await import("./stackedTables")).withStackedTables(found, bodies, programme);
  await pause();
  const input = {
    sources: recognition.sources,
    cells,
    programme,
    dateOffset: outline.dateOffset,
    chosenYear: options.year ?? yearOfSetting(outline),
  };
  const dataset = await readDatasetInSlices(input, pause);
  const isSettled = recognition.sources.every(({ choices }) => choices.length === 0);
  if (isSettled) return { outline, recognition, programme, dataset };
  const { withChoiceTotals } = await import("./choiceTotals");
  return { outline, recognition, programme, dataset: withChoiceTotals(dataset, cells) };
}

/** Fetched when the user has chosen something in this workbook: the first screen of the others does without. */
async function recallFor({ documentSettings }: WorkbookOutline): Promise<Recall | undefined> {
  const hasChoices = Object.keys(documentSettings).some((key) => key !== chosenYearSetting && key !== sheetIdsSetting);
  return hasChoices ? (await import("./recall")).recallOf(documentSettings) : undefined;
}

function yearOfSetting(outline: WorkbookOutline): number | null {
  const year = Number(outline.documentSettings[chosenYearSetting]);
  return Number.isInteger(year) && year > 0 ? year : null;
}
