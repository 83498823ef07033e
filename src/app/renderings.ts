import { canDownload, faultOf } from "../excel";
import { memoHtml, memoText, memoTree } from "../memo";
import type { DocumentKind, Draft, Memo } from "../model";
import { numbersFlavours, numbersOf } from "./numbersInText";
import type { Session } from "./session";
import type { SessionTools } from "./sessionTools";

/** What the session's draft looks like to its reader: on the screen, on the clipboard, as a file. */
export type Renderings = Pick<Session, "memoTree" | "memoFlavours" | "numbersInText" | "numbersFlavours" | "canDownload" | "wordFile">;

/** All of them give null until there is a draft. */
export function createRenderings({ getState, set }: SessionTools): Renderings {
  const memoOf = (document: DocumentKind): Memo | null => {
    const { draft } = getState();
    return draft && documentOf(draft, document);
  };
  const numbers: Session["numbersInText"] = (document) => {
    const { review, draft, result } = getState();
    return review && draft && numbersOf(document, review, draft, result?.figures ?? null);
  };
  return {
    memoTree: (document, sectionId) => {
      const memo = memoOf(document);
      return memo && memoTree(memo, sectionId);
    },
    memoFlavours: (document, sectionId) => {
      const memo = memoOf(document);
      return memo && { html: memoHtml(memo, sectionId), text: memoText(memo, sectionId) };
    },
    numbersInText: numbers,
    numbersFlavours: (document) => {
      const found = numbers(document);
      return found && numbersFlavours(document, found);
    },
    canDownload,
    wordFile: async (document) => {
      const memo = memoOf(document);
      if (!memo) return null;
      try {
        const { wordDocument } = await import("./wordDocument");
        return await wordDocument(memo);
      } catch (error) {
        set({ fault: faultOf(error) });
        return null;
      }
    },
  };
}

function documentOf(draft: Draft, document: DocumentKind): Memo {
  return document === "memo" ? draft.memo : draft.followUp;
}
