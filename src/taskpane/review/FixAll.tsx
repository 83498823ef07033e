import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Finding } from "../../model";
import { FixPreview } from "./FixPreview";
import { safeChangesByRule } from "./groups";
import { useOpener } from "./useOpener";
import styles from "./FixAll.module.css";

interface Properties {
  /** Those that can be put right many at once. */
  readonly findings: readonly Finding[];
  readonly label: string;
  readonly className?: string | undefined;
  /** What the preview stands in the place of. */
  readonly children?: ReactNode;
}

/** Puts many findings right with one preview, which takes the place of what it speaks of. */
export function FixAll({ findings, label, className, children }: Properties) {
  const { open, toggle, close, shut, buttonOf } = useOpener<"preview">();
  const parts = useMemo(() => (open ? safeChangesByRule(findings) : []), [open, findings]);
  if (open && parts.length > 0) {
    return (
      <div className={mergeClasses(styles.box, className)}>
        <FixPreview parts={parts} onWritten={shut} onClose={close} />
      </div>
    );
  }
  return (
    <>
      {findings.length > 1 && (
        <div className={mergeClasses(styles.button, className)}>
          <Button
            size="small"
            ref={buttonOf("preview")}
            onClick={() => {
              toggle("preview");
            }}
          >
            {label}
          </Button>
        </div>
      )}
      {children}
    </>
  );
}
