import { readOutline, readSources, type RequestOptions } from "../excel";
import type { Dataset, Programme, Recognition, WorkbookOutline } from "../model";
import { readProgramme } from "../programme";
import { readDataset, recognise } from "../sources";

/** The year that the user chose in the pane, kept in the document so that the ribbon and colleagues get the same. */
export const chosenYearSetting = "Uf.Year";

/** The workbook as it was read, before any rule has looked at it. */
export interface WorkbookReading {
  readonly outline: WorkbookOutline;
  readonly recognition: Recognition;
  readonly programme: Programme;
  readonly dataset: Dataset;
}

export interface ReadOptions extends RequestOptions {
  /** Wins over the document's choice; null: the parameter, else the latest year with decisions. */
  readonly year?: number | null;
  /** Called between chunks of large tables with the share read, 0–1. */
  readonly onProgress?: (share: number) => void;
}

/** Reads the workbook as it is and recognises its tables. Writes nothing. */
export async function readWorkbook(options: ReadOptions = {}): Promise<WorkbookReading> {
  const outline = await readOutline(options);
  const recognition = recognise(outline);
  const cells = await readSources(recognition.sources, options);
  const programme = readProgramme(outline);
  const dataset = readDataset({
    sources: recognition.sources,
    cells,
    programme,
    dateOffset: outline.dateOffset,
    chosenYear: options.year ?? yearOfSetting(outline),
  });
  return { outline, recognition, programme, dataset };
}

function yearOfSetting(outline: WorkbookOutline): number | null {
  const year = Number(outline.documentSettings[chosenYearSetting]);
  return Number.isInteger(year) && year > 0 ? year : null;
}
