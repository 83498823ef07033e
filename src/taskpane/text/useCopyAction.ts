import { useCallback, useEffect, useMemo, useState } from "react";
import type { MemoFlavours } from "../../app/session";
import type { MemoSection } from "../../model";
import { useReview, useSession, useSessionState } from "../sessionContext";
import { copyFlavours, fillCopyEvent } from "./copy";
import { useCopied } from "./copying";

export interface CopyAction {
  /** The texts are there to be copied. */
  readonly ready: boolean;
  /** The browser refused: the text is selected and waits for the keys. */
  readonly pressKeys: boolean;
  /** Copies one section, or all for null. `shown` is selected if the browser refuses. */
  readonly copy: (section: MemoSection | null, shown: HTMLElement) => void;
}

/** What waits for the keys. */
interface Waiting {
  readonly flavours: MemoFlavours;
  readonly section: MemoSection | null;
}

/** Copying, with the flavours made before any click: the browser allows no waiting between click and copy. */
export function useCopyAction(): CopyAction {
  const flavours = useFlavours();
  const remember = useRemember();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const copy = useCallback(
    (section: MemoSection | null, shown: HTMLElement) => {
      const ready = flavours.get(section?.id);
      if (!ready) return;
      void copyFlavours(ready, shown).then((outcome) => {
        setWaiting(outcome === "selected" ? { flavours: ready, section } : null);
        if (outcome === "copied") remember(section);
      });
    },
    [flavours, remember],
  );
  useCopyKeys(waiting, (section) => {
    setWaiting(null);
    remember(section);
  });
  const ready = Boolean(flavours.get(undefined));
  return useMemo(() => ({ ready, pressKeys: waiting !== null, copy }), [ready, waiting, copy]);
}

/** The two flavours of the whole memo (under undefined) and of each section. */
function useFlavours(): ReadonlyMap<string | undefined, MemoFlavours | null> {
  const session = useSession();
  const { draft } = useSessionState();
  return useMemo(() => {
    const ids = [undefined, ...(draft?.memo.sections.map((section) => section.id) ?? [])];
    return new Map(ids.map((id) => [id, draft ? session.memoFlavours(id) : null]));
  }, [session, draft]);
}

function useRemember(): (section: MemoSection | null) => void {
  const session = useSession();
  const { draft } = useSessionState();
  const { findings } = useReview();
  const { remember } = useCopied();
  return useCallback(
    (section) => {
      if (!draft) return;
      const preliminary = findings.some((finding) => finding.severity === "error");
      remember({ at: session.now(), stamp: draft.stamp, preliminary, section: section?.name ?? null });
    },
    [session, draft, findings, remember],
  );
}

/** When the user presses the keys, the clipboard gets the same two flavours as a click would have given. */
function useCopyKeys(waiting: Waiting | null, onCopied: (section: MemoSection | null) => void): void {
  useEffect(() => {
    if (!waiting) return;
    const onCopy = (event: ClipboardEvent) => {
      if (fillCopyEvent(event, waiting.flavours)) onCopied(waiting.section);
    };
    document.addEventListener("copy", onCopy, { once: true });
    return () => {
      document.removeEventListener("copy", onCopy);
    };
  });
}
