import { makeStyles, Spinner } from "@fluentui/react-components";
import { useSay } from "../sessionContext";
import { Step } from "./Step";

const useStyles = makeStyles({ wait: { padding: "24px 12px", justifyContent: "flex-start" } });

/** Before the first read has given anything. */
export function Reading() {
  const styles = useStyles();
  const say = useSay();
  return (
    <Step title={say("pane.step.sources")} titleHidden where={say("pane.reading")}>
      <Spinner size="tiny" label={say("pane.reading")} className={styles.wait} />
    </Step>
  );
}
