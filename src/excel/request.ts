import { diagnoseAccessDenied, type Attempt } from "./diagnosis";
import { codeOf } from "./errorCodes";
import { logError } from "./errorLog";
import { ExcelFault, faultOf } from "./faults";

export interface RequestOptions {
  /** Ends a read. What Excel has been asked to write cannot be recalled, so a write looks at it only before it begins. */
  readonly signal?: AbortSignal;
  /** Called with true when a cell that is being edited seems to keep the request waiting, after 1.5 s, and with false when it goes on. */
  readonly onWaiting?: (waiting: boolean) => void;
}

/** How long a request may take before a cell must be in the way, in milliseconds (excel-facts.md), and what each byte of it may add. */
const patience = { atLeast: 1500, perByte: 0.001 } as const;

/** An attempt that changes nothing. */
export const reading: Attempt = { doing: "reading", sheets: [] };

let writesUnderWay = 0;

/** Whether a change in the workbook may be the add-in's own. */
export function isWriting(): boolean {
  return writesUnderWay > 0;
}

/**
 * The one gate to Excel: runs a batch that waits for an edited cell instead of failing, and turns every error into an `ExcelFault`.
 */
export async function request<T>(
  attempt: Attempt,
  options: RequestOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const writing = attempt.doing === "writing";
  const stopWatching = watchForCellEdit(options.onWaiting, patience.atLeast + patience.perByte * (attempt.bytes ?? 0));
  if (writing) writesUnderWay++;
  try {
    options.signal?.throwIfAborted();
    const run = Excel.run(runOptions(attempt), batch);
    return await (writing || !options.signal ? run : untilAborted(run, options.signal));
  } catch (error) {
    throw await explain(error, attempt);
  } finally {
    if (writing) writesUnderWay--;
    stopWatching();
  }
}

/** `mergeUndoGroup` makes one step of undo of all that a run does; it has not been tried in a real Excel. */
function runOptions({ oneUndo }: Attempt): Excel.RunOptions {
  const merges = oneUndo === true && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return merges ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
}

/** The fault that stands for an error; the error itself goes to the log. */
async function explain(error: unknown, attempt: Attempt): Promise<ExcelFault> {
  if (error instanceof ExcelFault) return error;
  if (codeOf(error) === "AbortError") return new ExcelFault(faultOf(error), error);
  logError(error);
  const denied = codeOf(error) === "AccessDenied";
  return new ExcelFault(denied ? await diagnoseAccessDenied(error, attempt) : faultOf(error, attempt.doing), error);
}

/** Gives what the run gives, unless the signal comes first; then the answer, when it comes, is of no interest. */
function untilAborted<T>(run: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException("Aborted", "AbortError"));
    };
    signal.addEventListener("abort", stop, { once: true });
    run.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}

/**
 * Tells the listener when the wait is long; gives the way to stop. Excel does not say why it waits, and a second request would wait behind
 * the first, so a request that takes longer than its weight explains is taken to wait for an edited cell.
 */
function watchForCellEdit(onWaiting: RequestOptions["onWaiting"], patience: number): () => void {
  if (!onWaiting) return () => undefined;
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    onWaiting(true);
  }, patience);
  return () => {
    clearTimeout(timer);
    if (told) onWaiting(false);
  };
}
