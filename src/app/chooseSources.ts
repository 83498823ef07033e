import { readDocumentSettings, saveDocumentSettings } from "../excel";
import type { Source, SourceColumn, SourceField } from "../model";
import { withColumn, withSourceUsed } from "../sources";
import type { SessionTools } from "./sessionTools";

/** Reads a field from another column from now on, or from none; the choice is kept in the workbook. */
export async function chooseColumn(tools: SessionTools, source: Source, field: SourceField, column: SourceColumn | null): Promise<void> {
  await saveDocumentSettings(withColumn(readDocumentSettings(), source, field, column));
  tools.set({ lastFix: null });
  await tools.readAgain();
}

/** Reads a table from now on, or leaves it out; the choice is kept in the workbook. */
export async function useSource(tools: SessionTools, source: Source, used: boolean): Promise<void> {
  await saveDocumentSettings(withSourceUsed(readDocumentSettings(), source, used));
  tools.set({ lastFix: null });
  await tools.readAgain();
}
