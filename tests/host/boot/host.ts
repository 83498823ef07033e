import { type Area, type Book, type Calculator, noCalculation, splitAddress } from "../book";
import { createFaults, type FaultQueue, transportFailures } from "../faults";
import {
  areaOfAddress,
  calculate,
  createExcel,
  type Excel,
  findService,
  makeRange,
  selectArea,
  type Shell,
  workbookClass,
  worksheetClass,
  writeValues,
} from "../objects";
import { execute, type JsonValue, type RequestBody, requestFlags, type ResponseBody } from "../protocol";
import { type Counters, createCounters, isCleanUp, isOnWorkbook } from "./counters";

export interface HostOptions {
  /** Computes formulas; without one they keep the values they have. */
  readonly calculator?: Calculator;
  /** Language of the interface, "sv-SE" unless said otherwise. */
  readonly uiLocale?: string;
  /** Requirement sets that Excel claims, name → version; ExcelApi 1.15 unless said otherwise. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Largest message each way, in bytes: 5 MB as on the web. */
  readonly payloadLimit?: number;
  /** Year of dates that are typed without one. */
  readonly typingYear?: number;
  readonly officeTheme?: OfficeTheme;
}

/** Colours as "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** One message of the rich API: its JSON body and flags. */
export interface Message {
  readonly body: string;
  readonly flags: number;
}

/** A JSON body, or the number of a transport failure. */
export type Answer = { readonly body: string; readonly hasError: boolean } | number;

/** The embedded Excel without Office.js: it takes messages and answers them. Runs in Node and in a browser. */
export interface Host {
  readonly excel: Excel;
  readonly shell: Shell;
  readonly faults: FaultQueue;
  readonly counters: Counters;
  readonly options: HostOptions;
  handle(message: Message): Promise<Answer>;
  /** Called with the entries of rich API events when there are any to deliver. */
  onEvents: (entries: readonly EventEntry[]) => void;
  /** Called when the user has selected something else. */
  onSelection: () => void;
  /** Somebody else (a co-author, the user) changes the book: typed values into a range, "Stöd!A1:B2". Listeners hear of it. */
  edit(address: string, values: JsonValue): Promise<void>;
  /** Resolves when every message that has come is answered. */
  idle(): Promise<void>;
  /** The user selects a range. */
  select(address: string): void;
}

/** [kind, event type, target id, arguments as JSON, sequence number, is remote] */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const defaultPayloadLimit = 5 * 1024 * 1024;

