import type { Book } from "../book";

/** Numbers that Office answers instead of a response when the message itself fails. */
export const transportFailures = {
  /** "An internal error has occurred." */
  internalError: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type Fault =
  /** The batch fails at the action of that index with that code; what stands before it takes effect. */
  | { readonly kind: "error"; readonly code: string; readonly message: string; readonly actionIndex: number }
  /** The message never arrives. */
  | { readonly kind: "transport"; readonly failure: number }
  /** The batch takes effect, but the add-in gets a failure instead of the answer. */
  | { readonly kind: "lostAnswer"; readonly failure: number };

/** Faults to come. Requests are counted from now on: 1 is the next one; clean-up after a run does not count. */
export interface Faults {
  /** Excel is in cell-edit mode until `endCellEdit()`: every batch fails, but those that wait (`delayForCellEdit`). */
  startCellEdit(): void;
  endCellEdit(): void;
  readonly isEditingCell: boolean;
  /** Fails with an error code of Excel's before anything (or before the action of `actionIndex`) takes effect. */
  failRequest(nth: number, code: string, options?: { readonly message?: string; readonly actionIndex?: number }): void;
  failTransport(nth: number, failure: number): void;
  loseAnswer(nth: number, failure?: number): void;
  /** Somebody else does something to the book just before the nth request. */
  before(nth: number, act: (book: Book) => void): void;
  /** Takes back all that is still to come, and ends cell-edit mode. */
  clear(): void;
}

/** The host's own side of it. */
export interface FaultQueue extends Faults {
  /** Called once for each counted request: what is to happen to it. */
  next(book: Book): { readonly fault: Fault | null; readonly hasActed: boolean };
  /** Resolves when no cell is being edited. */
  whenCellEditEnds(): Promise<void>;
}

export function createFaults(): FaultQueue {
  const queue = new Map<number, Fault>();
  const actions = new Map<number, ((book: Book) => void)[]>();
  let count = 0;
  let editing = false;
  let waiting: (() => void)[] = [];
  const endCellEdit = () => {
    editing = false;
    const resume = waiting;
    waiting = [];
    for (const one of resume) one();
  };
  return {
    startCellEdit: () => {
      editing = true;
    },
    endCellEdit,
    get isEditingCell() {
      return editing;
    },
    failRequest: (nth, code, options = {}) => {
      const message = options.message ?? `Injected by a test: ${code}`;
      queue.set(count + nth, { kind: "error", code, message, actionIndex: options.actionIndex ?? 0 });
    },
    failTransport: (nth, failure) => queue.set(count + nth, { kind: "transport", failure }),
    loseAnswer: (nth, failure = transportFailures.internalError) => queue.set(count + nth, { kind: "lostAnswer", failure }),
    before: (nth, act) => actions.set(count + nth, [...(actions.get(count + nth) ?? []), act]),
    clear: () => {
      queue.clear();
      actions.clear();
      endCellEdit();
    },
    next: (book) => {
      count += 1;
      const acts = actions.get(count) ?? [];
      for (const act of acts) act(book);
      return { fault: queue.get(count) ?? null, hasActed: acts.length > 0 };
    },
    whenCellEditEnds: () =>
      new Promise((resolve) => {
        if (editing) waiting.push(resolve);
        else resolve();
      }),
  };
}
