import { createContext, useContext } from "react";
import {
  isVisible,
  type DataStamp,
  type DocumentKind,
  type Draft,
  type Fault,
  type Memo,
  type MemoChange,
  type MemoSection,
} from "../../model";

export function memoOf(draft: Draft, document: DocumentKind): Memo {
  return document === "memo" ? draft.memo : draft.followUp;
}

export function stampOf(draft: Draft, document: DocumentKind): DataStamp {
  return document === "memo" ? draft.stamp : draft.followUpStamp;
}

/** Whether somebody has read all that a section says; of one that says nothing, all that it could say. */
export function isDone({ blocks }: MemoSection): boolean {
  const visible = blocks.filter(isVisible);
  const read = visible.length > 0 ? visible : blocks;
  return read.length > 0 && read.every(({ done }) => done);
}

/** What the parts of a document do to it. */
export interface DocumentWork {
  readonly document: DocumentKind;
  /** A change is being written; no other can be begun. */
  readonly busy: boolean;
  /** Why the change was not made; null when it was. */
  readonly change: (change: MemoChange) => Promise<Fault | null>;
  /** Says something in the foot's live region. */
  readonly tell: (news: string) => void;
}

const DocumentContext = createContext<DocumentWork | null>(null);
export const DocumentProvider = DocumentContext.Provider;

export function useDocument(): DocumentWork {
  const work = useContext(DocumentContext);
  if (!work) throw new Error("A section stands outside its document.");
  return work;
}
