import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wallClock, type Language } from "../../src/model";
import { refreshFile } from "./refreshFile";
import type { resultOf } from "./result";

// A refresh of a whole workbook takes its seconds where other things run beside it.
export const root = join(__dirname, "../..");
export const example = join(root, "assets/exempel/uppfoljning-2025.xlsx");
export const exampleWithFaults = join(root, "assets/exempel/uppfoljning-2025-med-fel.xlsx");

export type Result = ReturnType<typeof resultOf>;

/** What the command would have written. */
export interface Refreshed {
  readonly workbook: Uint8Array;
  readonly text: string;
  readonly html: string;
  /** The full follow-up, as plain text. */
  readonly followUp: string;
  /** Both documents as Word files. */
  readonly word: { readonly memo: Uint8Array; readonly followUp: Uint8Array };
  readonly result: Result;
}

export interface RefreshChoices {
  readonly year?: number;
  readonly now?: string;
  readonly language?: Language;
}

/** Refreshes a workbook as the command does, without its files. */
export async function refreshed(bytes: Uint8Array, choices: RefreshChoices = {}): Promise<Refreshed> {
  const { year = null, now = "2026-03-04T14:02", language = "sv" } = choices;
  const moment = wallClock(now);
  if (moment === null) throw new Error(`no moment: ${now}`);
  const { files } = await refreshFile({ bytes, name: "bok.xlsx", year, clock: () => moment, language });
  return {
    workbook: files.get("bok.xlsx") as Uint8Array,
    text: String(files.get("tjansteskrivelse.txt")),
    html: String(files.get("tjansteskrivelse.html")),
    followUp: String(files.get("uppfoljning.txt")),
    word: { memo: files.get("tjansteskrivelse.docx") as Uint8Array, followUp: files.get("uppfoljning.docx") as Uint8Array },
    result: JSON.parse(String(files.get("result.json"))) as Result,
  };
}

/** The refreshed example, read once for all tests of a file. */
export function exampleBytes(): Uint8Array {
  return readFileSync(example);
}

/** What the decided memo of 2025 says (the reference), by figure id. */
export const referenceFigures: Readonly<Record<string, number>> = {
  "grants/hemsandningsbidrag/count/2025": 8,
  "grants/hemsandningsbidrag/granted/2025": 1_476_300,
  "grants/servicebidrag/count/2025": 4,
  "grants/servicebidrag/granted/2025": 619_992,
  "grants/investeringsbidrag/count/2025": 23,
  "grants/investeringsbidrag/granted/2025": 7_036_881,
  "grants/sarskilt-driftstod/count/2025": 21,
  "grants/sarskilt-driftstod/granted/2025": 4_543_056,
  "grants/all/count/2025": 56,
  "grants/all/granted/2025": 13_676_229,
};

/** The bullets of the decided memo that hold its figures. */
export const referenceBullets: readonly string[] = [
  "• Hemsändning 8 st., 1 476 300 kronor",
  "• Servicebidrag 4 st., 619 992 kronor",
  "• Investeringsbidrag 23 st., 7 036 881 kronor",
  "• Särskilt driftstöd 21 st., 4 543 056 kronor",
  "• Antal fysiska företagsbesök 18 st.",
].map((bullet) => bullet.replace(/(\d) (?=\d|st\.)/g, "$1\u00a0"));

/** The engine's value of each figure of the reference. */
export function keyFigures({ figures }: Result): Record<string, number | null | undefined> {
  return Object.fromEntries(Object.keys(referenceFigures).map((id) => [id, figures.find((figure) => figure.id === id)?.value]));
}

/** The figures that Excel shows otherwise than the engine, as "id: value, Excel: shown". */
export function differingFigures({ figures }: Result): string[] {
  return figures
    .filter(({ value, excel }) => !isSame(value, excel))
    .map(({ id, value, cell, excel }) => `${id}: ${String(value)}, Excel in ${String(cell)}: ${String(excel)}`);
}

/** Half an öre; nothing to divide by is shown as a text that is no error. */
function isSame(value: number | null, excel: number | string | null): boolean {
  if (value === null) return excel === null || (typeof excel === "string" && !excel.startsWith("#"));
  return typeof excel === "number" && Math.abs(excel - value) <= 0.005;
}

/** The findings that are errors or warnings, as "rule address". */
export function complaints({ findings }: Result): string[] {
  return findings.filter(({ severity }) => severity !== "info").map(({ rule, address }) => `${rule} ${String(address)}`);
}
