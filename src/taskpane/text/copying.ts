import { createContext, useContext, useMemo, useState, type Dispatch, type SetStateAction } from "react";
import type { DataStamp, DocumentKind, WallClock } from "../../model";
import { useSessionState } from "../sessionContext";

/** What was copied last of a document, when, and from which state of the data. */
export interface Copied {
  readonly at: WallClock;
  readonly stamp: DataStamp;
  /** Errors stood when it was copied. */
  readonly preliminary: boolean;
  /** The list of the numbers in the text, or the name of a section; null for all of the document. */
  readonly part: "numbers" | { readonly section: string } | null;
}

type ByDocument<Value> = Readonly<Record<DocumentKind, Value>>;

export interface Copying {
  readonly copied: Partial<ByDocument<Copied>>;
  /** The data has changed since it was copied. */
  readonly stale: ByDocument<boolean>;
  readonly setCopied: Dispatch<SetStateAction<Copying["copied"]>>;
}

const CopyingContext = createContext<Copying | null>(null);
export const CopyingProvider = CopyingContext.Provider;

/** Kept by the frame: the step row says it too. */
export function useCopying(): Copying {
  const [copied, setCopied] = useState<Copying["copied"]>({});
  const { stale, draft } = useSessionState();
  return useMemo(() => {
    const isStale = (last: Copied | undefined, now: DataStamp | undefined) =>
      last !== undefined && (stale || (now !== undefined && now !== last.stamp));
    return {
      copied,
      stale: { memo: isStale(copied.memo, draft?.stamp), followUp: isStale(copied.followUp, draft?.followUpStamp) },
      setCopied,
    };
  }, [copied, stale, draft]);
}

export function useCopied(): Copying {
  const copying = useContext(CopyingContext);
  if (!copying) throw new Error("The text step stands outside the frame.");
  return copying;
}
