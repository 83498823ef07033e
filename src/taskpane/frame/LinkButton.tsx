import { mergeClasses } from "@fluentui/react-components";
import type { ButtonHTMLAttributes } from "react";
import { useFrameStyles } from "./styles";

/** A button that reads as a link: it leads somewhere, in the workbook or the pane. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  const styles = useFrameStyles();
  return <button type="button" className={mergeClasses(styles.linkButton, className)} {...rest} />;
}
