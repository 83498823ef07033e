import { mergeClasses } from "@fluentui/react-components";
import type { SourceRole } from "../../model";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { requiredFields } from "./tables";
import styles from "./MissingTable.module.css";

/** One of the two kinds of table was not found; the other is used alone. */
export function MissingTable({ role }: { readonly role: SourceRole }) {
  const say = useSay();
  return (
    <section className={mergeClasses(styles.row, frame.line)}>
      <span className={styles.mark}>
        <SeverityMark severity="warning" />
      </span>
      <div>
        <h2 className={frame.strong}>{say(`pane.sources.missing.${role}`)}</h2>
        <p className={mergeClasses(frame.caption, frame.calm)}>
          {say("pane.sources.missing.columns", { columns: { list: requiredFields[role].map((field) => say(`pane.header.${field}`)) } })}
        </p>
      </div>
    </section>
  );
}
