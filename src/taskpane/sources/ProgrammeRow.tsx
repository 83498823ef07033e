import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { useRef } from "react";
import type { Programme } from "../../model";
import { DisclosureRow } from "../frame/DisclosureRow";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import styles from "./ProgrammeRow.module.css";

interface Properties {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The facts of the programme, and the way to change them. */
export function ProgrammeRow({ open, onToggle }: Properties) {
  const say = useSay();
  const { programme } = useReview();
  const name = programmeName(programme);
  const row = useRef<HTMLButtonElement>(null);
  const label = (
    <>
      <span className={frame.strong}>{say("pane.programme")}</span>
      <span className={mergeClasses(frame.caption, frame.quiet, styles.meta)}>
        {say(programme.fromSettings ? "pane.programme.fromSettings" : "pane.programme.builtIn", {
          name,
          named: name === "" ? "no" : "yes",
        })}
      </span>
    </>
  );
  return (
    <DisclosureRow open={open} onToggle={onToggle} label={label} buttonRef={row}>
      <div className={frame.inset}>
        <dl className={styles.facts}>
          {(["areas", "grantForms", "municipalities"] as const).map((fact) => (
            <div key={fact} className={mergeClasses(styles.fact, frame.caption)}>
              <dt>{say(`pane.programme.${fact}`)}</dt>
              <dd className={mergeClasses(styles.value, frame.figures)}>{String(programme[fact].length)}</dd>
            </div>
          ))}
        </dl>
        {programme.fromSettings ? (
          <p className={mergeClasses(frame.caption, frame.calm, styles.hint)}>{say("pane.programme.change")}</p>
        ) : (
          <CreateSettings onCreated={() => row.current?.focus()} />
        )}
      </div>
    </DisclosureRow>
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

/** "Regionalt serviceprogram 2023–2030", as far as the parameters say it. */
function programmeName(programme: Programme): string {
  const names = ["ProgramNamn", "ProgramPeriod"].map((name) => programme.parameters.get(name)?.value ?? "");
  return names.filter((name) => name !== "").join(" ");
}
