import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Source } from "../../model";
import { DisclosureRow } from "../frame/DisclosureRow";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { mappingOf, requiredFields, sourceTitle } from "./tables";
import styles from "./SourceRow.module.css";

const Mapping = lazy(() => import("./Mapping"));

interface Properties {
  readonly source: Source;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One found table; opens to the columns that its fields are read from. */
export function SourceRow({ source, open, onToggle }: Properties) {
  const say = useSay();
  const title = sourceTitle(source);
  const role = say(`pane.role.${source.role}`);
  const required = requiredFields[source.role];
  const found = required.filter((field) => source.columns[field] !== undefined).length;
  const mapped = say("pane.sources.mapped", { count: mappingOf(source).mapped.length, found, required: required.length });
  const meta = mergeClasses(styles.meta, frame.caption, frame.quiet);
  const label = (
    <>
      <span className={styles.line}>
        <span className={mergeClasses(frame.strong, styles.title)}>{title}</span>
        <span className={mergeClasses(frame.caption, frame.calm, styles.state)}>
          <SeverityMark severity="good" />
          {say("pane.sources.done")}
        </span>
      </span>
      <span className={meta}>{say("pane.sources.rows", { sheet: source.range.sheet, count: source.body.rowCount })}</span>
      <span className={meta}>{title === role ? mapped : say("pane.sources.roleAndMapped", { role, mapped })}</span>
    </>
  );
  return (
    <DisclosureRow open={open} onToggle={onToggle} label={label}>
      <Suspense fallback={null}>
        <Mapping source={source} />
      </Suspense>
    </DisclosureRow>
  );
}
