import { mergeClasses } from "@fluentui/react-components";
import type { Area, Dataset, Programme } from "../../model";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSessionState } from "../sessionContext";
import { OpenSheet } from "./OpenSheet";
import styles from "./ComingSheets.module.css";
import rows from "./sheetRows.module.css";

/** What a refresh will write, one row per sheet. */
export function ComingSheets({ waiting = false }: { readonly waiting?: boolean }) {
  const say = useSay();
  const { dataset, programme, recognition } = useReview();
  const { coming } = useSessionState();
  if (recognition.sources.length === 0) {
    return <p className={mergeClasses(frame.body, frame.calm, styles.hint)}>{say("pane.summary.nothingToWrite")}</p>;
  }
  // In tab order, as the sheets are: Översikt, the areas, Tjänsteskrivelse, Uppföljning.
  const metas = [
    say("pane.summary.sheet.overviewMeta"),
    ...programme.areas.map((area) => say("pane.summary.sheet.areaMeta", areaCounts(area, programme, dataset))),
    say("pane.summary.sheet.memoMeta"),
    say("pane.summary.sheet.followUpMeta"),
  ];
  return (
    <>
      <h2 className={mergeClasses(frame.strong, frame.line, rows.head)}>{say("pane.summary.coming")}</h2>
      <ul className={frame.list}>
        {coming.map(({ name, created }, index) => (
          <li key={name} className={mergeClasses(rows.row, frame.line)}>
            <span className={styles.text}>
              <span className={mergeClasses(frame.body, styles.name)}>{name}</span>
              {!waiting && (
                <>
                  <br />
                  <span className={mergeClasses(frame.caption, frame.quiet)}>{metas[index]}</span>
                </>
              )}
            </span>
            {waiting && <span className={mergeClasses(frame.caption, frame.calm, styles.state)}>{say("pane.summary.sheet.waits")}</span>}
            {!waiting && created && (
              <span className={mergeClasses(frame.caption, frame.calm, styles.state)}>{say("pane.summary.sheet.new")}</span>
            )}
            {!waiting && !created && <OpenSheet name={name} iconOnly />}
          </li>
        ))}
      </ul>
      {!waiting && <p className={mergeClasses(frame.caption, frame.quiet, styles.hint)}>{say("pane.summary.unharmed")}</p>}
    </>
  );
}

/** The grants and activities of the follow-up year that an area's sheet will hold. */
function areaCounts(area: Area, programme: Programme, { grants, activities, year }: Dataset) {
  const forms = new Set(programme.grantForms.filter((form) => form.area === area.name).map((form) => form.id));
  const ofArea = grants.filter((grant) => grant.counts && grant.year === year && grant.formId !== null && forms.has(grant.formId));
  return {
    grants: ofArea.length,
    activities: activities.filter((activity) => activity.area === area.name && activity.year === year).length,
  };
}
