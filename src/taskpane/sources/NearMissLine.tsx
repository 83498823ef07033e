import { mergeClasses } from "@fluentui/react-components";
import type { NearMiss, SourceField } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import frame from "../frame/frame.module.css";
import { useSay, useSession } from "../sessionContext";
import { requiredFields } from "./tables";
import styles from "./NearMissLine.module.css";

/** The table that came closest, what it has, what it lacks, and the way there. */
export function NearMissLine({ miss }: { readonly miss: NearMiss }) {
  const say = useSay();
  const session = useSession();
  const required = requiredFields[miss.role];
  const names = (fields: readonly SourceField[]) => ({
    list: fields.filter((field) => required.includes(field)).map((field) => say(`pane.header.${field}`)),
  });
  return (
    <p className={mergeClasses(frame.caption, frame.calm, styles.line)}>
      {say("pane.sources.nearest", {
        kind: miss.table === null ? "sheet" : "table",
        name: miss.table ?? miss.range.sheet,
        found: names(miss.found),
        missing: names(miss.missing),
      })}{" "}
      <LinkButton onClick={() => void session.goTo(miss.range)}>{say("pane.goThere")}</LinkButton>
    </p>
  );
}
