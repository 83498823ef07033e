import { createCatalogue } from "../messages";
import { reviewTexts } from "../messages/sv/review";
import {
  localAddress,
  address,
  type Action,
  type Dataset,
  type Finding,
  type Programme,
  type Severity,
  type WallClock,
  type WorkbookOutline,
  type WrittenCell,
} from "../model";
import { acceptancePlace, findAcceptanceTable, newAcceptanceTable } from "./acceptances";
import { blockActions, creationActions } from "./block";
import { area, emptyDraft, putRow, setHeight, styleCells, type SheetDraft } from "./draft";
import { firstBodyRow, putHead, sheetHead } from "./head";
import { styles } from "./look";
import { lostMarkActions } from "./lostMarkActions";
import { planTargets } from "./naming";
import { say } from "./words";

export interface ReviewSheetInput {
  readonly outline: WorkbookOutline;
  readonly dataset: Dataset;
  readonly programme: Programme;
  /** What is left to look at. */
  readonly findings: readonly Finding[];
  readonly now: WallClock;
}

export interface ReviewSheetPlan {
  readonly actions: readonly Action[];
  readonly sheet: string;
}

/** A longer list is of no use on paper, and heavy for Excel: the rest is counted. */
const mostRows = 2000;

/** Characters of the standard font, from column A on; the last is the gap before the accepted ones. */
const widths: readonly number[] = [1.5, 14, 30, 24, 28, 56, 34, 44, 3];
export const reviewColumnCount = 7;

const severityIds = {
  error: "sheets.review.error",
  warning: "sheets.review.warning",
  info: "sheets.review.info",
} as const satisfies Record<Severity, string>;

/** What the first column of the list says. */
export const severityTexts: ReadonlySet<string> = new Set(Object.values(severityIds).map((id) => say(id)));

const catalogue = createCatalogue("sv", reviewTexts);

/**
 * Plans the sheet Granskning: the findings as they are now, each with a link to its cell, for colleagues without the add-in, and beside
 * them the table of what has been accepted, which is left alone where it exists.
 */
export function planReviewSheet({ outline, dataset, programme, findings, now }: ReviewSheetInput): ReviewSheetPlan {
  const [target] = planTargets(outline, [{ role: { kind: "review" }, name: say("sheets.name.review") }]);
  if (!target) return { actions: [], sheet: "" };
  const year = dataset.year ?? Number(now.slice(0, 4));
  const draft = emptyDraft(target.name);
  putHead(draft, say("sheets.name.review"), sheetHead({ dataset, programme, findings, now, year }), "sheets.refreshed.review");
  layoutList(draft, findings);
  const hasTable = findAcceptanceTable(outline) !== null;
  return {
    actions: [
      ...lostMarkActions(outline),
      ...creationActions(target),
      ...blockActions(target, draft, widths),
      ...(hasTable ? [] : newAcceptanceTable(target.name, freePlace(target.outline?.used ?? null))),
    ],
    sheet: target.name,
  };
}

/** Beside the list; on a sheet where the table is gone, beside all that stands there. */
function freePlace(used: { readonly column: number; readonly columnCount: number } | null) {
  return { ...acceptancePlace, column: Math.max(acceptancePlace.column, used ? used.column + used.columnCount + 1 : 0) };
}

function layoutList(draft: SheetDraft, findings: readonly Finding[]): void {
  const shown = findings.slice(0, mostRows);
  const top = firstBodyRow;
  putRow(draft, top, 1, [say(findings.length === 0 ? "sheets.review.none" : "sheets.review.findings")]);
  styleCells(draft, area(draft, top, 1), styles.heading);
  if (shown.length === 0) return;
  putRow(draft, top + 1, 1, [
    say("sheets.review.severity"),
    say("sheets.review.rule"),
    say("sheets.review.cell"),
    say("sheets.review.value"),
    say("sheets.review.message"),
    say("sheets.review.basis"),
    say("sheets.review.advice"),
  ]);
  styleCells(draft, area(draft, top + 1, 1, 1, reviewColumnCount), styles.columnHeader);
  shown.forEach((finding, index) => {
    putRow(draft, top + 2 + index, 1, rowOf(finding));
  });
  const rows = area(draft, top + 2, 1, shown.length, reviewColumnCount);
  styleCells(draft, rows, { ...styles.rows, ...styles.texts });
  styleCells(draft, { ...rows, column: 3, columnCount: 1 }, styles.link);
  setHeight(draft, rows.row, rows.rowCount, "fit");
  if (findings.length === shown.length) return;
  putRow(draft, top + 2 + shown.length, 1, [say("sheets.review.more", { count: findings.length - shown.length })]);
  styleCells(draft, area(draft, top + 2 + shown.length, 1), styles.note);
}

function rowOf(finding: Finding): readonly WrittenCell[] {
  const basisId = `rule.${finding.rule}.basis`;
  const basis = catalogue.say(basisId, finding.message.values);
  return [
    say(severityIds[finding.severity]),
    catalogue.say(`rule.${finding.rule}.title`),
    linkTo(finding),
    finding.value,
    catalogue.say(finding.message),
    // A rule without a basis has no such text, and an unknown id says itself.
    basis === basisId ? "" : basis,
    catalogue.say(finding.advice),
  ];
}

/** A formula costs Excel less than a thousand links of its own, and a co-author's list stays a list of texts. */
function linkTo({ cell }: Finding): WrittenCell {
  if (!cell) return "";
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return { formula: `=HYPERLINK(${quoted(`#${address(cell)}`)},${quoted(`${localAddress(cell)}, ${cell.sheet}`)})` };
}
