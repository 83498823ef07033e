import { mergeClasses } from "@fluentui/react-components";
import { fieldDefinitions } from "../../app/columns";
import frame from "../frame/frame.module.css";
import { useSay } from "../sessionContext";
import { sourceRoles } from "./tables";
import styles from "./AllColumns.module.css";

/** Every column that is read, with the other names that are understood. The names are the sheet's, so they are Swedish always. */
export default function AllColumns() {
  const say = useSay();
  return (
    <>
      {sourceRoles.map((role) => (
        <section key={role}>
          <h3 className={mergeClasses(frame.captionStrong, styles.title)}>{say(`pane.role.${role}`)}</h3>
          <dl className={styles.list}>
            {fieldDefinitions[role].map(({ field, headers: [name, ...others], required }) => (
              <div key={field} className={mergeClasses(styles.column, frame.caption)}>
                <dt className={frame.captionStrong}>
                  {name}
                  {required && ` (${say("pane.sources.required")})`}
                </dt>
                {others.length > 0 && <dd className={mergeClasses(frame.calm, styles.names)}>{others.join(", ")}</dd>}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
