import { isInside, localAddress, type Dataset, type FigureTable, type RangeRef } from "../model";
import { area, putRow, styleCells, type SheetDraft } from "./draft";
import { styles } from "./look";
import { say } from "./words";

/** How a number is counted, in words, and the first cells that it is made of. */
export interface Explanation {
  readonly text: string;
  readonly target: RangeRef | null;
}

/** More tables than these are counted, not named. */
const mostTables = 2;

/** Excel takes no longer text for a link. */
const longestLink = 255;

/** "8 rader i Stöd, från L54": the rows that a figure is made of, by table. */
export function rowsOf(figures: FigureTable, id: string, dataset: Dataset): Explanation {
  const ranges = figures.get(id)?.sources ?? [];
  const tables = new Map<string, { readonly first: RangeRef; rows: number }>();
  for (const range of ranges) {
    const source = dataset.sources.find((candidate) => isInside(range, candidate.range));
    const name = source?.table ?? range.sheet;
    const known = tables.get(name);
    if (known) known.rows += range.rowCount;
    else tables.set(name, { first: range, rows: range.rowCount });
  }
  const named = [...tables].slice(0, mostTables).map(([table, { first, rows }]) => {
    return say("sheets.explanation.rows", { count: rows, table, cell: localAddress({ ...first, rowCount: 1, columnCount: 1 }) });
  });
  const rest = tables.size > mostTables ? [say("sheets.explanation.more", { count: tables.size - mostTables })] : [];
  const list = new Intl.ListFormat("sv-SE", { type: "conjunction" }).format([...named, ...rest]);
  return { text: list === "" ? say("sheets.explanation.noRows") : list, target: ranges[0] ?? null };
}

/** The same for the follow-up year and the year before; it leads to the first of them that has rows. */
export function rowsOfYears(figures: FigureTable, dataset: Dataset, years: readonly number[], idOf: (year: number) => string): Explanation {
  const explanations = years.map((year) => ({ year, ...rowsOf(figures, idOf(year), dataset) }));
  const text = explanations.map((of) => say("sheets.explanation.year", { year: String(of.year), rows: of.text })).join(" ");
  return { text, target: explanations.find(({ target }) => target !== null)?.target ?? null };
}

/** Puts an explanation, as a link where it leads somewhere. */
export function putExplanation(draft: SheetDraft, row: number, column: number, { text, target }: Explanation): void {
  putRow(draft, row, column, [text]);
  const range = area(draft, row, column);
  const leads = target !== null && text.length <= longestLink;
  if (leads) draft.looks.push({ kind: "link", range, target, text, tip: say("sheets.explanation.goTo", { sheet: target.sheet }) });
  styleCells(draft, range, leads ? styles.noteLink : styles.note);
}
