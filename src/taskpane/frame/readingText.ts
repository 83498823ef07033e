import type { ReadingProgress } from "../../app/session";

/** What the reading is at, as a message: each stage is said once. */
export function readingText(reading: ReadingProgress | null): string {
  if (reading?.waitingForCellEdit) return "pane.reading.waits";
  return reading?.share === 1 ? "pane.reading.rows" : "pane.reading";
}