export function createHost(book: Book, options: HostOptions = {}): Host {
  const excel = createExcel(book, {
    calculator: options.calculator ?? noCalculation,
    uiLocale: options.uiLocale ?? "sv-SE",
    typingYear: options.typingYear ?? 2026,
    worksheetObject: (state, sheet) => worksheetClass({ excel: state, sheet }),
  });
  const shell: Shell = { paneVisible: false, startsWithDocument: false, commandsReady: false };
  const faults = createFaults();
  const { counters, count } = createCounters();
  const limit = options.payloadLimit ?? defaultPayloadLimit;
  let lastEvent = 0;

  const world = {
    references: excel.references,
    workbook: () => workbookClass({ excel }),
    service: (name: string) => findService(name, excel, shell),
    beforeReadingValues: () => (mayCalculate() ? calculate(excel) : undefined),
  };

  /** Of what a suspended batch left, a mere read calculates nothing: only a change in this batch, or calculate(), does. */
  let pendingAtStart = 0;
  const mayCalculate = () => excel.calculationForced || excel.uncalculated.length > pendingAtStart;

  const deliverEvents = () => {
    const entries = excel.events.takeQueue().map((event): EventEntry => {
      lastEvent += 1;
      const referenceId = event.area ? excel.references.keep(makeRange(excel, event.area)) : "";
      return [65_536, event.type, event.target, JSON.stringify({ ...event.args, referenceId }), lastEvent, false];
    });
    if (entries.length > 0) host.onEvents(entries);
  };

  /** Runs a batch and what Excel does when it is over: calculate, and tell the listeners. */
  const run = async (body: RequestBody): Promise<ResponseBody> => {
    excel.author = "add-in";
    excel.areasOfBatch = [];
    pendingAtStart = excel.uncalculated.length;
    const response = await execute(world, body);
    const wasSuspended = excel.calculationSuspended;
    excel.calculationSuspended = false;
    const staysUncalculated = wasSuspended && !excel.calculationForced;
    if (mayCalculate() && !staysUncalculated) await calculate(excel);
    return response;
  };

  /** With a fault the actions before its index run, and the error stands in the place of the rest. */
  const runUpTo = async (body: RequestBody, actionIndex: number, error: { readonly code: string; readonly message: string }) => {
    const response = await run({ ...body, Actions: body.Actions.slice(0, actionIndex) });
    const injected = {
      Code: error.code,
      Message: error.message,
      Location: "",
      ActionIndex: Math.min(actionIndex, body.Actions.length - 1),
    };
    return response.Error ? response : { ...response, Error: injected };
  };

  const answer = (response: ResponseBody): Answer => {
    const body = JSON.stringify(response);
    const size = count.response(body);
    return size > limit ? transportFailures.responseTooLarge : { body, hasError: response.Error !== undefined };
  };

  const handleCounted = async (message: Message, body: RequestBody): Promise<Answer> => {
    const size = count.request(message.body, isOnWorkbook(body));
    excel.request = counters.requests;
    if (size > limit) return transportFailures.requestTooLarge;
    const { fault, hasActed } = faults.next(book);
    if (hasActed) takeBookAnew();
    if (fault?.kind === "transport") return fault.failure;
    const response = fault?.kind === "error" ? await runUpTo(body, fault.actionIndex, fault) : await run(body);
    return fault?.kind === "lostAnswer" ? fault.failure : answer(response);
  };

  /** Somebody changed the book behind the host's back: everything is to be calculated. */
  const takeBookAnew = () => {
    for (const sheet of book.sheets) excel.uncalculated.push({ sheet: sheet.id, range: null });
  };

  const areaOf = (address: string): Area => {
    const { sheet, local } = splitAddress(address);
    const target = book.sheets.find((one) => one.name === (sheet ?? book.activeSheet));
    if (!target) throw new Error(`There is no sheet ${sheet ?? book.activeSheet}.`);
    return areaOfAddress(target, local);
  };

  const refusedInCellEdit = (message: Message, body: RequestBody): Answer => {
    if (!isCleanUp(body)) count.request(message.body, isOnWorkbook(body));
    return transportFailures.cellEditMode;
  };

  const handleInTurn = async (message: Message, body: RequestBody): Promise<Answer> => {
    const given = isCleanUp(body) ? answer(await run(body)) : await handleCounted(message, body);
    deliverEvents();
    return given;
  };

  /** One message after the other, as Excel does it. */
  let queue: Promise<unknown> = Promise.resolve();

  const host: Host = {
    excel,
    shell,
    faults,
    counters,
    options,
    handle: async (message) => {
      const body = JSON.parse(message.body) as RequestBody;
      if (faults.isEditingCell) {
        if ((message.flags & requestFlags.delayForCellEdit) === 0) return refusedInCellEdit(message, body);
        await faults.whenCellEditEnds();
      }
      const answered = queue.then(() => handleInTurn(message, body));
      queue = answered.catch(() => undefined);
      return answered;
    },
    onEvents: () => undefined,
    onSelection: () => undefined,
    idle: async () => {
      await queue;
    },
    edit: async (address, values) => {
      excel.author = "other";
      writeValues(excel, areaOf(address), values);
      await calculate(excel);
      deliverEvents();
    },
    select: (address) => {
      excel.author = "other";
      selectArea(excel, areaOf(address));
      deliverEvents();
      host.onSelection();
    },
  };
  return host;
}
