import { toJsxRuntime, type Components } from "hast-util-to-jsx-runtime";
import { useMemo } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { useSession, useSessionState } from "../sessionContext";
import { NumberLink } from "./NumberLink";
import styles from "./SectionText.module.css";

/** The memo's headings come one level below the step's own. */
const components: Partial<Components> = { h1: "h2", h2: "h3", h3: "h4", data: NumberLink };

/** The text of a section, from the same tree as the clipboard's. */
export function SectionText({ sectionId }: { readonly sectionId: string }) {
  const session = useSession();
  const { draft } = useSessionState();
  const text = useMemo(() => {
    const tree = draft && session.memoTree(sectionId);
    return tree && toJsxRuntime(tree, { Fragment, jsx, jsxs, components });
  }, [session, draft, sectionId]);
  return <div className={styles.text}>{text}</div>;
}
