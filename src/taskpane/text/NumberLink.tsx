import { mergeClasses } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { useSay } from "../sessionContext";
import { useNavigation } from "../steps";
import { cellCount, useTracing, type Anchor, type Origin } from "./trace";
import styles from "./NumberLink.module.css";

interface Properties {
  readonly value?: unknown;
  readonly children?: ReactNode;
  readonly "data-figure"?: string;
  readonly "data-name"?: string;
  readonly "data-cell"?: string;
}

/** An anchor of the memo's tree: a number, date or paragraph that leads to its cells. One that leads nowhere is plain text. */
export function NumberLink({ value, children, ...data }: Properties) {
  const tracing = useTracing();
  const text = textOf(children);
  const anchor: Anchor = {
    text,
    figure: data["data-figure"] ?? null,
    name: data["data-name"] ?? null,
    cell: data["data-cell"] ?? null,
  };
  if (value === "gap") return <Gap>{children}</Gap>;
  const origin = tracing.originOf(anchor);
  return origin ? <NumberButton origin={origin}>{children}</NumberButton> : <>{children}</>;
}

function NumberButton({ origin, children }: { readonly origin: Origin; readonly children: ReactNode }) {
  const say = useSay();
  const { trace, follow } = useTracing();
  const button = useRef<HTMLButtonElement>(null);
  const traced = trace !== null && trace.button === button.current;
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.number, traced && styles.traced)}
      aria-label={say("pane.text.goTo", { text: origin.text, unit: origin.unit ?? "none", count: cellCount(origin.ranges) })}
      aria-pressed={traced}
      onClick={() => {
        if (button.current) follow(button.current, origin);
      }}
    >
      {children}
    </button>
  );
}

/** A parameter without a value: leads to the finding that says so. */
function Gap({ children }: { readonly children: ReactNode }) {
  const { goToStep } = useNavigation();
  return (
    <button
      type="button"
      className={mergeClasses(styles.number, styles.gap)}
      onClick={() => {
        goToStep("review", { severity: "error" });
      }}
    >
      {children}
    </button>
  );
}

function textOf(children: ReactNode): string {
  if (typeof children === "string") return children;
  return Array.isArray(children) ? children.map((child: ReactNode) => textOf(child)).join("") : "";
}
