import { mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { useSay } from "../sessionContext";
import { useNavigation } from "../steps";
import styles from "./NumberLink.module.css";
import { cellCount, useTracing, type Anchor, type Origin } from "./trace";

/** The attributes of the tree's `data` element (src/memo/tree.ts). */
interface Properties {
  readonly value?: unknown;
  readonly children?: ReactNode;
  readonly "data-figure"?: string;
  readonly "data-name"?: string;
  readonly "data-cell"?: string;
  /** Stands on what a reader may want to check: numbers, dates, paragraphs. */
  readonly "data-number"?: string;
}

/**
 * An anchor of the memo's tree: a number, date or paragraph that leads to its cells. Names and whole sentences stay plain text, and so
 * does what leads nowhere.
 */
export function NumberLink({ value, children, ...data }: Properties) {
  const tracing = useTracing();
  if (value === "gap") return <Gap>{children}</Gap>;
  if (data["data-number"] === undefined) return <>{children}</>;
  const anchor: Anchor = {
    text: textOf(children),
    figure: data["data-figure"] ?? null,
    name: data["data-name"] ?? null,
    cell: data["data-cell"] ?? null,
  };
  const origin = tracing.originOf(anchor);
  return origin ? <Number origin={origin}>{children}</Number> : <>{children}</>;
}

function Number({ origin, children }: { readonly origin: Origin; readonly children: ReactNode }) {
  const say = useSay();
  const { trace, follow } = useTracing();
  const name = say("pane.text.goTo", { text: origin.text, unit: origin.unit ?? "none", count: cellCount(origin.ranges) });
  return (
    <TextButton
      name={name}
      isPressed={(button) => trace?.button === button}
      onPress={(button) => {
        follow(button, origin);
      }}
    >
      {children}
    </TextButton>
  );
}

/** A parameter without a value: leads to the finding that says so. */
function Gap({ children }: { readonly children: ReactNode }) {
  const { goToStep } = useNavigation();
  return (
    <TextButton
      className={styles.gap}
      onPress={() => {
        goToStep("review", { severity: "error" });
      }}
    >
      {children}
    </TextButton>
  );
}

interface TextButtonProperties {
  readonly name?: string;
  readonly className?: string | undefined;
  readonly isPressed?: (button: HTMLElement | null) => boolean;
  readonly onPress: (button: HTMLElement) => void;
  readonly children: ReactNode;
}

/**
 * A button inside running text. Not a native one: that would be a box of its own, which parts a number from the comma after it at the end
 * of a line, and goes into Word as a control when the text is copied by hand.
 */
function TextButton({ name, className, isPressed, onPress, children }: TextButtonProperties) {
  const button = useRef<HTMLSpanElement>(null);
  const pressed = isPressed?.(button.current);
  const press = () => {
    if (button.current) onPress(button.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  return (
    <span
      ref={button}
      role="button"
      tabIndex={0}
      className={mergeClasses(styles.number, className, pressed && styles.traced)}
      aria-label={name}
      aria-pressed={pressed}
      onClick={press}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}

function textOf(children: ReactNode): string {
  if (typeof children === "string") return children;
  return Array.isArray(children) ? children.map((child: ReactNode) => textOf(child)).join("") : "";
}
