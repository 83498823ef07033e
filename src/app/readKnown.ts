import { readOutline, type RequestOptions } from "../excel";
import type { WorkbookOutline } from "../model";

/**
 * The workbook's outline, with the add-in's own sheets known: by their marks or, where these are lost as a whole, by what stands on them.
 * What knows them then is fetched when it is needed, which is seldom.
 */
export async function readKnownOutline(options?: RequestOptions): Promise<WorkbookOutline> {
  const outline = await readOutline(options);
  if (!outline.marksLost) return outline;
  const { withLostMarks } = await import("./lostMarks");
  return withLostMarks(outline);
}
