import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Fault } from "../../model";
import { useSay, useSession } from "../sessionContext";
import { SeverityMark } from "./SeverityMark";
import { Step } from "./Step";
import frame from "./frame.module.css";
import styles from "./Stopped.module.css";

/** The whole pane, when not even the first read came through. Default export: fetched when first needed. */
export default function Stopped({ fault }: { readonly fault: Fault }) {
  const say = useSay();
  const session = useSession();
  return (
    <Step
      title={say(`${fault.message.id}.title`, fault.message.values)}
      titleLarge
      faultShown
      where={say("pane.nothingRead")}
      action={
        // No reading helps where Excel lacks what the add-in needs.
        fault.code !== "too-old" && (
          <Button icon={<ArrowSync16Regular />} onClick={() => void session.read()}>
            {say("pane.readAgain")}
          </Button>
        )
      }
    >
      <div role="alert" className={styles.text}>
        <SeverityMark severity="error" />
        <p className={mergeClasses(frame.body, frame.calm)}>{say(fault.message)}</p>
      </div>
    </Step>
  );
}
