import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DiamondDismiss16Filled } from "@fluentui/react-icons/svg/diamond-dismiss";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../model";
import styles from "./SeverityMark.module.css";

const icons = { error: DiamondDismiss16Filled, warning: Warning16Filled, info: Info16Regular, good: CheckmarkCircle16Filled } as const;

/** Three shapes, so that severity is never colour alone, and one for what is good. The word stands beside it, for screen readers too. */
export function SeverityMark({ severity }: { readonly severity: Severity | "good" }) {
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.mark, styles[severity])} aria-hidden="true" />;
}
