import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import { useFrameStyles } from "./styles";

const FaultBar = lazy(() => import("./FaultBar"));

const useStyles = makeStyles({
  middle: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    "@media (max-height: 319.9px)": { overflowY: "visible", flexShrink: 0 },
  },
  grey: { backgroundColor: tokens.colorNeutralBackground3 },
  head: { display: "flex", alignItems: "center", gap: "8px", minHeight: "44px", padding: "4px 12px", boxSizing: "border-box" },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    // Focus comes here on a change of step; it is no control, so it needs no ring.
    outlineStyle: "none",
  },
  status: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  foot: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "52px",
    padding: "8px 12px",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 339.9px)": { gap: "8px", padding: "8px" },
  },
  where: { flexGrow: 1, minWidth: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

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
  const styles = useStyles();
  const frame = useFrameStyles();
  const { fault } = useSessionState();
  const { title, titleHidden, titleLarge, status, headAction, banner, children, strip, where, action, grey, faultShown } = properties;
  const { middle, heading } = useArrival();
  const headingStyle = titleHidden ? frame.hiddenText : titleLarge ? mergeClasses(styles.title, frame.pageTitle) : styles.title;
  return (
    <>
      {banner}
      <main ref={middle} className={mergeClasses(styles.middle, grey && styles.grey)}>
        <div className={titleHidden ? undefined : styles.head}>
          <h1 ref={heading} tabIndex={-1} className={headingStyle}>
            {title}
          </h1>
          {status !== undefined && <span className={mergeClasses(frame.caption, styles.status)}>{status}</span>}
          {headAction}
        </div>
        {fault && !faultShown && (
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

/** Moves focus to the heading and the scroll to the top when the user has come to the step. */
function useArrival() {
  const { arrival } = useNavigation();
  const middle = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival === 0 || middle.current?.closest("[hidden]")) return;
    heading.current?.focus({ preventScroll: true });
    middle.current?.scrollTo?.({ top: 0 });
  }, [arrival]);
  return { middle, heading };
}
