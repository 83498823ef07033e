import type { Book } from "./book";
import { createHost, createSeam, type Counters, type Host, type HostOptions, resetCounters } from "./boot";
import { bootOffice, type OfficeGlobals } from "./boot/node";
import type { Faults } from "./faults";
import type { JournalEntry } from "./objects";
import type { JsonValue } from "./protocol";

export type { Book } from "./book";
export { transportFailures } from "./faults";
export type { HostOptions } from "./boot";

/** Excel without Excel, in Node: Microsoft's Office.js over a workbook model. */
export interface EmbeddedExcel extends OfficeGlobals {
  readonly book: Book;
  readonly host: Host;
  readonly counters: Counters;
  readonly faults: Faults;
  /** All changes of the book, in order. */
  readonly journal: readonly JournalEntry[];
  /** A click on a ribbon button; resolves when the add-in calls `event.completed()`. */
  clickRibbon(functionName: string): Promise<void>;
  /** Somebody else types values into a range ("Stöd!A1"). */
  edit(address: string, values: JsonValue): Promise<void>;
  /** The user selects a range. */
  select(address: string): void;
  /** Waits until nothing is under way: clean-up after runs is done and events are delivered. */
  settle(): Promise<void>;
  /** Puts Office, Excel and OfficeExtension where an add-in finds them. */
  install(): void;
  /** Takes them away again. */
  stop(): void;
}

/** Office.js says that the ribbon's actions are ready in a message of its own, just after onReady: it belongs to the start, not to the add-in. */
async function finishStart(host: Host): Promise<void> {
  for (let round = 0; round < 50 && !host.shell.commandsReady; round += 1) await pause();
  await host.idle();
  resetCounters(host.counters);
}

/** Long enough for the timers of Office.js and of the seam, which are all of no length. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2));
}

const globalNames = ["Office", "Excel", "OfficeExtension"] as const;

export async function startHost(book: Book, options: HostOptions = {}): Promise<EmbeddedExcel> {
  const host = createHost(book, options);
  const seam = createSeam(host);
  const globals = await bootOffice(seam.external);
  await finishStart(host);
  const previous = new Map<string, unknown>();
  const place = globalThis as Record<string, unknown>;
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    book,
    host,
    counters: host.counters,
    faults: host.faults,
    journal: host.excel.journal,
    clickRibbon: (functionName) => seam.clickRibbon(functionName),
    edit: (address, values) => host.edit(address, values),
    select: (address) => {
      host.select(address);
    },
    settle: async () => {
      for (let round = 0; round < 5; round += 1) {
        await host.idle();
        await pause();
      }
    },
    install: () => {
      for (const name of globalNames) {
        previous.set(name, place[name]);
        place[name] = globals[name];
      }
    },
    stop: () => {
      host.faults.clear();
      for (const [name, value] of previous) {
        if (value === undefined) Reflect.deleteProperty(place, name);
        else place[name] = value;
      }
      previous.clear();
    },
  };
}
