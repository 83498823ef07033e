import { readBook } from "../../host/files/read";
import { writeBook } from "../../host/files/write";
import type { Book } from "../../host/book";
import { createHost, createSeam, type External, type Host, type Seam } from "../../host/boot";
import { createCalculator } from "../../host/calculation";

/** A workbook that is open in the workbench: the embedded Excel, with undo and a way to hear of changes. */
export interface OpenWorkbook {
  readonly book: Book;
  /** The seam for a page that loads Office.js; each load gets one of its own. */
  readonly createExternal: () => External;
  /** A press on a ribbon button; resolves when the command has completed. */
  readonly clickRibbon: (functionName: string) => Promise<void>;
  /** A person types into a cell, local address "A1". */
  readonly type: (sheet: string, address: string, input: string | number) => Promise<void>;
  readonly select: (sheet: string, address: string) => void;
  /** Takes back the last change, the add-in's or a person's; false when there is none. */
  readonly undo: () => boolean;
  readonly save: () => Promise<Uint8Array>;
  /** Calls back after each message and each step of the user's; says whether the book changed. The selection may have in any case. */
  readonly onChange: (listener: (changed: boolean) => void) => void;
}

export interface OpenOptions {
  readonly uiLocale: string;
  readonly dark: boolean;
}

const mostUndoSteps = 20;

/** Opens an .xlsx file; throws `UnreadableWorkbook`. */
export async function openWorkbook(bytes: Uint8Array, name: string, options: OpenOptions): Promise<OpenWorkbook> {
  const book = await readBook(bytes, name);
  const theme = options.dark ? { officeTheme: { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF" } } : {};
  const host = createHost(book, { calculator: createCalculator(), uiLocale: options.uiLocale, ...theme });
  const listeners: ((changed: boolean) => void)[] = [];
  const tell = (changed: boolean) => {
    for (const listener of listeners) listener(changed);
  };
  const steps = undoSteps(book, host);
  const { handle } = host;
  host.handle = async (message) => {
    const before = steps.mark();
    const answer = await handle(message);
    tell(steps.keepIfChanged(before));
    return answer;
  };
  let seam: Seam | null = null;
  return {
    book,
    createExternal: () => {
      seam = createSeam(host);
      return seam.external;
    },
    clickRibbon: async (functionName) => seam?.clickRibbon(functionName),
    type: async (sheet, address, input) => {
      const before = steps.mark();
      await host.edit(`'${sheet.replaceAll("'", "''")}'!${address}`, [[input]]);
      tell(steps.keepIfChanged(before));
    },
    select: (sheet, address) => {
      book.activeSheet = sheet;
      host.select(`'${sheet.replaceAll("'", "''")}'!${address}`);
    },
    undo: () => {
      const undone = steps.undo();
      if (undone) tell(true);
      return undone;
    },
    save: () => writeBook(book),
    onChange: (listener) => listeners.push(listener),
  };
}

/** Whole states of the book, kept before each change: simple, and as many as a try-out needs. */
function undoSteps(book: Book, host: Host) {
  const kept: Book[] = [];
  const { journal } = host.excel;
  const copy = (): Book => ({ ...structuredClone({ ...book, original: null }), original: book.original });
  let present = copy();
  return {
    mark: () => journal.length,
    keepIfChanged: (before: number): boolean => {
      if (journal.length === before) return false;
      kept.push(present);
      if (kept.length > mostUndoSteps) kept.shift();
      present = copy();
      return true;
    },
    undo: (): boolean => {
      const last = kept.pop();
      if (!last) return false;
      Object.assign(book, last);
      present = copy();
      return true;
    },
  };
}
