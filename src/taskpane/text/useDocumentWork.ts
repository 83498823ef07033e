import { useMemo, useState } from "react";
import type { DocumentKind } from "../../model";
import { useSession } from "../sessionContext";
import type { DocumentWork } from "./documents";

/** Changing the documents, one change at a time, and what was said last of the one that is shown. */
export function useDocumentWork(document: DocumentKind): { readonly news: string; readonly work: DocumentWork } {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState({ document, news: "" });
  const work = useMemo<DocumentWork>(() => {
    const tell = (news: string) => {
      setLast({ document, news });
    };
    return {
      document,
      busy,
      change: async (change) => {
        setBusy(true);
        tell("");
        await session.changeMemo(document, change);
        setBusy(false);
        return session.getState().fault;
      },
      tell,
    };
  }, [session, document, busy]);
  return { news: last.document === document ? last.news : "", work };
}
