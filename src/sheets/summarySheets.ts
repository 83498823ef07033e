import { roleKey, type Action, type CellRef, type FigureTable, type SheetRole } from "../model";
import { areaColumns, areaWidths, formsInUse, type AreaMaterial } from "./areaLayout";
import { layoutArea } from "./areaSheet";
import { blockActions } from "./block";
import type { SheetDraft } from "./draft";
import { findingsByArea } from "./findingsByArea";
import type { SheetHead } from "./head";
import type { Target } from "./naming";
import type { OverviewArea } from "./overviewMaterial";
import { sourceStateCell } from "./sourceState";
import { overviewWidths } from "./overviewGeometry";
import { layoutOverview } from "./overviewSheet";
import type { RefreshInput } from "./refreshInput";

/** The areas' sheets and Översikt, planned. */
export interface SummarySheets {
  readonly actions: readonly Action[];
  /** Figure id → the cell that shows it after the write. */
  readonly placements: ReadonlyMap<string, CellRef>;
}

/** Lays out the areas' sheets and, from where their figures stand, Översikt. */
export function planSummarySheets(input: RefreshInput, year: number, head: SheetHead, targets: readonly Target[]): SummarySheets {
  const areas = planAreas(input, year, head, targets);
  const overview = planOverview(input, year, head, targets, areas);
  return {
    actions: [...areas.flatMap((area) => area.actions), ...overview.actions],
    placements: firstPlacements([...areas.map((area) => area.draft), overview.draft], input.figures),
  };
}

/** The target of a role, which every plan has. */
export function targetOf(targets: readonly Target[], role: SheetRole): Target {
  const target = targets.find((candidate) => roleKey(candidate.role) === roleKey(role));
  if (!target) throw new RangeError(`No sheet is planned for ${roleKey(role)}.`);
  return target;
}

interface PlannedArea extends OverviewArea {
  readonly draft: SheetDraft;
  readonly actions: readonly Action[];
}

function planAreas(
  { dataset, programme, figures, documents, outline }: RefreshInput,
  year: number,
  head: SheetHead,
  targets: readonly Target[],
): PlannedArea[] {
  return programme.areas.map((area) => {
    const target = targetOf(targets, { kind: "area", area: area.name });
    const forms = formsInUse(programme.grantForms, area, figures, documents.memo.memo, year);
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
      sourceState: sourceStateCell(targetOf(targets, { kind: "overview" }).name),
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
    memoSheet: targetOf(targets, { kind: "memo", year }).name,
    followUpSheet: targetOf(targets, { kind: "followUp", year }).name,
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
