import { Button, mergeClasses } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useMemo, useRef, useState } from "react";
import type { NumberInText } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import frame from "../frame/frame.module.css";
import { useSay, useSession, useSessionState } from "../sessionContext";
import { useNavigation } from "../steps";
import { useDocument } from "./documents";
import { NumberRow } from "./NumberRow";
import styles from "./Numbers.module.css";

/** So many rows are drawn at a time. */
const portion = 100;

/** Every number of a document with its source and how it was checked. Default export: fetched when the list is first opened. */
export default function Numbers({ onCopy }: { readonly onCopy: (shown: HTMLElement) => void }) {
  const say = useSay();
  const numbers = useNumbers();
  const table = useRef<HTMLTableElement>(null);
  const [filtered, setFiltered] = useState(false);
  const [most, setMost] = useState(portion);
  const doubtful = numbers.filter(isDoubtful);
  const listed = filtered ? doubtful : numbers;
  if (numbers.length === 0) return <p className={mergeClasses(frame.caption, styles.part)}>{say("pane.numbers.none")}</p>;
  return (
    <div className={styles.part}>
      <div className={styles.tools}>
        <Button
          size="small"
          aria-pressed={filtered}
          className={mergeClasses(filtered && styles.pressed)}
          onClick={() => {
            setFiltered(!filtered);
          }}
        >
          {say("pane.numbers.doubtful", { count: doubtful.length })}
        </Button>
        <Button
          size="small"
          icon={<Copy16Regular />}
          onClick={() => {
            if (table.current) onCopy(table.current);
          }}
        >
          {say("pane.numbers.copy")}
        </Button>
      </div>
      <NotCompared count={numbers.filter(({ check }) => check === "notCompared").length} />
      {listed.length === 0 && <p className={frame.caption}>{say("pane.numbers.noneDoubtful", { count: numbers.length })}</p>}
      <table ref={table} className={mergeClasses(styles.table, frame.caption, frame.figures)} hidden={listed.length === 0}>
        <caption className={frame.hiddenText}>{say("pane.numbers.title")}</caption>
        <thead>
          <tr>
            {(["number", "source", "check"] as const).map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {say(`pane.numbers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.slice(0, most).map((number, index) => (
            <NumberRow key={index} number={number} />
          ))}
        </tbody>
      </table>
      {listed.length > most && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setMost(most + portion);
          }}
        >
          {say("pane.text.showMore", { count: Math.min(portion, listed.length - most), left: listed.length - most })}
        </Button>
      )}
    </div>
  );
}

function useNumbers(): readonly NumberInText[] {
  const session = useSession();
  const { document } = useDocument();
  const { draft, result } = useSessionState();
  // A refresh compares the figures with Excel's.
  return useMemo(() => (draft || result ? (session.numbersInText(document) ?? []) : []), [session, document, draft, result]);
}

/** What a person has to look at before signing. */
function isDoubtful({ check }: NumberInText): boolean {
  return check === "differs" || check === "notFound";
}

function NotCompared({ count }: { readonly count: number }) {
  const say = useSay();
  const { goToStep } = useNavigation();
  if (count === 0) return null;
  return (
    <p className={mergeClasses(frame.caption, styles.note)}>
      {say("pane.numbers.notComparedCount", { count })}{" "}
      <LinkButton
        onClick={() => {
          goToStep("summary");
        }}
      >
        {say("pane.numbers.goToSummary")}
      </LinkButton>
    </p>
  );
}
