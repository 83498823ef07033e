import { createContext, useContext, useMemo, useState } from "react";
import type { DataStamp, WallClock } from "../../model";
import { useSessionState } from "../sessionContext";

/** What was copied last, when, and from which state of the data. */
export interface Copied {
  readonly at: WallClock;
  readonly stamp: DataStamp;
  /** Errors stood when it was copied. */
  readonly preliminary: boolean;
  /** The name of the section, or null for all of the memo. */
  readonly section: string | null;
}

export interface Copying {
  readonly copied: Copied | null;
  /** The data has changed since it was copied. */
  readonly stale: boolean;
  readonly remember: (copied: Copied) => void;
}

const CopyingContext = createContext<Copying | null>(null);
export const CopyingProvider = CopyingContext.Provider;

/** Kept by the frame: the step row says it too. */
export function useCopying(): Copying {
  const [copied, remember] = useState<Copied | null>(null);
  const { stale, draft } = useSessionState();
  const changed = copied !== null && (stale || (draft !== null && draft.stamp !== copied.stamp));
  return useMemo(() => ({ copied, stale: changed, remember }), [copied, changed]);
}

export function useCopied(): Copying {
  const copying = useContext(CopyingContext);
  if (!copying) throw new Error("The text step stands outside the frame.");
  return copying;
}
