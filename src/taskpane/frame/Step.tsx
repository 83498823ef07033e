import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactNode, type RefObject } from "react";
import { useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import frame from "./frame.module.css";
import styles from "./Step.module.css";

const FaultBar = lazy(() => import("./FaultBar"));

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
  const { fault } = useSessionState();
  const { title, titleHidden, titleLarge, status, headAction, banner, children, strip, where, action, grey, faultShown } = properties;
  const { middle, heading } = useArrival();
  useKeyboardScroll(middle);
  const barred = fault !== null && !faultShown;
  const headingStyle = titleHidden ? frame.hiddenText : titleLarge ? mergeClasses(styles.title, frame.pageTitle) : styles.title;
  return (
    <>
      {banner}
      <main ref={middle} className={mergeClasses(styles.middle, grey && styles.grey)}>
        <div className={titleHidden ? (barred ? styles.gap : undefined) : styles.head}>
          <h1 ref={heading} tabIndex={-1} className={headingStyle}>
            {title}
          </h1>
          {status !== undefined && <span className={mergeClasses(frame.caption, styles.status)}>{status}</span>}
          {headAction}
        </div>
        {barred && (
          <Suspense fallback={null}>
            <FaultBar fault={fault} />
          </Suspense>
        )}
        {children}
      </main>
      {strip}
      <footer className={styles.foot}>
        <div role="status" className={styles.where}>
          {where}
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
