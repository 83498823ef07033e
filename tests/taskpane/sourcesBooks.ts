import type { SheetOutline, Source } from "../../src/model";
import { withColumn, withSourceUsed } from "../../src/sources";
import { goodGrants, grantHeaders, readingOf, sheetOf, type Rows } from "./exampleReading";
import { fakeSession, readyState, type FakeSession } from "./fakeSession";
import type { SelectedRange } from "../../src/app/session";

/** The example's grants with a second column of kronor, half of the first; neither header is the default one. */
export function twoAmounts(): SheetOutline {
  const headers = grantHeaders.map((header) => (header === "Beviljat belopp" ? "Beslutat belopp" : header));
  return sheetOf("Beviljade stöd", "Stöd", [...headers, "Stödbelopp"], withHalf(goodGrants), 0);
}

function withHalf(rows: Rows): Rows {
  return rows.map((row) => [...row, Number(row[1]) / 2]);
}

export function grants(sheet = "Beviljade stöd", table = "Stöd", position = 0): SheetOutline {
  return sheetOf(sheet, table, grantHeaders, goodGrants, position);
}

export function activities(): SheetOutline {
  const headers = ["Prioriterat område", "Insats", "Resultat"];
  return sheetOf("Handlingsplan 2025", "Insatser", headers, [["Medborgare", "Kampanj", "Genomförd i maj."]], 5);
}

/** The same sheet with its rows as a plain range. */
export function plain(sheet: SheetOutline): SheetOutline {
  return { ...sheet, tables: [] };
}

/** The example's grants without the decision date. */
export function withoutDate(): SheetOutline {
  const rows = goodGrants.map((row) => row.map((value, index) => (index === 2 ? "" : value)));
  const headers = grantHeaders.map((header) => (header === "Beslutsdatum" ? "När" : header));
  return sheetOf("Beviljade stöd", "Stöd", headers, rows, 0);
}

/** A session on a workbook of these sheets that chooses and reads again as the real one does. */
export function sessionOn(sheets: readonly SheetOutline[], selected: SelectedRange | null = null): FakeSession {
  let settings: Readonly<Record<string, string>> = {};
  const base = fakeSession(readyState(readingOf(sheets)), selected);
  const readAgain = (changed: Readonly<Record<string, string>>) => {
    settings = { ...settings, ...changed };
    base.set({ review: readingOf(sheets, settings).review });
  };
  return {
    ...base,
    chooseColumn: async (source, field, column) => {
      await base.chooseColumn(source, field, column);
      readAgain(withColumn(settings, source, field, column));
    },
    useSource: async (source, used) => {
      await base.useSource(source, used);
      readAgain(withSourceUsed(settings, source, used));
    },
  };
}

/** The table of that name among those that are read. */
export function sourceOf(session: FakeSession, table: string): Source | undefined {
  return session.getState().review?.recognition.sources.find((source) => source.table === table);
}
