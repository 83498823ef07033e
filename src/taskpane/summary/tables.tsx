import { mergeClasses } from "@fluentui/react-components";
import { changeText, numberText } from "../formats";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import type { ActivityRow, GrantRow } from "./rows";
import styles from "./tables.module.css";

interface GrantTableProperties {
  readonly rows: readonly GrantRow[];
  readonly sum: GrantRow;
  readonly lastYear: number;
}

/** Grants per form: number, kronor and the change from the year before. */
export function GrantTable({ rows, sum, lastYear }: GrantTableProperties) {
  const say = useSay();
  const cells = (row: GrantRow) => [numberText(row.count), numberText(row.granted), changeText(row.change)];
  return (
    <FigureTable
      heads={[
        say("pane.summary.grantForm"),
        say("pane.summary.count"),
        say("pane.summary.kronor"),
        say("pane.summary.against", { year: String(lastYear) }),
      ]}
      rows={rows.map((row) => [row.name, ...cells(row)])}
      sum={[say("pane.summary.sum"), ...cells(sum)]}
    />
  );
}

/** Activities per priority area: done, ongoing, the others. */
export function ActivityTable({ rows }: { readonly rows: readonly ActivityRow[] }) {
  const say = useSay();
  return (
    <FigureTable
      heads={(["area", "doneActivities", "ongoing", "other"] as const).map((column) => say(`pane.summary.${column}`))}
      rows={rows.map((row) => [row.name, numberText(row.done), numberText(row.ongoing), numberText(row.other)])}
    />
  );
}

interface FigureTableProperties {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sum?: readonly string[];
}

function FigureTable({ heads, rows, sum }: FigureTableProperties) {
  const cell = mergeClasses(styles.cell, frame.figures);
  const row = ([name, ...cells]: readonly string[], look: string) => (
    <tr key={name}>
      <th scope="row" className={look}>
        {name}
      </th>
      {cells.map((text, index) => (
        <td key={index} className={look}>
          {text}
        </td>
      ))}
    </tr>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map((cells) => row(cells, cell))}</tbody>
      {sum && <tfoot>{row(sum, mergeClasses(cell, styles.sum))}</tfoot>}
    </table>
  );
}
