import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import type { Source, SourceField } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import { SeverityMark } from "../frame/SeverityMark";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession } from "../sessionContext";
import { ColumnChoice } from "./ColumnChoice";
import { FieldRow } from "./FieldRow";
import { MakeTable } from "./MakeTable";
import { fieldLists } from "./mapping";
import { RivalChoice } from "./RivalChoice";
import { samplesOf } from "./samples";
import type { ShownTable } from "./shownTables";
import { rivalsOf } from "./tables";
import { useTableChange } from "./useTableChange";
import styles from "./Mapping.module.css";

/** What the user has to choose about a table, the column of each field, and the ways to use the table otherwise. Default export: fetched on opening. */
export default function Mapping({ source, missing }: ShownTable) {
  const { recognition } = useReview();
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const rivals = rivalsOf(recognition, source);
  const isRead = missing.length === 0;
  const selectOf = (field: SourceField) => `${id}${field}`;
  return (
    <div ref={place} className={frame.inset}>
      {!isRead && <Lacking source={source} missing={missing} />}
      {rivals && <RivalChoice rivals={rivals} />}
      {source.choices.map((choice) => (
        <ColumnChoice key={choice.field} source={source} choice={choice} selectId={selectOf(choice.field)} />
      ))}
      <Fields source={source} selectOf={selectOf} />
      <Notes source={source} />
      {isRead && source.table === null && <MakeTable source={source} />}
      {isRead && <LeaveOut source={source} />}
    </div>
  );
}

/** Why the table is not read, and the way there. */
function Lacking({ source, missing }: ShownTable) {
  const say = useSay();
  const session = useSession();
  return (
    <p className={mergeClasses(frame.caption, styles.lacking)}>
      <SeverityMark severity="error" />
      <span>
        {say("pane.sources.lacking", { fields: { list: missing.map((field) => say(`pane.field.${field}`)) } })}{" "}
        <LinkButton onClick={() => void session.goTo(source.range)}>{say("pane.goThere")}</LinkButton>
      </span>
    </p>
  );
}

interface FieldsProperties {
  readonly source: Source;
  readonly selectOf: (field: SourceField) => string;
}

/** Each field with its column; those without one only when asked for. One list, so that a field keeps the focus when it changes place. */
function Fields({ source, selectOf }: FieldsProperties) {
  const say = useSay();
  const { dataset } = useReview();
  const [showsWithout, setShowsWithout] = useState(false);
  const [kept, setKept] = useState<ReadonlySet<SourceField>>(new Set());
  const samples = useMemo(() => samplesOf(dataset, source), [dataset, source]);
  const { first, without } = fieldLists(source, kept);
  const row = (field: SourceField) => (
    <FieldRow
      key={field}
      source={source}
      field={field}
      samples={samples(field)}
      selectId={selectOf(field)}
      onChange={() => {
        setKept((before) => new Set([...before, ...first]));
      }}
    />
  );
  return (
    <div>
      {[
        ...first.map(row),
        without.length > 0 && (
          <p key="without" className={mergeClasses(frame.caption, styles.note)}>
            <LinkButton
              aria-expanded={showsWithout}
              onClick={() => {
                setShowsWithout(!showsWithout);
              }}
            >
              {say(showsWithout ? "pane.sources.hideWithout" : "pane.sources.showWithout", { count: without.length })}
            </LinkButton>
          </p>
        ),
        ...(showsWithout ? without.map(row) : []),
      ]}
    </div>
  );
}

/** What the user should know about how this table is read. */
function Notes({ source }: { readonly source: Source }) {
  const say = useSay();
  const { dataset } = useReview();
  const layout = dataset.layout[dataset.sources.indexOf(source)];
  const notes: string[] = [];
  if (source.role === "activities" && !source.columns.includeInMemo) notes.push(say("pane.sources.pickedWithoutColumn"));
  if (source.filtered || layout?.hasHiddenRows) notes.push(say("pane.sources.hiddenRows"));
  if (!source.sheetVisible) notes.push(say("pane.sources.hiddenSheet"));
  if (source.unmapped.length > 0) notes.push(say("pane.sources.unmapped", { columns: { list: source.unmapped } }));
  return (
    <>
      {notes.map((text) => (
        <p key={text} className={mergeClasses(frame.caption, frame.calm, styles.note)}>
          {text}
        </p>
      ))}
    </>
  );
}

function LeaveOut({ source }: { readonly source: Source }) {
  const say = useSay();
  const session = useSession();
  const { busy, change } = useTableChange();
  return (
    <div className={styles.end}>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={({ currentTarget }) => void change(() => session.useSource(source, false), currentTarget)}
      >
        {say("pane.sources.leaveOut")}
      </Button>
    </div>
  );
}
