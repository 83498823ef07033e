import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Source, SourceField } from "../../model";
import { LinkButton } from "../frame/LinkButton";
import frame from "../frame/frame.module.css";
import { useReview, useSay } from "../sessionContext";
import { samplesOf } from "./samples";
import { mappingOf, requiredFields } from "./tables";
import styles from "./Mapping.module.css";

/** The column that each field is read from, with samples; then what has no column. Only shown: columns are chosen in a later version. Default export: fetched on opening. */
export default function Mapping({ source }: { readonly source: Source }) {
  const say = useSay();
  const [showsWithout, setShowsWithout] = useState(false);
  const { mapped, without } = mappingOf(source);
  const note = mergeClasses(frame.caption, frame.calm, styles.note);
  return (
    <div className={frame.inset}>
      <dl className={styles.list}>
        {mapped.map((field) => (
          <MappedField key={field} source={source} field={field} />
        ))}
      </dl>
      {useNotes(source).map((text) => (
        <p key={text} className={note}>
          {text}
        </p>
      ))}
      {without.length > 0 && (
        <p className={note}>
          <LinkButton
            aria-expanded={showsWithout}
            onClick={() => {
              setShowsWithout(!showsWithout);
            }}
          >
            {say(showsWithout ? "pane.sources.hideWithout" : "pane.sources.showWithout", { count: without.length })}
          </LinkButton>
        </p>
      )}
      {showsWithout && (
        <p className={note}>{say("pane.sources.without", { fields: { list: without.map((field) => say(`pane.field.${field}`)) } })}</p>
      )}
    </div>
  );
}

function MappedField({ source, field }: { readonly source: Source; readonly field: SourceField }) {
  const say = useSay();
  const { dataset } = useReview();
  const samples = samplesOf(dataset, source, field).join(" | ");
  return (
    <div className={styles.field}>
      <dt className={mergeClasses(frame.body, styles.name)}>
        {say(`pane.field.${field}`)}
        {requiredFields[source.role].includes(field) && (
          <>
            <span className={styles.star} aria-hidden="true">
              *
            </span>
            <span className={frame.hiddenText}>{say("pane.sources.required")}</span>
          </>
        )}
      </dt>
      <dd className={mergeClasses(frame.body, styles.column)}>{source.columns[field]?.header}</dd>
      <dd className={mergeClasses(frame.caption, frame.quiet, styles.samples)} title={samples}>
        {samples}
      </dd>
    </div>
  );
}

/** What the user should know about how this table is read. */
function useNotes(source: Source): readonly string[] {
  const say = useSay();
  const { dataset } = useReview();
  const notes = source.choices.map(({ field, candidates }) =>
    say("pane.sources.choice", {
      field: say(`pane.field.${field}`),
      columns: { list: candidates.map((column) => column.header) },
      used: source.columns[field]?.header ?? "",
    }),
  );
  if (source.role === "activities" && !source.columns.includeInMemo) notes.push(say("pane.sources.pickedWithoutColumn"));
  const layout = dataset.layout[dataset.sources.indexOf(source)];
  if (source.filtered || layout?.hasHiddenRows) notes.push(say("pane.sources.hiddenRows"));
  if (!source.sheetVisible) notes.push(say("pane.sources.hiddenSheet"));
  if (source.table === null) notes.push(say("pane.sources.plainRange"));
  if (source.unmapped.length > 0) notes.push(say("pane.sources.unmapped", { columns: { list: source.unmapped } }));
  return notes;
}
