import { mergeClasses } from "@fluentui/react-components";
import { localAddress, rangeOfCell, type Renewal, type Severity } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import styles from "./Renewals.module.css";

const marks: Readonly<Record<Renewal["state"], Severity | "good">> = {
  missing: "error",
  lastYear: "warning",
  otherYear: "warning",
  renewed: "good",
};

/** What belongs to a year and should be looked at when another year's memo stands in the workbook; nothing when all of it is renewed. */
export function Renewals() {
  const say = useSay();
  const { dataset } = useReview();
  const renewals = useSessionState().draft?.renewals ?? [];
  if (renewals.every(({ state }) => state === "renewed")) return null;
  return (
    <section>
      <h2 className={mergeClasses(frame.strong, styles.head)}>{say("pane.summary.renew", { year: String(dataset.year ?? "") })}</h2>
      <p className={mergeClasses(frame.caption, frame.quiet, frame.line, styles.hint)}>{say("pane.summary.renew.hint")}</p>
      <ul className={frame.list}>
        {renewals.map((renewal) => (
          <Row key={renewal.name} renewal={renewal} />
        ))}
      </ul>
    </section>
  );
}

function Row({ renewal: { name, value, cell, state } }: { readonly renewal: Renewal }) {
  const say = useSay();
  const session = useSession();
  return (
    <li className={mergeClasses(styles.row, frame.line)}>
      <SeverityMark severity={marks[state]} />
      <span className={styles.text}>
        <span className={frame.body}>{name}</span>
        <br />
        <span className={mergeClasses(frame.caption, frame.calm)}>
          {say(`pane.summary.renew.${state}`)}
          {value.trim() !== "" && `: ${value}`}
        </span>
      </span>
      {cell ? (
        <LinkButton
          className={mergeClasses(frame.caption, styles.cell)}
          aria-label={say("pane.summary.renew.goTo", { name, cell: localAddress(cell), sheet: cell.sheet })}
          onClick={() => void session.goTo(rangeOfCell(cell))}
        >
          {say("pane.summary.renew.cell", { cell: localAddress(cell), sheet: cell.sheet })}
        </LinkButton>
      ) : (
        <span className={mergeClasses(frame.caption, frame.quiet, styles.cell)}>{say("pane.summary.renew.noCell")}</span>
      )}
    </li>
  );
}
