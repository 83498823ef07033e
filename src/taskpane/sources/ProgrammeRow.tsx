import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useRef } from "react";
import type { Programme } from "../../model";
import { DisclosureRow } from "../frame/DisclosureRow";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { useAllTexts } from "./useAllTexts";
import styles from "./ProgrammeRow.module.css";

const ProgrammeFacts = lazy(() => import("./ProgrammeFacts"));

interface Properties {
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The facts of the programme, and the way to change them. */
export function ProgrammeRow({ open, onToggle }: Properties) {
  const say = useSay();
  const { programme } = useReview();
  const opens = useAllTexts();
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
      <Suspense fallback={null}>{opens && <ProgrammeFacts onCreated={() => row.current?.focus()} />}</Suspense>
    </DisclosureRow>
  );
}

/** "Regionalt serviceprogram 2023–2030", as far as the parameters say it. */
function programmeName(programme: Programme): string {
  const names = ["ProgramNamn", "ProgramPeriod"].map((name) => programme.parameters.get(name)?.value ?? "");
  return names.filter((name) => name !== "").join(" ");
}
