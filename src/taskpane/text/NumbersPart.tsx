import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { DisclosureRow } from "../frame/DisclosureRow";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import styles from "./NumbersPart.module.css";

const Numbers = lazy(() => import("./Numbers"));

/** "Siffror i texten": computed and fetched when it is first opened. */
export function NumbersPart({ onCopy }: { readonly onCopy: (shown: HTMLElement) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.part}>
      <DisclosureRow
        open={open}
        onToggle={() => {
          setOpen(!open);
        }}
        label={<span className={mergeClasses(frame.strong)}>{say("pane.numbers.title")}</span>}
      >
        <Suspense fallback={null}>
          <Numbers onCopy={onCopy} />
        </Suspense>
      </DisclosureRow>
    </div>
  );
}
