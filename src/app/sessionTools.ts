import type { RangeRef } from "../model";
import type { SessionState } from "./session";
import type { Clock } from "./wallClock";

/** What a use case needs of the session that it is done for. */
export interface SessionTools {
  readonly getState: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** Reads and reviews the workbook again; a fault lands in the state. */
  readonly readAgain: () => Promise<void>;
  /** Shows cells, or says why they cannot be seen. */
  readonly show: (range: RangeRef) => Promise<void>;
  /** Called when a cell that is being edited keeps a request waiting, and when it goes on. */
  readonly onWaiting: (waiting: boolean) => void;
  /** Fetches what a draft is shown with: the memo's renderings and what the rules and the later steps say. */
  readonly loadForDraft: () => Promise<void>;
  /** Listens for changes in the workbook from now on. */
  readonly watchOnce: () => Promise<void>;
  readonly clock: Clock;
}
