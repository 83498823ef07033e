import { createCatalogue, loadLaterTexts, loadTexts } from "../../src/messages";
import type { Language } from "../../src/model";
import type { Clock } from "../../src/app/wallClock";
import { readBook } from "../host/files/read";
import { writeBook } from "../host/files/write";
import { startHost } from "../host";
import { createCalculator } from "../host/calculation";
import { startIronCalcInNode } from "../host/calculation/node";
import { resultOf } from "./result";

export interface RefreshFileOptions {
  readonly bytes: Uint8Array;
  /** The file's name, "uppfoljning-2025.xlsx". */
  readonly name: string;
  readonly year: number | null;
  readonly clock: Clock;
  readonly language: Language;
}

/** What the command writes, by file name. */
export type RefreshedFiles = ReadonlyMap<string, Uint8Array | string>;

export interface RefreshedFile {
  readonly files: RefreshedFiles;
  readonly sheets: number;
  readonly figures: number;
}

/**
 * The ribbon's refresh on a file: the add-in's own code, on the real Office.js, in the embedded Excel.
 * Throws `UnreadableWorkbook` or `ExcelFault`; writes nothing itself.
 */
export async function refreshFile(options: RefreshFileOptions): Promise<RefreshedFile> {
  const book = await readBook(options.bytes, options.name);
  await startIronCalcInNode();
  const excel = await startHost(book, { calculator: createCalculator(), uiLocale: options.language === "sv" ? "sv-SE" : "en-US" });
  excel.install();
  try {
    // Loaded after the globals are there, as the add-in's scripts are after office.js.
    const { refreshWorkbook } = await import("../../src/app/refresh");
    const { memoHtml, memoText } = await import("../../src/memo");
    const { wordDocument } = await import("../../src/app/wordDocument");
    const { numbersOf } = await import("../../src/app/numbersInText");
    const texts = createCatalogue(options.language, await loadTexts(options.language)).and(await loadLaterTexts(options.language));
    const refresh = await refreshWorkbook({ clock: options.clock, year: options.year });
    const { review, draft, figures } = refresh;
    const numbers = {
      memo: numbersOf("memo", review, draft, figures),
      followUp: numbersOf("followUp", review, draft, figures),
    };
    const result = resultOf(refresh, numbers, excel.counters, texts);
    const files = new Map<string, Uint8Array | string>([
      [options.name, await writeBook(book)],
      ["tjansteskrivelse.html", memoHtml(draft.memo)],
      ["tjansteskrivelse.txt", memoText(draft.memo)],
      ["tjansteskrivelse.docx", await wordDocument(draft.memo)],
      ["uppfoljning.html", memoHtml(draft.followUp)],
      ["uppfoljning.txt", memoText(draft.followUp)],
      ["uppfoljning.docx", await wordDocument(draft.followUp)],
      ["result.json", `${JSON.stringify(result, null, 2)}\n`],
    ]);
    return { files, sheets: refresh.sheets.length, figures: refresh.figures.length };
  } finally {
    excel.stop();
  }
}
