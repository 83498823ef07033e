import { IronCalc, type Model } from "@ironcalc/workbook";
import { useEffect, useMemo, useRef, useState } from "react";
import { columnLetters } from "../../../src/model";
import { gridModel } from "./gridModel";
import { editsIn, type ShownCells } from "./gridEdits";
import type { OpenWorkbook } from "./workbook";

interface Properties {
  readonly workbook: OpenWorkbook;
  /** Grows with each change of the book: the grid is drawn anew. */
  readonly revision: number;
  /** Called with the selected cell, "H18", after each step of the user's. */
  readonly onSelect: (sheet: string, address: string) => void;
}

/** Excel's green and a quiet grid in place of IronCalc's own colours. */
const excelLook = {
  "--palette-primary-main": "#107C41",
  "--palette-sheet-outline-color": "#107C41",
  "--palette-sheet-outline-background-color": "#107C411A",
  "--palette-sheet-outline-editing-color": "#A0D8B9",
  "--palette-sheet-header-background": "#F5F5F5",
  "--palette-sheet-header-corner-background": "#F5F5F5",
  "--palette-sheet-header-font": '12px "Segoe UI", "Open Sans", sans-serif',
  "--palette-sheet-default-cell-font-family": 'Calibri, Carlito, "Segoe UI", "Open Sans", sans-serif',
  "--palette-sheet-default-text-color": "#242424",
} as const;

interface View {
  readonly model: Model;
  readonly shown: ShownCells;
}

/** The cells, drawn by IronCalc's grid from the book; what a person types goes back into the book. */
export function Grid({ workbook, revision, onSelect }: Properties) {
  const place = useRef<HTMLDivElement>(null);
  const scroll = useRef<{ sheet: string; top: number; left: number } | null>(null);
  // The book is changed in place: `revision` says when.
  const view = useMemo((): View => {
    const { model, shown } = gridModel(workbook.book, scroll.current);
    return { model, shown };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [workbook, revision]);
  const [selected, setSelected] = useState("");

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const afterStep = () => {
      setTimeout(() => {
        void takeStep();
      }, 0);
    };
    const takeStep = async () => {
      const { model, shown } = view;
      const { sheet, row, column, top_row, left_column } = model.getSelectedView();
      const name = model.getWorksheetsProperties()[sheet]?.name ?? "";
      scroll.current = { sheet: name, top: top_row, left: left_column };
      const address = `${columnLetters(column - 1)}${String(row)}`;
      if (`${name}!${address}` !== selected) {
        setSelected(`${name}!${address}`);
        workbook.select(name, address);
        onSelect(name, address);
      }
      for (const edit of editsIn(model, shown)) await workbook.type(edit.sheet, edit.address, edit.input);
    };
    const steps = ["pointerup", "keyup", "paste", "wheel"] as const;
    for (const step of steps) element.addEventListener(step, afterStep, { passive: true });
    return () => {
      for (const step of steps) element.removeEventListener(step, afterStep);
    };
  }, [view, workbook, selected, onSelect]);

  return (
    <div className="grid" ref={place}>
      <IronCalc key={revision} model={view.model} themeVariables={excelLook} />
    </div>
  );
}
