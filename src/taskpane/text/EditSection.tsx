import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useRef } from "react";
import type { MemoBlock, MemoSection } from "../../model";
import FaultBar from "../frame/FaultBar";
import frame from "../frame/frame.module.css";
import { useEscape } from "../review/useOpener";
import { useSay } from "../sessionContext";
import { AddForm } from "./AddForm";
import { Ask } from "./Ask";
import { BlockActions } from "./BlockActions";
import { BlockChoice } from "./BlockChoice";
import { LostText } from "./LostText";
import { OwnTextForm } from "./OwnTextForm";
import { useSectionEdit, type SectionEdit } from "./useSectionEdit";
import styles from "./EditSection.module.css";

/** A section while it is edited: one block at a time. Default export: its text field is fetched when a section is first edited. */
export default function EditSection({ section }: { readonly section: MemoSection }) {
  const editing = useSectionEdit(section);
  return editing && <Editing section={section} editing={editing} />;
}

interface Properties {
  readonly section: MemoSection;
  readonly editing: SectionEdit;
}

function Editing({ section, editing }: Properties) {
  const box = useRef<HTMLDivElement>(null);
  const headId = useId();
  const { edit, isLost, leave, set } = editing;
  useEscape(box, () => {
    if (edit.asks !== null) set({ ...edit, asks: null });
    else leave(edit.kind === "add" ? backFrom(section, edit.after) : { kind: "close" });
  });
  return (
    <div ref={box} role="group" aria-labelledby={headId} className={styles.box}>
      <Head id={headId} section={section} editing={editing} />
      {edit.fault && (
        <div className={styles.fault}>
          <FaultBar fault={edit.fault} />
        </div>
      )}
      {edit.kind === "add" ? (
        <AddForm edit={edit} editing={editing} back={backFrom(section, edit.after)} />
      ) : isLost ? (
        <LostText edit={edit} editing={editing} />
      ) : (
        <OwnTextForm edit={edit} editing={editing} />
      )}
      {edit.asks !== null && <Ask asks={edit.asks} editing={editing} />}
      {edit.kind === "text" && !isLost && <BlockActions section={section} block={edit.block} editing={editing} />}
    </div>
  );
}

/** Who leaves the adding comes back to the block that it began at. */
function backFrom({ blocks }: MemoSection, after: string | null) {
  const block = blocks.find(({ id }) => id === after);
  return block ? ({ kind: "block", block } as const) : ({ kind: "close" } as const);
}

/** "Servicegivare · punkt 3 av 5", and the ways to the other blocks. */
function Head({ id, section, editing }: Properties & { readonly id: string }) {
  const say = useSay();
  const { edit, leave } = editing;
  const { blocks } = section;
  const place = edit.kind === "text" ? blocks.findIndex((block) => block.id === edit.block.id) : -1;
  const goTo = (block: MemoBlock | undefined) => {
    if (block) leave({ kind: "block", block });
  };
  const step = (by: -1 | 1, label: string, Icon: typeof ChevronLeft16Regular) => (
    <Button
      size="small"
      appearance="subtle"
      icon={<Icon />}
      aria-label={label}
      title={label}
      disabledFocusable={!blocks[place + by]}
      onClick={() => {
        goTo(blocks[place + by]);
      }}
    />
  );
  return (
    <>
      <div className={styles.head}>
        <span id={id} className={mergeClasses(frame.caption, frame.quiet, styles.name)}>
          {edit.kind === "add" ? `${section.name} · ${say("pane.text.edit.new")}` : placeText(section, edit.block, say)}
        </span>
        {place >= 0 && blocks.length > 1 && (
          <>
            {step(-1, say("pane.text.edit.previous"), ChevronLeft16Regular)}
            {step(1, say("pane.text.edit.next"), ChevronRight16Regular)}
          </>
        )}
      </div>
      {place >= 0 && blocks.length > 2 && <BlockChoice blocks={blocks} place={place} onChoose={goTo} />}
    </>
  );
}

/** Which of its kind in the section a block is. */
function placeText({ name, blocks }: MemoSection, block: MemoBlock, say: ReturnType<typeof useSay>): string {
  const kind = block.style.startsWith("heading") ? "heading" : block.style;
  const same = blocks.filter(({ style }) => (kind === "heading" ? style.startsWith("heading") : style === kind));
  const place = same.findIndex(({ id }) => id === block.id) + 1;
  const what = say("pane.text.edit.place", { kind, place, count: same.length });
  return `${name} · ${what}${block.included ? "" : ` · ${say("pane.text.edit.leftOut")}`}`;
}
