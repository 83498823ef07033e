import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { localAddress, rangeOfCell, type CellChange } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import frame from "../frame/frame.module.css";
import { useSay, useSession } from "../sessionContext";
import { previewOf, sheetsOf, type Piece } from "./changes";
import type { RuleChanges } from "./groups";
import { useEscape } from "./useOpener";
import { useWork } from "./work";
import styles from "./FixPreview.module.css";

/** Above this many cells only the first few are shown: of one rule, or of each when there are several. */
const mostShown = 20;
const shownOfOne = 10;
const shownOfEach = 3;

interface Properties {
  /** What would be written, by rule; at least one change. */
  readonly parts: readonly RuleChanges[];
  readonly onWritten: () => void;
  /** The user leaves it: the focus goes back to the button that opened it. */
  readonly onClose: () => void;
}

/** What a fix would write, in place: each cell as it is and as it would be. Nothing is written before the user says so. */
export function FixPreview({ parts, onWritten, onClose }: Properties) {
  const say = useSay();
  const work = useWork();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEscape(section, onClose);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const changes = parts.flatMap((part) => part.changes);
  const count = changes.length;
  const sheets = sheetsOf(changes.map((change) => change.cell));
  const [only] = parts;
  const write = async () => {
    if (await work.write(parts.length === 1 && only ? only.rule : "", changes)) onWritten();
  };
  return (
    <section ref={section} aria-labelledby={headingId}>
      <h3 ref={heading} id={headingId} tabIndex={-1} className={mergeClasses(frame.strong, styles.heading)}>
        {say("pane.review.preview", { count })}
      </h3>
      <ChangeTable parts={parts} manySheets={sheets.length > 1} />
      <p className={mergeClasses(frame.caption, frame.quiet, styles.touches)}>
        {say("pane.review.preview.touches", { count, sheetCount: sheets.length, sheets: { list: sheets } })}
      </p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={work.busy} onClick={() => void write()}>
          {say("pane.review.write", { count })}
        </Button>
        <Button size="small" disabledFocusable={work.busy} onClick={onClose}>
          {say("pane.review.cancel")}
        </Button>
      </div>
    </section>
  );
}

function ChangeTable({ parts, manySheets }: { readonly parts: readonly RuleChanges[]; readonly manySheets: boolean }) {
  const say = useSay();
  const changes = parts.flatMap((part) => part.changes);
  const most = changes.length <= mostShown ? mostShown : parts.length === 1 ? shownOfOne : shownOfEach;
  const right = changes.every((change) => change.kind !== "text");
  return (
    <table className={mergeClasses(styles.table, frame.caption, frame.figures)}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.cell)}>
            {say("pane.review.preview.cell")}
          </th>
          <th scope="col" className={styles.head}>
            {say("pane.review.preview.now")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, right && styles.right)}>
            {say("pane.review.preview.after")}
          </th>
        </tr>
      </thead>
      {parts.map(({ rule, changes: own }) => (
        <tbody key={rule}>
          {parts.length > 1 && (
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.rule}>
                {say(`rule.${rule}.title`)}
              </th>
            </tr>
          )}
          {own.slice(0, most).map((change, index) => (
            <ChangeRow key={index} change={change} right={right} manySheets={manySheets} />
          ))}
          {own.length > most && (
            <tr>
              <td colSpan={3} className={mergeClasses(styles.value, frame.quiet)}>
                {say("pane.review.preview.more", { count: own.length - most })}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

interface RowProperties {
  readonly change: CellChange;
  readonly right: boolean;
  readonly manySheets: boolean;
}

function ChangeRow({ change, right, manySheets }: RowProperties) {
  const say = useSay();
  const session = useSession();
  const { cell } = change;
  const { before, after } = previewOf(change);
  const name = localAddress(cell);
  return (
    <tr>
      <td className={styles.value}>
        <LinkButton
          aria-label={say("pane.review.goToCellNamed", { cell: `${name}, ${cell.sheet}` })}
          onClick={() => void session.goTo(rangeOfCell(cell))}
        >
          {name}
        </LinkButton>
        {manySheets && <span className={mergeClasses(frame.quiet, styles.sheet)}>{cell.sheet}</span>}
      </td>
      <td className={styles.value}>
        <Value pieces={before} />
      </td>
      <td className={mergeClasses(styles.value, right && styles.right)}>
        <Value pieces={after} />
      </td>
    </tr>
  );
}

function Value({ pieces }: { readonly pieces: readonly Piece[] }) {
  const say = useSay();
  if (pieces.every(({ text }) => text === "")) return <span className={frame.quiet}>{say("pane.review.preview.empty")}</span>;
  return (
    <>
      {pieces.map(({ text, changed }, index) =>
        changed ? (
          <mark key={index} className={styles.changed}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
