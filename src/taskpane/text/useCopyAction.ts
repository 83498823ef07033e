import { useCallback, useEffect, useMemo, useState } from "react";
import type { MemoFlavours } from "../../app/session";
import type { DocumentKind } from "../../model";
import { useReview, useSession, useSessionState } from "../sessionContext";
import { copyFlavours, fillCopyEvent } from "./copy";
import { useCopied, type Copied } from "./copying";
import { stampOf } from "./documents";

export type CopiedPart = Copied["part"];

export interface CopyAction {
  /** The browser refused: the text is selected and waits for the keys. */
  readonly pressKeys: boolean;
  /**
   * Copies a part of the document. Must be called straight from a click, with flavours that are there: the browser allows no waiting.
   * @param shown is selected if the browser refuses
   */
  readonly copy: (part: CopiedPart, flavours: MemoFlavours | null, shown: HTMLElement) => void;
}

/** What waits for the keys. */
interface Waiting {
  readonly document: DocumentKind;
  readonly flavours: MemoFlavours;
  readonly part: CopiedPart;
}

/** Copying from a document, and what is remembered of it. */
export function useCopyAction(document: DocumentKind): CopyAction {
  const remember = useRemember(document);
  const [last, setWaiting] = useState<Waiting | null>(null);
  const waiting = last?.document === document ? last : null;
  const copy = useCallback<CopyAction["copy"]>(
    (part, flavours, shown) => {
      if (!flavours) return;
      void copyFlavours(flavours, shown).then((outcome) => {
        setWaiting(outcome === "selected" ? { document, flavours, part } : null);
        if (outcome === "copied") remember(part);
      });
    },
    [document, remember],
  );
  useCopyKeys(waiting, (part) => {
    setWaiting(null);
    remember(part);
  });
  return useMemo(() => ({ pressKeys: waiting !== null, copy }), [waiting, copy]);
}

function useRemember(document: DocumentKind): (part: CopiedPart) => void {
  const session = useSession();
  const { draft } = useSessionState();
  const { findings } = useReview();
  const { setCopied } = useCopied();
  return useCallback(
    (part) => {
      if (!draft) return;
      const preliminary = findings.some((finding) => finding.severity === "error");
      const last = { at: session.now(), stamp: stampOf(draft, document), preliminary, part };
      setCopied((before) => ({ ...before, [document]: last }));
    },
    [session, draft, findings, setCopied, document],
  );
}

/** When the user presses the keys, the clipboard gets the same two flavours as a click would have given. */
function useCopyKeys(waiting: Waiting | null, onCopied: (part: CopiedPart) => void): void {
  useEffect(() => {
    if (!waiting) return;
    const onCopy = (event: ClipboardEvent) => {
      if (fillCopyEvent(event, waiting.flavours)) onCopied(waiting.part);
    };
    document.addEventListener("copy", onCopy, { once: true });
    return () => {
      document.removeEventListener("copy", onCopy);
    };
  });
}
