import { useMemo, useState } from "react";
import type { DocumentKind } from "../../model";
import { useSession } from "../sessionContext";
import type { DocumentWork } from "./documents";

/** Changing the documents, one change at a time, and what was said of it last. */
export function useDocumentWork(): { readonly news: string; readonly workOn: (document: DocumentKind) => DocumentWork } {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState("");
  return useMemo(
    () => ({
      news,
      workOn: (document) => ({
        document,
        busy,
        change: async (change) => {
          setBusy(true);
          setNews("");
          await session.changeMemo(document, change);
          setBusy(false);
          return session.getState().fault;
        },
        tell: setNews,
      }),
    }),
    [session, busy, news],
  );
}
