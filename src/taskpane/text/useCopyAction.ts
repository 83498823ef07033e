import { useCallback, useMemo, useState } from "react";
import type { MemoSection } from "../../model";
import { useReview, useSession, useSessionState } from "../sessionContext";
import { copyFlavours } from "./copy";
import { useCopied } from "./copying";

export interface CopyAction {
  /** The texts are there to be copied. */
  readonly ready: boolean;
  /** The browser refused: the text is selected and waits for the keys. */
  readonly pressKeys: boolean;
  /** Copies one section, or all for null. `shown` is selected if the browser refuses. */
  readonly copy: (section: MemoSection | null, shown: HTMLElement) => void;
}

/** Copying, with the flavours made before any click: the browser allows no waiting between click and copy. */
export function useCopyAction(): CopyAction {
  const session = useSession();
  const { draft } = useSessionState();
  const { findings } = useReview();
  const { remember } = useCopied();
  const [pressKeys, setPressKeys] = useState(false);
  const flavours = useMemo(() => {
    const ids = [undefined, ...(draft?.memo.sections.map((section) => section.id) ?? [])];
    return new Map(ids.map((id) => [id, draft ? session.memoFlavours(id) : null]));
  }, [session, draft]);
  const copy = useCallback(
    (section: MemoSection | null, shown: HTMLElement) => {
      const ready = flavours.get(section?.id);
      if (!ready || !draft) return;
      void copyFlavours(ready, shown).then((outcome) => {
        setPressKeys(outcome === "selected");
        if (outcome === "selected") return;
        const preliminary = findings.some((finding) => finding.severity === "error");
        remember({ at: session.now(), stamp: draft.stamp, preliminary, section: section?.name ?? null });
      });
    },
    [flavours, draft, findings, remember, session],
  );
  const ready = Boolean(flavours.get(undefined));
  return useMemo(() => ({ ready, pressKeys, copy }), [ready, pressKeys, copy]);
}
