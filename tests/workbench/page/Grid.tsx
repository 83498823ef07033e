import { IronCalc, type Model } from "@ironcalc/workbook";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { Catalogue } from "../../../src/messages";
import { boxAddress, storedBox, type Box } from "../../host/book";
import { Charts } from "./Charts";
import { editsIn } from "./gridEdits";
import { gridModel, selectBox, selectedBox } from "./gridModel";
import type { Selection } from "./selection";
import { useOwnKeys, useQuietFocus } from "./useGridManners";
import type { OpenWorkbook } from "./workbook";

interface Properties {
  readonly texts: Catalogue;
  readonly workbook: OpenWorkbook;
  /** Grows with each change of the cells: the grid is filled anew. */
  readonly revision: number;
  readonly selection: Selection;
  /** The user has selected something else in the grid. */
  readonly onSelect: (selection: Selection) => void;
  readonly onUndo: () => void;
}

/** Excel's green and a quiet grid in place of IronCalc's own colours. */
const excelLook = {
  "--palette-primary-main": "#107C41",
  "--palette-sheet-outline-color": "#107C41",
  "--palette-sheet-outline-background-color": "#107C411A",
  "--palette-sheet-outline-editing-color": "#A0D8B9",
  "--palette-sheet-header-background": "#F5F5F5",
  "--palette-sheet-header-corner-background": "#F5F5F5",
  "--palette-sheet-header-text-color": "#616161",
  "--palette-sheet-header-selected-background": "#E0E0E0",
  "--palette-sheet-header-selected-color": "#107C41",
  "--palette-sheet-header-font": '12px "Segoe UI", "Open Sans", sans-serif',
  "--palette-sheet-grid-color": "#E0E0E0",
  "--palette-sheet-grid-separator-color": "#C8C8C8",
  "--palette-sheet-default-cell-font-family": 'Calibri, Carlito, "Segoe UI", "Open Sans", sans-serif',
  "--palette-sheet-default-text-color": "#242424",
} as const;

/** The cells, drawn by IronCalc's grid from the book; what a person types goes back into the book. */
export function Grid({ texts, workbook, revision, selection, onSelect, onUndo }: Properties) {
  const place = useRef<HTMLDivElement>(null);
  const corners = useRef(new Map<string, readonly [top: number, left: number]>());
  // The book is changed in place: `revision` says when.
  const view = useMemo(() => {
    const filled = gridModel(workbook.book);
    restoreCorners(filled.model, workbook, corners.current);
    return filled;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [workbook, revision]);
  useMemo(() => {
    showSelection(view.model, workbook, selection);
  }, [view, workbook, selection]);

  // With each selection, before a key can be pressed: what is typed lies between the cell that was selected then and the one after it.
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const { model, shown } = view;
    let before = selectedBox(model);
    const takeStep = () => {
      const { sheet, top_row: top, left_column: left } = model.getSelectedView();
      const name = workbook.book.sheets[sheet]?.name ?? "";
      corners.current.set(name, [top, left]);
      const after = selectedBox(model);
      const edits = editsIn(model, shown[sheet] ?? new Map(), before, after);
      if (!isSame(before, after)) {
        workbook.select(name, boxAddress(after));
        onSelect({ sheet: name, address: boxAddress(after) });
      }
      before = after;
      void typeAll(workbook, name, edits);
    };
    const afterStep = () => setTimeout(takeStep, 0);
    for (const step of steps) element.addEventListener(step, afterStep, { passive: true });
    // A wheel's scrolling comes after it, and does not bubble.
    element.addEventListener("scroll", afterStep, { capture: true, passive: true });
    return () => {
      for (const step of steps) element.removeEventListener(step, afterStep);
      element.removeEventListener("scroll", afterStep, { capture: true });
    };
  }, [view, workbook, selection, onSelect]);

  useOwnKeys(place, onUndo);
  useQuietFocus(place);
  return (
    <div className="grid" ref={place}>
      <IronCalc model={view.model} themeVariables={excelLook} />
      <Charts texts={texts} book={workbook.book} model={view.model} sheet={selection.sheet} place={place} />
    </div>
  );
}

/** What a person does in the grid ends with one of these. */
const steps = ["pointerup", "keydown", "keyup", "paste", "wheel"] as const;

async function typeAll(workbook: OpenWorkbook, sheet: string, edits: ReturnType<typeof editsIn>): Promise<void> {
  for (const { address, input } of edits) await workbook.type(sheet, address, input);
}

function showSelection(model: Model, { book }: OpenWorkbook, selection: Selection): void {
  const sheet = book.sheets.findIndex((candidate) => candidate.name === selection.sheet);
  const box = storedBox(selection.address);
  if (sheet < 0 || (model.getSelectedSheet() === sheet && isSame(selectedBox(model), box))) return;
  selectBox(model, sheet, box);
}

function restoreCorners(model: Model, { book }: OpenWorkbook, corners: ReadonlyMap<string, readonly [number, number]>): void {
  book.sheets.forEach(({ name, visibility }, index) => {
    const corner = corners.get(name);
    if (!corner || visibility !== "Visible") return;
    model.setSelectedSheet(index);
    model.setTopLeftVisibleCell(...corner);
  });
  model.setSelectedSheet(0);
}

function isSame(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
