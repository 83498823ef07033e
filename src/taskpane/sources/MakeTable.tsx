import { Button, mergeClasses } from "@fluentui/react-components";
import { TableAdd16Regular } from "@fluentui/react-icons/svg/table-add";
import { localAddress, type Source } from "../../model";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { rowCountOf } from "./tables";
import { useTableChange } from "./useTableChange";
import styles from "./MakeTable.module.css";

/** Rows that are no Excel table can be made one, as far as their header allows it; it says what changes. */
export function MakeTable({ source }: { readonly source: Source }) {
  const say = useSay();
  const session = useSession();
  const { busy, change } = useTableChange();
  const reading = useSessionState().phase === "reading";
  const { dataset } = useReview();
  const headerRows = source.headerRowCount ?? 1;
  const range = { ...source.range, rowCount: headerRows + rowCountOf(dataset, source) };
  const isPossible = headerRows === 1;
  return (
    <section className={styles.offer}>
      <h3 className={frame.captionStrong}>{say("pane.sources.plain")}</h3>
      <p className={mergeClasses(frame.caption, frame.calm)}>
        {isPossible ? say("pane.sources.plain.offer", { cells: localAddress(range) }) : say("pane.sources.plain.twoRows")}
      </p>
      {isPossible && (
        <Button
          size="small"
          className={styles.button}
          icon={<TableAdd16Regular />}
          disabledFocusable={busy || reading}
          onClick={({ currentTarget }) => void change(() => session.makeTable(range), currentTarget)}
        >
          {say("pane.sources.makeTable")}
        </Button>
      )}
    </section>
  );
}
