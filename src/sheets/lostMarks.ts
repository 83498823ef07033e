import { documentTable, storedRows } from "../memo";
import {
  documentKinds,
  documentTables,
  keptSheetIds,
  localAddress,
  roleKey,
  type CellValue,
  type DocumentKind,
  type SheetMark,
  type SheetOutline,
  type SheetRole,
  type WorkbookOutline,
} from "../model";
import { reviewBlock, summaryBlock } from "./lostBlocks";
import { headPlace } from "./headPlace";
import { allowedName } from "./naming";
import { patternOf, say } from "./words";

/** A sheet without a mark that can only be the add-in's, with the mark that it would have. */
interface Candidate {
  readonly sheet: SheetOutline;
  readonly mark: SheetMark;
  /** What the sheet was called at first. */
  readonly name: string;
}

/**
 * The workbook with its sheets known again where the marks are lost as a whole, as other programs drop them when they save: a document by its
 * table and its head, the other sheets by their heads. What cannot be told stays the user's. Where sheets have marks, they alone say it.
 */
export function withLostMarks(outline: WorkbookOutline): WorkbookOutline {
  if (!outline.marksLost) return outline;
  const found = new Map<string, Candidate[]>();
  for (const sheet of outline.sheets) {
    const candidate = candidateOf(sheet);
    if (!candidate) continue;
    const key = roleKey(candidate.mark.role);
    found.set(key, [...(found.get(key) ?? []), candidate]);
  }
  const kept = keptSheetIds(outline);
  const marks = new Map(
    [...found].flatMap(([key, candidates]) => {
      const best = bestOf(candidates, kept[key]);
      return best ? [[best.sheet.id, best.mark] as const] : [];
    }),
  );
  const sheets = outline.sheets.map((sheet): SheetOutline => {
    const mark = marks.get(sheet.id);
    return mark ? { ...sheet, mark, markIsLost: true } : sheet;
  });
  return { ...outline, sheets };
}

/** Of several the one whose id is kept, else the one whose table bears the document's own name, else that with the first name of the sheet. */
function bestOf(candidates: readonly Candidate[], keptId: string | undefined): Candidate | undefined {
  return (
    candidates.find(({ sheet }) => sheet.id === keptId) ??
    candidates.find(({ sheet }) => sheet.tables.some(({ name }) => Object.values(documentTables).includes(name))) ??
    candidates.find(({ sheet, name }) => sheet.name.toLowerCase() === name.toLowerCase()) ??
    candidates[0]
  );
}

function candidateOf(sheet: SheetOutline): Candidate | null {
  return writtenCandidate(sheet) ?? settingsCandidate(sheet);
}

const line = {
  summary: patternOf("sheets.refreshed", ["moment", "sources"]),
  document: patternOf("sheets.refreshed.memo", ["moment", "sources"]),
  review: patternOf("sheets.refreshed.review", ["moment", "sources"]),
  period: patternOf("sheets.period.noProgramme", ["year"]),
} as const;

/** A sheet with the head that all written sheets have. */
function writtenCandidate(sheet: SheetOutline): Candidate | null {
  const place = headPlace(sheet);
  const [title, period, refreshed] = [0, 1, 2].map((row) => textAt(sheet, place.rows + row, place.columns + 1));
  const year = yearOf(period ?? "");
  if (!title || !refreshed || year === null) return null;
  const candidate = (role: SheetRole, name: string, block: string | null): Candidate | null =>
    block === null ? null : { sheet, name: allowedName(name), mark: { role, block } };
  if (line.document.test(refreshed)) return documentCandidate(sheet, year);
  if (line.review.test(refreshed)) return candidate({ kind: "review" }, say("sheets.name.review"), reviewBlock(sheet, place));
  if (!line.summary.test(refreshed)) return null;
  const isOverview = title === say("sheets.name.overview");
  return candidate(isOverview ? { kind: "overview" } : { kind: "area", area: title }, title, summaryBlock(sheet, place));
}

function documentCandidate(sheet: SheetOutline, year: number): Candidate | null {
  const document = documentKinds.find((kind) => documentTable(sheet, kind)?.table.name.startsWith(documentTables[kind]));
  const found = document && documentTable(sheet, document);
  if (!document || !found) return null;
  const { range } = found.table;
  const block = { ...range, row: 0, column: 0, rowCount: range.row + range.rowCount, columnCount: range.column + range.columnCount };
  // Whether somebody has chosen the order of the rows is not told: as they stand they are not wrong.
  const order = storedRows(sheet, document).map(({ id }) => id);
  const mark: SheetMark = { role: { kind: document, year }, block: localAddress(block), order };
  return { sheet, name: say(nameIds[document]), mark };
}

const nameIds = { memo: "sheets.name.memo", followUp: "sheets.name.followUp" } as const satisfies Record<DocumentKind, string>;

/** The sheets of settings are written once: their two lines at the top tell them, and that tables of the add-in's stand there. */
function settingsCandidate(sheet: SheetOutline): Candidate | null {
  const [title, about] = [textAt(sheet, 0, 1), textAt(sheet, 1, 1)];
  const kept = settingsSheets.find((settings) => title === say(settings.name) && about === say(settings.about));
  if (!kept || !sheet.tables.some(({ values }) => values !== null)) return null;
  return { sheet, name: say(kept.name), mark: { role: { kind: kept.kind }, block: null } };
}

const settingsSheets = [
  { kind: "settings", name: "sheets.name.settings", about: "sheets.settings.about" },
  { kind: "templates", name: "sheets.templates.name", about: "sheets.templates.about" },
  { kind: "checks", name: "sheets.checks.name", about: "sheets.checks.about" },
] as const;

/** "Regionalt serviceprogram 2023–2030. Uppföljning av 2025." → 2025 */
function yearOf(period: string): number | null {
  const year = line.period.exec(period)?.groups?.["year"] ?? "";
  return /^\d{4}$/.test(year) ? Number(year) : null;
}

function textAt({ head }: SheetOutline, row: number, column: number): string {
  const value: CellValue | undefined = head?.values[row - head.range.row]?.[column - head.range.column];
  return typeof value === "string" ? value : "";
}
