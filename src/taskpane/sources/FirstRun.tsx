import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { TextBulletListSquare20Regular } from "@fluentui/react-icons/svg/text-bullet-list-square";
import { lazy, Suspense, useState } from "react";
import { Busy } from "../frame/Busy";
import { Step } from "../frame/Step";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { NearMissLine } from "./NearMissLine";
import { nearestMiss, requiredFields, sourceRoles } from "./tables";
import styles from "./FirstRun.module.css";

const AllColumns = lazy(() => import("./AllColumns"));

/** No table was found: what is needed, and what came closest. Default export: fetched when first needed. */
export default function FirstRun() {
  const say = useSay();
  const session = useSession();
  const reading = useSessionState().phase === "reading";
  const miss = nearestMiss(useReview());
  return (
    <Step
      title={say("pane.firstRun.title")}
      titleLarge
      where={say(reading ? "pane.reading" : "pane.firstRun.where")}
      action={
        <Button disabledFocusable={reading} icon={reading ? <Busy /> : <ArrowSync16Regular />} onClick={() => void session.read()}>
          {say("pane.readAgain")}
        </Button>
      }
    >
      <p className={mergeClasses(frame.body, frame.calm, frame.line, styles.intro)}>{say("pane.firstRun.intro")}</p>
      <Headers />
      {miss && (
        <div className={styles.nearest}>
          <NearMissLine miss={miss} />
        </div>
      )}
    </Step>
  );
}

function Headers() {
  const say = useSay();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <section className={mergeClasses(frame.line, styles.way)}>
      <span className={styles.tile} aria-hidden="true">
        <TextBulletListSquare20Regular />
      </span>
      <div className={styles.content}>
        <h2 className={frame.strong}>{say("pane.firstRun.rename")}</h2>
        <p className={mergeClasses(frame.caption, frame.calm)}>{say("pane.firstRun.renameHint")}</p>
        <dl className={styles.needs}>
          {sourceRoles.map((role) => (
            <div key={role} className={mergeClasses(styles.need, frame.caption)}>
              <dt className={frame.captionStrong}>{say(`pane.role.${role}`)}</dt>
              <dd className={styles.columns}>{requiredFields[role].map((field) => say(`pane.header.${field}`)).join(", ")}</dd>
            </div>
          ))}
        </dl>
        <Button
          size="small"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {say(showsAll ? "pane.firstRun.hideColumns" : "pane.firstRun.allColumns")}
        </Button>
        {showsAll && (
          <Suspense fallback={null}>
            <AllColumns />
          </Suspense>
        )}
      </div>
    </section>
  );
}
