import type { StoredBlock } from "../memo";
import {
  roleKey,
  type Action,
  type CellRef,
  type Dataset,
  type FigureTable,
  type Finding,
  type Memo,
  type Programme,
  type SheetRole,
  type WallClock,
  type WorkbookOutline,
  type WrittenSheet,
} from "../model";
import { areaColumns, areaWidths, formsInUse, type AreaMaterial } from "./areaLayout";
import { layoutArea } from "./areaSheet";
import { blockActions, creationActions } from "./block";
import type { SheetDraft } from "./draft";
import { findingsByArea } from "./findingsByArea";
import { sheetHead, type SheetHead } from "./head";
import { memoActions, ownTextCells } from "./memoSheet";
import { holdsMemoTable } from "./memoTable";
import { planTargets, type Target } from "./naming";
import type { OverviewArea } from "./overviewMaterial";
import { layoutOverview, overviewWidths } from "./overviewSheet";
import { wantedSheets } from "./wantedSheets";

export interface RefreshInput {
  readonly outline: WorkbookOutline;
  readonly dataset: Dataset;
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly findings: readonly Finding[];
  readonly memo: Memo;
  /** The rows of the memo's table as the user left them. */
  readonly stored: readonly StoredBlock[];
  readonly now: WallClock;
}

/** What a refresh writes, as data. */
export interface RefreshPlan {
  /** In the order they are to be applied. */
  readonly actions: readonly Action[];
  /** Figure id → the cell that shows it after the write. */
  readonly placements: ReadonlyMap<string, CellRef>;
  /** Block id → the cell of its own text after the write: rows that were added or taken away move the others. */
  readonly ownTexts: ReadonlyMap<string, CellRef>;
  /** In tab order: Översikt, the areas, Tjänsteskrivelse. */
  readonly sheets: readonly WrittenSheet[];
}

/**
 * Plans Översikt, the areas' sheets and Tjänsteskrivelse. The same input gives the same plan; only `now` shows in it, in row 3.
 * Without a follow-up year there is nothing to sum up, and the plan is empty.
 */
export function planRefresh(input: RefreshInput): RefreshPlan {
  const { dataset, programme, outline } = input;
  const { year } = dataset;
  if (year === null) return { actions: [], placements: new Map(), ownTexts: new Map(), sheets: [] };
  const targets = planTargets(outline, wantedSheets(programme), (sheet, role) => role.kind === "memo" && holdsMemoTable(sheet));
  const head = sheetHead({ dataset, programme, findings: input.findings, now: input.now, year });
  const areas = planAreas(input, year, head, targets);
  const overview = planOverview(input, year, head, targets, areas);
  const memoTarget = targetOf(targets, { kind: "memo" });
  return {
    actions: [
      // All sheets first: a formula or a link may not speak of one that is not there yet.
      ...targets.flatMap(creationActions),
      ...areas.flatMap((area) => area.actions),
      ...overview.actions,
      ...memoActions(memoTarget, head, input),
    ],
    ownTexts: ownTextCells(memoTarget, input),
    placements: firstPlacements([...areas.map((area) => area.draft), overview.draft], input.figures),
    sheets: targets.map(({ name, outline: present }) => ({ name, created: present === null })),
  };
}

function targetOf(targets: readonly Target[], role: SheetRole): Target {
  const target = targets.find((candidate) => roleKey(candidate.role) === roleKey(role));
  if (!target) throw new RangeError(`No sheet is planned for ${roleKey(role)}.`);
  return target;
}

interface PlannedArea extends OverviewArea {
  readonly draft: SheetDraft;
  readonly actions: readonly Action[];
}

function planAreas(
  { dataset, programme, figures, memo, outline }: RefreshInput,
  year: number,
  head: SheetHead,
  targets: readonly Target[],
): PlannedArea[] {
  return programme.areas.map((area) => {
    const target = targetOf(targets, { kind: "area", area: area.name });
    const forms = formsInUse(programme.grantForms, area, figures, memo, year);
    const hasGrantForms = programme.grantForms.some((form) => form.area === area.name);
    const material: AreaMaterial = {
      area,
      forms,
      holdsAllForms: programme.grantForms.every((form) => form.area === area.name),
      figures,
      dataset,
      year,
      dateOffset: outline.dateOffset,
      columns: areaColumns(forms.length),
    };
    const { draft, totals } = layoutArea(target.name, head, material, hasGrantForms);
    const actions = blockActions(target, draft, areaWidths(material.columns));
    return { name: area.name, sheet: target.name, totals, hasGrantForms, draft, actions };
  });
}

function planOverview(
  input: RefreshInput,
  year: number,
  head: SheetHead,
  targets: readonly Target[],
  areas: readonly PlannedArea[],
): { draft: SheetDraft; actions: readonly Action[] } {
  const { programme, dataset, figures, findings } = input;
  const target = targetOf(targets, { kind: "overview" });
  const draft = layoutOverview(target.name, head, {
    programme,
    dataset,
    figures,
    year,
    areas,
    findings: findingsByArea(findings, dataset, programme),
    memoSheet: targetOf(targets, { kind: "memo" }).name,
    placements: firstPlacements(
      areas.map((area) => area.draft),
      figures,
    ),
  });
  return { draft, actions: blockActions(target, draft, overviewWidths(draft.size.columnCount)) };
}

/** A figure that stands on several sheets is read where it stands first. */
function firstPlacements(drafts: readonly SheetDraft[], figures: FigureTable): ReadonlyMap<string, CellRef> {
  const placements = new Map<string, CellRef>();
  for (const draft of drafts) {
    for (const [id, cell] of draft.placements) {
      if (figures.has(id) && !placements.has(id)) placements.set(id, cell);
    }
  }
  return placements;
}
