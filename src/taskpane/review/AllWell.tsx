import { mergeClasses } from "@fluentui/react-components";
import { ClipboardTaskListLtr24Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import type { RuleFamily, RulesRun } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { SheetLink } from "./EndLinks";
import styles from "./AllWell.module.css";

/** What was checked, in four lines; the families of each. */
const lines: readonly (readonly [string, readonly RuleFamily[]])[] = [
  ["cells", ["workbook", "reading", "categories"]],
  ["grants", ["grants"]],
  ["activities", ["activities"]],
  ["texts", ["texts"]],
];

/** Nothing found: calm certainty, and what it rests on. The numbers are those of the checks that ran. */
export function AllWell({ onShowAccepted }: { readonly onShowAccepted: () => void }) {
  const say = useSay();
  const { dataset, rulesRun, accepted } = useReview();
  return (
    <div className={styles.place}>
      <span className={styles.mark} aria-hidden="true">
        <ClipboardTaskListLtr24Regular />
      </span>
      <h2 className={mergeClasses(frame.pageTitle, styles.title)}>{say("pane.review.allWell")}</h2>
      <p className={mergeClasses(frame.body, frame.calm)}>
        {say("pane.review.checked", { grants: dataset.grants.length, activities: dataset.activities.length })}
      </p>
      <ul className={mergeClasses(frame.list, styles.checked)}>
        {lines
          .map(([line, families]) => [line, checksOf(rulesRun, families)] as const)
          .filter(([, count]) => count > 0)
          .map(([line, count]) => (
            <Check key={line} title={say(`pane.review.well.${line}`)} meta={say(`pane.review.well.${line}Checks`, { count })} />
          ))}
      </ul>
      <div className={styles.end}>
        {accepted.length > 0 && (
          <p className={mergeClasses(frame.caption, frame.calm)}>
            {say("pane.review.well.accepted", { count: accepted.length })}{" "}
            <LinkButton onClick={onShowAccepted}>{say("pane.review.well.showThem", { count: accepted.length })}</LinkButton>
          </p>
        )}
        <SheetLink />
      </div>
    </div>
  );
}

function checksOf(rulesRun: RulesRun, families: readonly RuleFamily[]): number {
  return families.reduce((sum, family) => sum + rulesRun[family], 0);
}

function Check({ title, meta }: { readonly title: string; readonly meta: string }) {
  return (
    <li className={styles.check}>
      <span className={styles.icon}>
        <SeverityMark severity="good" />
      </span>
      <span>
        <span className={frame.body}>{title}</span>
        <br />
        <span className={mergeClasses(frame.caption, frame.quiet)}>{meta}</span>
      </span>
    </li>
  );
}
