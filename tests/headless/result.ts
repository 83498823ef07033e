import type { Catalogue } from "../../src/messages";
import {
  address,
  type DocumentKind,
  type Finding,
  type NumberInText,
  type PlacedFigure,
  type Refresh,
  type Renewal,
  type Source,
} from "../../src/model";

/** Counters of the embedded Excel, as commands.md names them. */
export interface ExcelCounters {
  readonly requests: number;
  readonly syncs: number;
  readonly largestRequestBytes: number;
  readonly largestResponseBytes: number;
}

/** The content of result.json: what `npm run refresh` promises (README, docs/kommandon.md). */
export function resultOf(
  refresh: Refresh,
  numbers: Readonly<Record<DocumentKind, readonly NumberInText[]>>,
  excel: ExcelCounters,
  texts: Catalogue,
) {
  return {
    year: refresh.year,
    sources: refresh.review.dataset.sources.map(sourceResult),
    findings: refresh.review.findings.map((finding) => findingResult(finding, texts)),
    accepted: refresh.review.accepted.map((finding) => ({ ...findingResult(finding, texts), reason: finding.accepted?.reason ?? "" })),
    figures: refresh.figures.filter(hasValue).map(figureResult),
    numbers: numbers.memo.map((number) => numberResult(number, texts)),
    numbersInFollowUp: numbers.followUp.map((number) => numberResult(number, texts)),
    renewals: refresh.draft.renewals.map(renewalResult),
    sheets: refresh.sheets,
    excel,
  };
}

function sourceResult(source: Source) {
  const columns = Object.entries(source.columns).map(([field, column]) => [field, column.header] as const);
  return {
    role: source.role,
    table: source.table,
    address: address(source.range),
    rows: source.body.rowCount,
    columns: Object.fromEntries(columns),
    unmapped: source.unmapped,
  };
}

function findingResult(finding: Finding, texts: Catalogue) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    address: finding.cell && address(finding.cell),
    message: texts.say(finding.message),
  };
}

/** A share of nothing has no value: the sheet shows a dash, and there is nothing to compare. */
function hasValue({ figure, agrees }: PlacedFigure): boolean {
  return figure.value !== null || !agrees;
}

function figureResult({ figure, cell, excel }: PlacedFigure) {
  return {
    id: figure.id,
    value: figure.value,
    unit: figure.unit,
    cell: cell && address(cell),
    excel,
    sources: figure.sources.map(address),
  };
}

function numberResult({ name, sources, ...number }: NumberInText, texts: Catalogue) {
  return { ...number, name: texts.say(name), sources: sources.map(address) };
}

function renewalResult({ name, value, cell, state }: Renewal) {
  return { name, value, address: cell && address(cell), state };
}
