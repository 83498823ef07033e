import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type RefObject } from "react";
import { useSay, useSession, useSessionState } from "../sessionContext";
import frame from "./frame.module.css";
import { readingText } from "./readingText";
import styles from "./ReadingStrip.module.css";

/** A long reading while it runs: how far it has come, and the way to stop it. Default export: fetched when a reading takes time. */
export default function ReadingStrip() {
  const say = useSay();
  const session = useSession();
  const { reading } = useSessionState();
  const id = useId();
  const strip = useRef<HTMLElement>(null);
  const doing = say(readingText(reading));
  useFocusKept(strip);
  // Before the first rows and after the last there is nothing to measure.
  const share = reading && reading.share > 0 && reading.share < 1 ? reading.share : undefined;
  return (
    <section ref={strip} aria-label={doing} className={styles.strip}>
      <div className={styles.progress}>
        <label htmlFor={id} className={mergeClasses(frame.caption, frame.calm)}>
          {doing}
        </label>
        <progress id={id} className={styles.bar} {...(share !== undefined && { value: share })} />
      </div>
      <Button
        size="small"
        onClick={() => {
          session.cancelReading();
        }}
      >
        {say("pane.reading.cancel")}
      </Button>
    </section>
  );
}

/** When the strip goes with the focus in it, the focus goes to the step's heading. */
function useFocusKept(strip: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = strip.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      element.parentElement?.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    };
  }, [strip]);
}
