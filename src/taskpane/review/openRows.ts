import { useCallback, useMemo, useState } from "react";

/** The line of a rule that is open: to its card, or to what its fix would write. */
export interface OpenLine {
  /** See `findingKey`. */
  readonly finding: string;
  readonly part: LinePart;
}

export type LinePart = "card" | "fix";

export interface OpenRows {
  readonly isOpen: (group: string) => boolean;
  readonly toggle: (group: string) => void;
  readonly lineOf: (group: string) => OpenLine | null;
  readonly openLine: (group: string, line: OpenLine | null) => void;
  /** Opens a row and a line in it. */
  readonly show: (group: string, line: OpenLine) => void;
}

/** Which rows are open, by key: they stay so when the workbook is read again. */
export function useOpenRows(): OpenRows {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [lines, setLines] = useState<ReadonlyMap<string, OpenLine | null>>(new Map());
  const toggle = useCallback((group: string) => {
    setOpen((before) => (before.has(group) ? new Set([...before].filter((other) => other !== group)) : new Set([...before, group])));
  }, []);
  const openLine = useCallback((group: string, line: OpenLine | null) => {
    setLines((before) => new Map([...before, [group, line]]));
  }, []);
  const show = useCallback(
    (group: string, line: OpenLine) => {
      setOpen((before) => new Set([...before, group]));
      openLine(group, line);
    },
    [openLine],
  );
  return useMemo(
    () => ({ isOpen: (group) => open.has(group), toggle, lineOf: (group) => lines.get(group) ?? null, openLine, show }),
    [open, lines, toggle, openLine, show],
  );
}
