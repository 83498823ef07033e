import { useCallback, useEffect, useRef, useState } from "react";
import type { Selection } from "./selection";
import type { OpenWorkbook } from "./workbook";

/** What the page shows of the workbook that is open. */
export interface WorkbookView {
  readonly selection: Selection;
  /** Grows with each change of the cells. */
  readonly revision: number;
  /** Changed since it was opened or saved. */
  readonly changed: boolean;
  readonly onSaved: () => void;
  /** The user has selected something in the grid. */
  readonly onSelect: (selection: Selection) => void;
  /** A click on a sheet's tab: what was selected on it last is selected again. */
  readonly openSheet: (sheet: string) => void;
}

/** Follows the open workbook: what the add-in changes and selects is shown. */
export function useWorkbook(workbook: OpenWorkbook): WorkbookView {
  const [selection, setSelection] = useState<Selection>(selectionOf(workbook));
  const [revision, setRevision] = useState(0);
  const [changed, setChanged] = useState(false);
  const lastOnSheet = useRef(new Map<string, string>());

  const keep = useCallback((next: Selection) => {
    lastOnSheet.current.set(next.sheet, next.address);
    setSelection((before) => (before.sheet === next.sheet && before.address === next.address ? before : next));
  }, []);

  useEffect(() => {
    lastOnSheet.current.clear();
    keep(selectionOf(workbook));
    setRevision((before) => before + 1);
    setChanged(false);
    workbook.onChange(
      gathered((cellsChanged) => {
        if (cellsChanged) {
          setChanged(true);
          setRevision((before) => before + 1);
        }
        keep(selectionOf(workbook));
      }),
    );
  }, [workbook, keep]);

  const openSheet = useCallback(
    (sheet: string) => {
      const address = lastOnSheet.current.get(sheet) ?? "A1";
      workbook.select(sheet, address);
      keep({ sheet, address });
    },
    [workbook, keep],
  );
  const onSaved = useCallback(() => {
    setChanged(false);
  }, []);
  return { selection, revision, changed, onSaved, onSelect: keep, openSheet };
}

function selectionOf({ book }: OpenWorkbook): Selection {
  return { sheet: book.activeSheet, address: book.selection };
}

/** Many changes in a row are drawn once; it was a change of cells if any of them was. */
function gathered(act: (changed: boolean) => void): (changed: boolean) => void {
  let waiting = false;
  let anyChanged = false;
  return (changed) => {
    anyChanged ||= changed;
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      act(anyChanged);
      waiting = false;
      anyChanged = false;
    }, 30);
  };
}
