import { mergeClasses } from "@fluentui/react-components";
import { missingParameters, rangeOfCell, type MemoSection } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { textOfRule } from "../review/changes";
import { useReview, useSay, useSession } from "../sessionContext";
import styles from "./EmptySection.module.css";

/** What a section lacks, and the way to the cells where it is to be written. It is left out of the copy. */
export function EmptySection({ section }: { readonly section: MemoSection }) {
  const say = useSay();
  const session = useSession();
  const { parameters } = useReview().programme;
  const missing = missingParameters(section);
  const places = missing.flatMap((name) => {
    const cell = parameters.get(name)?.cell;
    return cell ? [{ name, cell }] : [];
  });
  return (
    <div className={mergeClasses(frame.caption, frame.calm, styles.empty)}>
      <SeverityMark severity="warning" />
      <div>
        <p className={frame.caption}>{say("pane.text.empty", { missing: missing.length, names: { list: missing } })}</p>
        {places.map(({ name, cell }) => (
          <LinkButton key={name} className={styles.link} onClick={() => void session.goTo(rangeOfCell(cell))}>
            {textOfRule(say, "pane.text.write", name) ?? say("pane.text.write", { name })}
          </LinkButton>
        ))}
      </div>
    </div>
  );
}
