import { useCallback, useState } from "react";
import { useNavigation } from "../steps";

export interface TableChange {
  /** Something is being done. */
  readonly busy: boolean;
  /**
   * Does something to the tables of the workbook. Where that takes away what had the focus, it goes to the place that is asked for, else to
   * the row of the table, else to the next row, else to the step's heading.
   * @param from an element of the table's row
   */
  readonly change: (act: () => Promise<unknown>, from: Element | null, place?: () => HTMLElement | null | undefined) => Promise<void>;
}

/** What the user does to the tables, and where the focus goes after it. */
export function useTableChange(): TableChange {
  const { goToStep } = useNavigation();
  const [busy, setBusy] = useState(false);
  const change: TableChange["change"] = useCallback(
    async (act, from, place) => {
      const row = from?.closest("[data-table]") ?? null;
      const next = row?.nextElementSibling ?? null;
      setBusy(true);
      await act();
      setBusy(false);
      await drawn();
      if (!focusIsLost()) return;
      const found = place?.() ?? rowButton(row) ?? rowButton(next);
      if (found) found.focus();
      else goToStep("sources");
    },
    [goToStep],
  );
  return { busy, change };
}

/** The button that opens the row of the table that starts there. */
export function buttonOfTable(start: string): HTMLElement | undefined {
  const row = [...document.querySelectorAll<HTMLElement>("[data-table]")].find((element) => element.dataset["table"] === start);
  return rowButton(row ?? null);
}

function rowButton(row: Element | null): HTMLElement | undefined {
  return (row?.isConnected ? row.querySelector<HTMLElement>("h2 button") : null) ?? undefined;
}

/** What had the focus is gone; a user who has gone elsewhere meanwhile is left alone. */
function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
