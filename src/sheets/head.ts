import type { Dataset, Finding, Programme, WallClock } from "../model";
import { area, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { styles } from "./look";
import { say } from "./words";

/** What stands on the first four rows of every written sheet. */
export interface SheetHead {
  readonly period: string;
  readonly sources: string;
  readonly moment: string;
  readonly status: { readonly text: string; readonly good: boolean };
}

export function sheetHead(input: {
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly findings: readonly Finding[];
  readonly now: WallClock;
  readonly year: number;
}): SheetHead {
  const sources = [...new Set(input.dataset.sources.map((source) => source.range.sheet))];
  return {
    period: periodText(input.programme, input.year),
    sources: new Intl.ListFormat("sv-SE", { type: "conjunction" }).format(sources),
    moment: input.now.replace("T", " "),
    status: statusText(input.findings),
  };
}

/** Writes rows 1–4: title, period, when refreshed and from what, and whether errors stand. Row 5 is left as a gap. */
export function putHead(
  draft: SheetDraft,
  title: string,
  head: SheetHead,
  refreshed: "sheets.refreshed" | "sheets.refreshed.memo" | "sheets.refreshed.review",
): void {
  putRow(draft, 0, 1, [title]);
  putRow(draft, 1, 1, [head.period]);
  putRow(draft, 2, 1, [say(refreshed, { moment: head.moment, sources: head.sources })]);
  putRow(draft, 3, 1, [head.status.text]);
  styleCells(draft, area(draft, 0, 1), styles.title);
  styleCells(draft, area(draft, 2, 1), styles.refreshed);
  draft.looks.push({ kind: "merge", range: area(draft, 3, 1, 1, 4) });
  styleCells(draft, area(draft, 3, 1, 1, 4), head.status.good ? styles.good : styles.preliminary);
  setHeight(draft, 0, 1, 30);
  setHeight(draft, 3, 1, 20);
  setHeight(draft, 4, 1, 9);
}

/** The first row below the head. */
export const firstBodyRow = 5;

function periodText(programme: Programme, year: number): string {
  const name = programme.parameters.get("ProgramNamn")?.value ?? "";
  if (name === "") return say("sheets.period.noProgramme", { year: String(year) });
  const period = programme.parameters.get("ProgramPeriod")?.value ?? "";
  const capitalised = name.charAt(0).toLocaleUpperCase("sv-SE") + name.slice(1);
  const text = say("sheets.period", { programme: capitalised, period, year: String(year) });
  return text.replace(" . ", ". ");
}

function statusText(findings: readonly Finding[]): { text: string; good: boolean } {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  const good = errors === 0;
  return { text: say(good ? "sheets.status.good" : "sheets.status.preliminary", { errors, warnings }), good };
}
