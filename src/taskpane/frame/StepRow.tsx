import { mergeClasses } from "@fluentui/react-components";
import { useSay } from "../sessionContext";
import { stepIds, useNavigation, type StepId } from "../steps";
import frame from "./frame.module.css";
import styles from "./StepRow.module.css";

interface Properties {
  readonly errors: number;
  /** The steps whose result is older than the data. */
  readonly changed: ReadonlySet<StepId>;
}

/** The four steps, fixed at the top. Plain Tab order. */
export function StepRow({ errors, changed }: Properties) {
  const say = useSay();
  const { step, goToStep } = useNavigation();
  return (
    <nav aria-label={say("pane.steps")} className={styles.nav}>
      <ol className={styles.list}>
        {stepIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.button, id === step && styles.current)}
              aria-current={id === step ? "step" : undefined}
              onClick={() => {
                goToStep(id);
              }}
            >
              {say(`pane.step.${id}`)}
              {id === "review" && errors > 0 && (
                <span className={styles.badge}>
                  {String(errors)}
                  <span className={frame.hiddenText}> {say("pane.step.errors", { count: errors })}</span>
                </span>
              )}
              {changed.has(id) && (
                <>
                  <span className={styles.dot} aria-hidden="true" />
                  <span className={frame.hiddenText}>{say("pane.step.changed")}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
