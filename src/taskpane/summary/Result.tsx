import { mergeClasses } from "@fluentui/react-components";
import type { Refresh } from "../../model";
import { Bar } from "../frame/Bar";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { numberText } from "../formats";
import { useSay } from "../sessionContext";
import { useNavigation } from "../steps";
import { OpenSheet } from "./OpenSheet";
import { activityRows, comparison, grantRows, grantSum, type Comparison } from "./rows";
import { ActivityTable, GrantTable } from "./tables";
import styles from "./Result.module.css";

/** What a refresh gave, and that Excel agrees. */
export function Result({ result }: { readonly result: Refresh }) {
  const say = useSay();
  const { figures } = result.draft;
  const { programme } = result.review;
  const compared = comparison(result.figures, result.year);
  const grants = grantRows(figures, programme, result.year);
  return (
    <>
      <Outcome result={result} compared={compared} />
      {grants.length > 0 && (
        <section className={styles.part}>
          <h2 className={frame.strong}>{say("pane.role.grants")}</h2>
          <GrantTable rows={grants} sum={grantSum(figures, result.year)} lastYear={result.year - 1} />
          <ControlLine compared={compared} />
        </section>
      )}
      {result.review.dataset.activities.length > 0 && (
        <section className={styles.part}>
          <h2 className={frame.strong}>{say("pane.role.activities")}</h2>
          <ActivityTable rows={activityRows(figures, programme, result.year)} />
        </section>
      )}
      <h2 className={mergeClasses(frame.strong, frame.line, styles.head)}>{say("pane.summary.written")}</h2>
      <ul className={frame.list}>
        {result.sheets.map(({ name }) => (
          <li key={name} className={mergeClasses(styles.sheet, frame.line)}>
            <span className={frame.body}>{name}</span>
            <OpenSheet name={name} />
          </li>
        ))}
      </ul>
      <p className={mergeClasses(frame.caption, frame.quiet, styles.hint)}>
        {say(result.undo ? "pane.summary.undo.hint" : "pane.summary.undo.none")}
      </p>
    </>
  );
}

function Outcome({ result, compared }: { readonly result: Refresh; readonly compared: Comparison }) {
  const say = useSay();
  const title = say("pane.summary.done", { count: result.sheets.length });
  if (compared.different > 0) {
    return (
      <Bar intent="error" title={say("pane.summary.differs.title", { count: compared.different })}>
        {say("pane.summary.differs", { count: compared.different, compared: compared.compared })}
      </Bar>
    );
  }
  return (
    <Bar intent="success" title={title}>
      {say("pane.summary.agrees", { count: compared.compared })}
      {result.newProposals && ` ${say("pane.summary.newProposals")}`}
    </Bar>
  );
}

/** The sum as Excel has it: agreement, or both sums and the way to the error. */
function ControlLine({ compared }: { readonly compared: Comparison }) {
  const say = useSay();
  const { goToStep } = useNavigation();
  if (!compared.sum) return null;
  const { agrees, excel, figure } = compared.sum;
  const shown = typeof excel === "number" ? numberText(excel) : String(excel);
  return (
    <p className={mergeClasses(frame.caption, styles.control, agrees ? frame.good : frame.bad)}>
      <SeverityMark severity={agrees ? "good" : "error"} />
      <span>
        {agrees
          ? say("pane.summary.control.agrees", { sum: shown })
          : say("pane.summary.control.differs", { excel: shown, sum: numberText(figure.value) })}
        {!agrees && (
          <>
            {" "}
            <LinkButton
              onClick={() => {
                goToStep("review", { severity: "error" });
              }}
            >
              {say("pane.summary.showError")}
            </LinkButton>
          </>
        )}
      </span>
    </p>
  );
}
