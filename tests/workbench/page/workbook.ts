import { quoteSheet } from "../../../src/model";
import { readBook } from "../../host/files/read";
import { writeBook } from "../../host/files/write";
import type { Book } from "../../host/book";
import { createHost, createSeam, type External, type Host, type HostOptions, type Seam } from "../../host/boot";
import { createCalculator } from "../../host/calculation";
import { requestFlags } from "../../host/protocol";
import { createUndoSteps } from "./undo";

/** A workbook that is open in the workbench: the embedded Excel, with undo and a way to hear of changes. */
export interface OpenWorkbook {
  readonly book: Book;
  readonly host: Host;
  /** The seam for a page that loads Office.js; each load gets one of its own. */
  readonly createExternal: () => External;
  /** A press on a ribbon button; resolves when the command has completed. */
  readonly clickRibbon: (functionName: string) => Promise<void>;
  /** A person types into a cell, local address "A1". */
  readonly type: (sheet: string, address: string, input: string | number) => Promise<void>;
  /** A person selects a range, local address "A1:B2". */
  readonly select: (sheet: string, address: string) => void;
  /** Takes back the last step, the add-in's or a person's; false when there is none. */
  readonly undo: () => boolean;
  readonly save: () => Promise<Uint8Array>;
  /** Calls back after each message and each step of the user's; says whether the book changed. The selection may have in any case. */
  readonly onChange: (listener: (changed: boolean) => void) => void;
}

export type OpenOptions = HostOptions & { readonly readOnly?: boolean };

/** Opens an .xlsx file; throws `UnreadableWorkbook`. */
export async function openWorkbook(bytes: Uint8Array, name: string, { readOnly = false, ...options }: OpenOptions): Promise<OpenWorkbook> {
  const book = await readBook(bytes, name);
  book.readOnly = readOnly;
  const host = createHost(book, { calculator: createCalculator(), ...options });
  const steps = createUndoSteps(book, host);
  const listeners: ((changed: boolean) => void)[] = [];
  const tell = (changed: boolean) => {
    for (const listener of listeners) listener(changed);
  };
  const handle = host.handle.bind(host);
  host.handle = async (message) => {
    await nextTask();
    const mayWrite = (message.flags & requestFlags.write) !== 0;
    const waited = host.excel.uncalculated.length > 0;
    const { result, changed } = mayWrite
      ? await steps.watch("add-in", () => handle(message))
      : { result: await handle(message), changed: false };
    // What a message wrote may be calculated in a later one, which changes nothing but what the formulas show.
    tell(changed || (waited && host.excel.uncalculated.length === 0));
    await nextTask();
    return result;
  };
  let seam: Seam | null = null;
  return {
    book,
    host,
    createExternal: () => {
      seam = createSeam(host);
      return seam.external;
    },
    clickRibbon: async (functionName) => seam?.clickRibbon(functionName),
    type: async (sheet, address, input) => {
      const { changed } = await steps.watch("user", () => host.edit(`${quoteSheet(sheet)}!${address}`, [[input]]));
      tell(changed);
    },
    select: (sheet, address) => {
      host.select(`${quoteSheet(sheet)}!${address}`);
      tell(false);
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

/** Excel is another process: its work and its answers come in turns of their own, and never make the pane's own turns longer. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
