import { makeStyles, tokens } from "@fluentui/react-components";
import { toJsxRuntime, type Components } from "hast-util-to-jsx-runtime";
import { useMemo } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import { useSession, useSessionState } from "../sessionContext";
import { NumberLink } from "./NumberLink";

const heading = { margin: "0 0 4px", fontWeight: "bold" } as const;

const useStyles = makeStyles({
  text: {
    fontFamily: "Calibri, Carlito, 'Segoe UI', sans-serif",
    fontSize: "15px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
    overflowWrap: "break-word",
    "& h2": { ...heading, fontSize: "21px", lineHeight: "26px" },
    "& h3": { ...heading, fontSize: "17px", lineHeight: "22px" },
    "& h4": { ...heading, fontSize: "15px", lineHeight: "20px" },
    "& p": { margin: "0 0 8px" },
    "& p:last-child": { marginBottom: 0 },
    "& ul": { margin: "0 0 8px", paddingLeft: "18px" },
    "& li": { marginBottom: "4px" },
  },
});

/** The memo's headings come one level below the step's own. */
const components: Partial<Components> = { h1: "h2", h2: "h3", h3: "h4", data: NumberLink };

/** The text of a section, from the same tree as the clipboard's. */
export function SectionText({ sectionId }: { readonly sectionId: string }) {
  const styles = useStyles();
  const session = useSession();
  const { draft } = useSessionState();
  const text = useMemo(() => {
    const tree = draft && session.memoTree(sectionId);
    return tree && toJsxRuntime(tree, { Fragment, jsx, jsxs, components });
  }, [session, draft, sectionId]);
  return <div className={styles.text}>{text}</div>;
}
