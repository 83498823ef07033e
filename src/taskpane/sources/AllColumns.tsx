import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fieldDefinitions } from "../../app/columns";
import { useFrameStyles } from "../frame/styles";
import { useSay } from "../sessionContext";
import { sourceRoles } from "./tables";

const useStyles = makeStyles({
  title: { padding: "12px 0 4px" },
  list: { margin: 0 },
  column: { padding: "5px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  names: { margin: 0 },
});

/** Every column that is read, with the other names that are understood. The names are the sheet's, so they are Swedish always. */
export default function AllColumns() {
  const styles = useStyles();
  const frame = useFrameStyles();
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
