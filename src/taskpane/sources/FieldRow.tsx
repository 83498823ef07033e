import { mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Source, SourceField } from "../../model";
import frame from "../frame/frame.module.css";
import { useSay, useSession } from "../sessionContext";
import { columnName } from "./columnNames";
import { requiredFields } from "./tables";
import { useTableChange } from "./useTableChange";
import styles from "./FieldRow.module.css";

interface Properties {
  readonly source: Source;
  readonly field: SourceField;
  /** What stands in the first cells of its column. */
  readonly samples: readonly string[];
  readonly selectId: string;
  readonly onChange: () => void;
}

/** The option for no column. */
const noColumn = "";

/** A field, the column that it is read from, and what stands there. */
export function FieldRow({ source, field, samples, selectId, onChange }: Properties) {
  const say = useSay();
  const session = useSession();
  const { change } = useTableChange();
  // What the user has chosen is shown at once; the table is read again after it.
  const [picked, setPicked] = useState<string | null>(null);
  const isRequired = requiredFields[source.role].includes(field);
  const column = source.columns[field];
  const text = samples.join(" | ");
  const samplesId = `${selectId}samples`;
  const choose = async (value: string, select: Element) => {
    setPicked(value);
    onChange();
    const chosen = source.headers.find((other) => String(other.column) === value) ?? null;
    await change(() => session.chooseColumn(source, field, chosen), select);
    setPicked(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={selectId} className={mergeClasses(frame.body, styles.name)}>
        {say(`pane.field.${field}`)}
        {isRequired && (
          <span className={styles.star} aria-hidden="true">
            *
          </span>
        )}
      </label>
      <Select
        id={selectId}
        size="small"
        aria-required={isRequired}
        aria-describedby={text === "" ? undefined : samplesId}
        value={picked ?? (column ? String(column.column) : noColumn)}
        onChange={({ currentTarget }, { value }) => void choose(value, currentTarget)}
      >
        {!isRequired && <option value={noColumn}>{say("pane.sources.noColumn")}</option>}
        {isRequired && !column && (
          <option value={noColumn} disabled>
            {say("pane.sources.pickColumn")}
          </option>
        )}
        {source.headers.map((header) => (
          <option key={header.column} value={String(header.column)}>
            {columnName(say, source, header)}
          </option>
        ))}
      </Select>
      {text !== "" && (
        <p id={samplesId} className={mergeClasses(frame.caption, frame.quiet, styles.samples)} title={text}>
          {text}
        </p>
      )}
    </div>
  );
}
