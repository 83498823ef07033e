import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { DisclosureRow } from "../frame/DisclosureRow";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import type { ShownTable } from "./shownTables";
import { choicesOf, requiredFields, rowCountOf, sourceTitle, startOf } from "./tables";
import { useAllTexts } from "./useAllTexts";
import styles from "./SourceRow.module.css";

const Mapping = lazy(() => import("./Mapping"));

interface Properties extends ShownTable {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One found table; opens to the columns that its fields are read from. */
export function SourceRow({ source, missing, open, onToggle }: Properties) {
  const say = useSay();
  const { dataset } = useReview();
  const opens = useAllTexts();
  const title = sourceTitle(source);
  const role = say(`pane.role.${source.role}`);
  const required = requiredFields[source.role].length;
  const mapped = say("pane.sources.mapped", {
    count: Object.keys(source.columns).length,
    found: required - missing.length,
    required,
  });
  const place = { sheet: source.range.sheet, hidden: source.sheetVisible ? "no" : "yes" };
  const meta = mergeClasses(styles.meta, frame.caption, frame.quiet);
  const label = (
    <>
      <span className={styles.line}>
        <span className={mergeClasses(frame.strong, styles.title)}>{title}</span>
        <State source={source} missing={missing} />
      </span>
      <span className={meta}>{say("pane.sources.rows", { ...place, count: rowCountOf(dataset, source) })}</span>
      <span className={meta}>{title === role ? mapped : say("pane.sources.roleAndMapped", { role, mapped })}</span>
    </>
  );
  return (
    <div data-table={startOf(source)}>
      <DisclosureRow open={open} onToggle={onToggle} label={label}>
        <Suspense fallback={null}>{opens && <Mapping source={source} missing={missing} />}</Suspense>
      </DisclosureRow>
    </div>
  );
}

function State({ source, missing }: ShownTable) {
  const say = useSay();
  const choices = choicesOf(useReview().recognition, source);
  const [severity, text] =
    missing.length > 0
      ? (["error", say("pane.sources.lacks", { columns: { list: missing.map((field) => say(`pane.header.${field}`)) } })] as const)
      : choices > 0
        ? (["warning", say("pane.sources.choicesLeft", { count: choices })] as const)
        : (["good", say("pane.sources.done")] as const);
  return (
    <span className={mergeClasses(frame.caption, frame.calm, styles.state)}>
      <SeverityMark severity={severity} />
      {text}
    </span>
  );
}
