import { mergeClasses } from "@fluentui/react-components";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { LockClosed16Regular } from "@fluentui/react-icons/svg/lock-closed";
import type { SheetStanding, WallClock } from "../../model";
import { clockText, momentText } from "../formats";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import rows from "./sheetRows.module.css";
import styles from "./StandingList.module.css";

/** How each sheet stands after a refresh that stopped half-way, by mark and words, and what is unharmed. */
export function StandingList({ standing }: { readonly standing: readonly SheetStanding[] }) {
  const say = useSay();
  const { recognition } = useReview();
  const tables = recognition.sources.map(({ table, range }) => table ?? range.sheet);
  return (
    <>
      {standing.length > 0 && (
        <>
          <h2 className={mergeClasses(frame.strong, frame.line, rows.head)}>{say("pane.summary.standing")}</h2>
          <ul className={frame.list}>
            {standing.map((sheet) => (
              <Row key={sheet.name} sheet={sheet} />
            ))}
          </ul>
        </>
      )}
      <h2 className={mergeClasses(frame.strong, rows.head)}>{say("pane.summary.unchanged.title")}</h2>
      <p className={mergeClasses(frame.caption, frame.calm, styles.hint)}>
        {say("pane.summary.unchanged", { tables: { list: tables }, count: tables.length })}
      </p>
    </>
  );
}

function Row({ sheet }: { readonly sheet: SheetStanding }) {
  const say = useSay();
  const moment = useMoment(sheet.refreshedAt);
  const shows = moment === null ? "nothing" : "older";
  return (
    <li className={mergeClasses(rows.row, frame.line)}>
      <Mark state={sheet.state} />
      <span className={mergeClasses(frame.body, styles.name)}>{sheet.name}</span>
      <span className={mergeClasses(frame.caption, frame.calm, styles.words)}>
        {say(`pane.summary.standing.${sheet.state}`, { shows, moment: moment ?? "" })}
      </span>
    </li>
  );
}

function Mark({ state }: { readonly state: SheetStanding["state"] }) {
  if (state === "written") return <SeverityMark severity="good" />;
  if (state === "protected") return <LockClosed16Regular className={mergeClasses(styles.mark, styles.protected)} aria-hidden="true" />;
  return <Circle16Regular className={mergeClasses(styles.mark)} aria-hidden="true" />;
}

/** "09:12", with the date when it is another than today's. */
function useMoment(moment: WallClock | null): string | null {
  const session = useSession();
  const { language } = useSessionState();
  if (moment === null) return null;
  const isToday = moment.slice(0, 10) === session.now().slice(0, 10);
  return isToday ? clockText(moment) : momentText(moment, language);
}
