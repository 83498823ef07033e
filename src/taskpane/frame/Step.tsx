import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useSay, useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import frame from "./frame.module.css";
import { readingText } from "./readingText";
import { useDelayed } from "./useDelayed";
import styles from "./Step.module.css";

const FaultBar = lazy(() => import("./FaultBar"));
const CellEditBar = lazy(() => import("./CellEditBar"));
const ReadingStrip = lazy(() => import("./ReadingStrip"));

/** The design's patience: what is over sooner is not shown (README, section 3). */
const progressAfter = 400;

interface Properties {
  /** The step's heading, where focus goes on arrival. */
  readonly title: string;
  /** Only for screen readers, where the screen begins with something else. */
  readonly titleHidden?: boolean;
  /** 20/28, for the states that fill the whole pane. */
  readonly titleLarge?: boolean;
  readonly status?: ReactNode;
  /** At most one subtle button. */
  readonly headAction?: ReactNode;
  /** Fixed below the step row. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
  /** Fixed above the foot. */
  readonly strip?: ReactNode;
  /** Where things stand: the one polite live region. */
  readonly where: ReactNode;
  /** The step's one main action. */
  readonly action?: ReactNode;
  readonly grey?: boolean;
  /** The step says itself what stopped. */
  readonly faultShown?: boolean;
}

/** The frame of every step: head and middle that scroll, foot that stands. */
export function Step(properties: Properties) {
  const say = useSay();
  const { fault, phase, reading } = useSessionState();
  const readsLong = useDelayed(phase === "reading", progressAfter);
  const { title, titleHidden, titleLarge, status, headAction, banner, children, strip, where, action, grey, faultShown } = properties;
  const { middle, heading } = useArrival();
  useKeyboardScroll(middle);
  const barred = fault !== null && !faultShown;
  const waits = reading?.waitingForCellEdit === true;
  const headingStyle = titleHidden ? frame.hiddenText : titleLarge ? mergeClasses(styles.title, frame.pageTitle) : styles.title;
  return (
    <>
      {banner}
      <main ref={middle} className={mergeClasses(styles.middle, grey && styles.grey, barred && styles.barred)}>
        <div className={titleHidden ? (barred || waits ? styles.gap : undefined) : styles.head}>
          <h1 ref={heading} tabIndex={-1} className={headingStyle}>
            {title}
          </h1>
          {status !== undefined && <span className={mergeClasses(frame.caption, styles.status)}>{status}</span>}
          {headAction}
        </div>
        {barred && (
          <div className={styles.fault}>
            <Suspense fallback={null}>
              <FaultBar fault={fault} />
            </Suspense>
          </div>
        )}
        {waits && (
          <Suspense fallback={null}>
            <CellEditBar />
          </Suspense>
        )}
        {children}
      </main>
      {strip}
      {readsLong && (
        <Suspense fallback={null}>
          <ReadingStrip />
        </Suspense>
      )}
      <footer className={styles.foot}>
        <div role="status" className={styles.where}>
          {readsLong || waits ? say(readingText(reading)) : where}
        </div>
        {action}
      </footer>
    </>
  );
}

/** A middle with nothing in it to tab to takes the focus itself, or the keyboard could not scroll it. */
function useKeyboardScroll(middle: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = middle.current;
    if (!element) return;
    if (element.querySelector("button, select, input, [tabindex='0']")) element.removeAttribute("tabindex");
    else element.tabIndex = 0;
  });
}

/** Moves focus to the heading and the scroll to the top when the user has come to the step. */
function useArrival() {
  const { arrival } = useNavigation();
  const middle = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival === 0 || !middle.current || middle.current.closest("[hidden]")) return;
    heading.current?.focus({ preventScroll: true });
    middle.current.scrollTop = 0;
  }, [arrival]);
  return { middle, heading };
}
