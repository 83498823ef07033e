import type { Fault, MemoChange, MemoSection } from "../../model";
import { useSay } from "../sessionContext";
import { useDocument } from "./documents";
import { additionAfter, editKey, editOf, followed, isUnsaved, ownTextOf, useEdits, type Edit, type Target } from "./edits";

/** What can be done while a section is edited. */
export interface SectionEdit {
  readonly edit: Edit;
  /** Its block is no longer in the text; what was written stands here until the user lets it go. */
  readonly isLost: boolean;
  readonly set: (edit: Edit) => void;
  /** Goes on to something else; asks first if something is unsaved. */
  readonly leave: (target: Target) => void;
  /** Goes on without saving. */
  readonly discard: (target: Target) => void;
  /** Saves, and goes on when that is done. */
  readonly save: (target: Target) => Promise<void>;
  /** Makes another change; true when it was made. What is unsaved stays. */
  readonly act: (change: MemoChange) => Promise<boolean>;
}

/** The edit of a section; null when none is open. */
export function useSectionEdit(section: MemoSection): SectionEdit | null {
  const say = useSay();
  const { document, busy, change, tell } = useDocument();
  const { all, put } = useEdits();
  const key = editKey(document, section.id);
  const kept = all.get(key);
  if (!kept) return null;
  const present = kept.kind === "text" ? section.blocks.find(({ id }) => id === kept.block.id) : undefined;
  const edit = kept.kind === "text" && present ? followed(kept, present) : kept;
  const set = (next: Edit | null) => {
    put(key, next);
  };
  const discard = (target: Target) => {
    set(editAt(target, section));
  };
  const stopped = (fault: Fault | null) => {
    set({ ...edit, asks: null, fault });
    return fault !== null;
  };
  return {
    edit,
    isLost: edit.kind === "text" && !present && !busy,
    set,
    discard,
    leave: (target) => {
      if (isUnsaved(edit)) set({ ...edit, asks: target });
      else discard(target);
    },
    save: async (target) => {
      const saved = savingChange(edit, section);
      if (saved && stopped(await change(saved))) return;
      if (saved) tell(say("pane.text.edit.saved"));
      discard(target);
    },
    act: async (other) => {
      if (stopped(await change(other))) return false;
      tell(say("pane.text.edit.changed"));
      return true;
    },
  };
}

function editAt(target: Target, section: MemoSection): Edit | null {
  if (target.kind === "close") return null;
  return target.kind === "block" ? editOf(target.block) : additionAfter(section, target.after);
}

/** The change that saves an edit; null where there is nothing to save. */
function savingChange(edit: Edit, section: MemoSection): MemoChange | null {
  if (edit.kind === "add") {
    const { after, style, text, seen } = edit;
    return { kind: "add", section: section.id, after, style, text, seen };
  }
  const { id, ownText } = edit.block;
  const text = ownTextOf(edit);
  // What the workbook says by now is shown beside a text that is being written, so the user has seen it.
  return isUnsaved(edit) && text !== ownText ? { kind: "ownText", block: id, text, seen: ownText } : null;
}
