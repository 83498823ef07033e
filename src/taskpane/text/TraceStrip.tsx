import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronLeft16Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, type ReactElement } from "react";
import { address, localAddress } from "../../model";
import { numberText } from "../formats";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { cellCount, headerOf, type Origin, type Trace } from "./trace";
import styles from "./TraceStrip.module.css";

interface Properties {
  readonly trace: Trace;
  readonly onStep: (by: number) => void;
  readonly onClose: () => void;
}

/** What a number is made of, which of its cells is selected, and that Excel agrees. Esc closes it. */
export function TraceStrip({ trace, onStep, onClose }: Properties) {
  const say = useSay();
  const { origin } = trace;
  useEscape(onClose);
  const { button } = trace;
  // The strip takes room from the text: what has the focus must not go behind it.
  useEffect(() => {
    button.scrollIntoView({ block: "nearest" });
  }, [button]);
  return (
    <section className={styles.strip} aria-label={say("pane.trace.label")}>
      <div className={styles.top}>
        <strong className={mergeClasses(frame.strong, styles.title)}>
          {origin.parameter ?? say("pane.trace.title", { text: origin.text, unit: origin.unit ?? "none" })}
        </strong>
        {origin.ranges.length > 1 && (
          <>
            <StripButton
              label={say("pane.trace.previous")}
              icon={<ChevronLeft16Regular />}
              onClick={() => {
                onStep(-1);
              }}
            />
            <StripButton
              label={say("pane.trace.next")}
              icon={<ChevronRight16Regular />}
              onClick={() => {
                onStep(1);
              }}
            />
          </>
        )}
        <span className={styles.close}>
          <StripButton label={say("pane.trace.close")} icon={<Dismiss16Regular />} onClick={onClose} />
        </span>
      </div>
      <p className={mergeClasses(frame.caption, frame.calm)}>
        <Whereabouts trace={trace} />
      </p>
      <Agreement origin={origin} />
    </section>
  );
}

/** "Summan av 8 celler i Beviljat belopp, bladet Stöd. Källcell 3 av 8, H18, är markerad." */
export function Whereabouts({ trace: { origin, index } }: { readonly trace: Trace }) {
  const say = useSay();
  const { sources } = useReview().recognition;
  const range = origin.ranges[index];
  if (!range) return null;
  const column = headerOf(range, sources);
  const made = say("pane.trace.made", {
    unit: origin.unit ?? "none",
    count: cellCount(origin.ranges),
    hasColumn: column === null ? "no" : "yes",
    column: column ?? "",
    sheet: range.sheet,
  });
  const count = origin.ranges.length;
  const selected = say(count === 1 ? "pane.trace.selected" : "pane.trace.step", {
    cells: cellCount([range]),
    place: index + 1,
    count,
    address: localAddress(range),
  });
  return <>{`${made} ${selected}`}</>;
}

function Agreement({ origin }: { readonly origin: Origin }) {
  const say = useSay();
  const { placed } = origin;
  if (!placed?.cell || placed.excel === null) return null;
  const shown = typeof placed.excel === "number" ? numberText(placed.excel) : placed.excel;
  return (
    <p className={mergeClasses(frame.caption, styles.agreement, placed.agrees ? frame.good : frame.bad)}>
      <SeverityMark severity={placed.agrees ? "good" : "error"} />
      {say(placed.agrees ? "pane.trace.agrees" : "pane.trace.differs", { cell: address(placed.cell), excel: shown })}
    </p>
  );
}

interface StripButtonProperties {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

function StripButton({ label, icon, onClick }: StripButtonProperties) {
  return <Button size="small" appearance="subtle" icon={icon} aria-label={label} title={label} onClick={onClick} />;
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Where something else is open, and has the focus, that is what is closed.
      if (event.key === "Escape" && !event.defaultPrevented) onEscape();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [onEscape]);
}
