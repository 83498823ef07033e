import { Button, mergeClasses } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { useId } from "react";
import type { SelectedRange } from "../../app/session";
import { address } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay, useSession, useSessionState } from "../sessionContext";
import { useTableChange } from "./useTableChange";
import { Way } from "./Way";
import styles from "./Way.module.css";

/** A selection whose headers are known. */
type LikeTable = SelectedRange & { readonly role: NonNullable<SelectedRange["role"]> };

export function isLikeTable(selected: SelectedRange | null): selected is LikeTable {
  return selected !== null && selected.role !== null;
}

/** Makes a table of what is selected in Excel, once it looks like one. */
export function FromSelection({ selected }: { readonly selected: SelectedRange | null }) {
  const say = useSay();
  const session = useSession();
  const { busy, change } = useTableChange();
  const reading = useSessionState().phase === "reading";
  const hintId = useId();
  const like = isLikeTable(selected) ? selected : null;
  return (
    <Way icon={<TableAdd20Regular />} title={say("pane.firstRun.selection")}>
      <p id={hintId} className={mergeClasses(frame.caption, frame.calm, styles.hint)}>
        {like
          ? say("pane.firstRun.selected", {
              cells: address(like.range),
              columns: like.columnCount,
              rows: like.rowCount,
              role: say(`pane.role.${like.role}`),
            })
          : say("pane.firstRun.selectFirst")}
      </p>
      <Button
        size="small"
        appearance={like ? "primary" : "secondary"}
        aria-describedby={hintId}
        disabledFocusable={!like || busy || reading}
        onClick={() => {
          if (like) void change(() => session.makeTable(like.range), null);
        }}
      >
        {say("pane.sources.makeTable")}
      </Button>
    </Way>
  );
}
