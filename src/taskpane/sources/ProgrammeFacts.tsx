import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import styles from "./ProgrammeFacts.module.css";

/** What the programme says, and the way to change it. Default export: fetched when the row is opened. */
export default function ProgrammeFacts({ onCreated }: { readonly onCreated: () => void }) {
  const say = useSay();
  const { programme } = useReview();
  return (
    <div className={frame.inset}>
      <dl className={styles.facts}>
        {(["areas", "grantForms", "municipalities"] as const).map((fact) => (
          <Fact key={fact} name={say(`pane.programme.${fact}`)} value={String(programme[fact].length)} />
        ))}
        {programme.limits.length > 0 && (
          <Fact
            name={say("pane.programme.limits")}
            value={say("pane.programme.limits.from", { own: programme.limits.some(({ cell }) => cell !== null) ? "yes" : "no" })}
          />
        )}
      </dl>
      {programme.fromSettings ? (
        <p className={mergeClasses(frame.caption, frame.calm, styles.hint)}>{say("pane.programme.change")}</p>
      ) : (
        <CreateSettings onCreated={onCreated} />
      )}
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={mergeClasses(styles.fact, frame.caption)}>
      <dt>{name}</dt>
      <dd className={mergeClasses(styles.value, frame.figures)}>{value}</dd>
    </div>
  );
}

function CreateSettings({ onCreated }: { readonly onCreated: () => void }) {
  const say = useSay();
  const session = useSession();
  const busy = useSessionState().phase === "reading";
  return (
    <>
      <p className={mergeClasses(frame.caption, frame.calm, styles.hint)}>{say("pane.programme.createHint")}</p>
      <Button
        size="small"
        icon={<DocumentTable16Regular />}
        disabledFocusable={busy}
        onClick={() => void session.createSettings().then(onCreated)}
      >
        {say("pane.programme.create")}
      </Button>
    </>
  );
}
