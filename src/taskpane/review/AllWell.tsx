import { mergeClasses } from "@fluentui/react-components";
import { ClipboardTaskListLtr24Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSessionState } from "../sessionContext";
import styles from "./AllWell.module.css";

/** Nothing found: calm certainty, and what it rests on. The numbers are those of the checks that ran. */
export function AllWell() {
  const say = useSay();
  const { dataset, rulesRun } = useReview();
  const { draft } = useSessionState();
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
        <Check
          title={say("pane.review.cellsChecked")}
          meta={say("pane.review.checksRun", { count: Object.values(rulesRun).reduce((sum, count) => sum + count, 0) })}
        />
        {draft && <Check title={say("pane.review.textChecked")} meta={say("pane.review.textComplete")} />}
      </ul>
    </div>
  );
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
