import { mergeClasses } from "@fluentui/react-components";
import type { ButtonHTMLAttributes } from "react";
import frame from "./frame.module.css";

/** A button that reads as a link: it leads somewhere, in the workbook or the pane. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={mergeClasses(frame.linkButton, className)} {...rest} />;
}
