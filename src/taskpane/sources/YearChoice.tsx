import { mergeClasses, Select } from "@fluentui/react-components";
import { useId } from "react";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession } from "../sessionContext";
import { yearReason } from "./tables";
import styles from "./YearChoice.module.css";

/** The year that is followed up, why that one, and what it is compared with. */
export function YearChoice() {
  const say = useSay();
  const session = useSession();
  const { dataset, programme } = useReview();
  const id = useId();
  const { year, years } = dataset;
  const choices = year === null || years.includes(year) ? years : [year, ...years];
  return (
    <div className={mergeClasses(styles.place, frame.line)}>
      <div className={styles.line}>
        <label htmlFor={id} className={frame.strong}>
          {say("pane.sources.year")}
        </label>
        {choices.length > 0 && (
          <Select
            id={id}
            size="small"
            className={styles.select}
            value={year === null ? "" : String(year)}
            onChange={(_event, { value }) => void session.chooseYear(Number(value))}
          >
            {year === null && <option value="" />}
            {choices.map((choice) => (
              <option key={choice} value={String(choice)}>
                {String(choice)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <p className={mergeClasses(frame.caption, frame.quiet, styles.reason)}>
        {year === null
          ? say("pane.sources.noYear")
          : `${say(`pane.sources.year.${yearReason(dataset, programme)}`)} ${say(
              years.includes(year - 1) ? "pane.sources.compared" : "pane.sources.notCompared",
              { year: String(year - 1) },
            )}`}
      </p>
    </div>
  );
}
