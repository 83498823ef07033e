import { mergeClasses } from "@fluentui/react-components";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { useNavigation } from "../steps";
import styles from "./Preliminary.module.css";

/** Errors stand: fixed under the step row, never inside the text. */
export function Preliminary({ errors }: { readonly errors: number }) {
  const say = useSay();
  const { goToStep } = useNavigation();
  return (
    <aside className={mergeClasses(styles.banner, frame.caption)} aria-label={say("pane.text.preliminaryLabel")}>
      <SeverityMark severity="warning" />
      <span className={styles.text}>
        <strong className={frame.captionStrong}>{say("pane.text.preliminary")}</strong> {say("pane.text.preliminaryWhy", { count: errors })}
      </span>
      <LinkButton
        onClick={() => {
          goToStep("review", { severity: "error" });
        }}
      >
        {say("pane.text.showErrors")}
      </LinkButton>
    </aside>
  );
}
