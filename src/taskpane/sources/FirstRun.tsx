import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { TextBulletListSquare20Regular } from "@fluentui/react-icons/svg/text-bullet-list-square";
import { lazy, Suspense, useEffect, useState } from "react";
import type { SelectedRange } from "../../app/session";
import type { NearMiss } from "../../model";
import { Busy } from "../frame/Busy";
import { LinkButton } from "../frame/LinkButton";
import { Step } from "../frame/Step";
import frame from "../frame/frame.module.css";
import { useReview, useSay, useSession, useSessionState } from "../sessionContext";
import { FromSelection, isLikeTable } from "./FromSelection";
import { FromTemplates } from "./FromTemplates";
import { NearMissLine } from "./NearMissLine";
import { nearestMiss, requiredFields, sourceRoles } from "./tables";
import UnusedTables from "./UnusedTables";
import { Way } from "./Way";
import styles from "./FirstRun.module.css";

const AllColumns = lazy(() => import("./AllColumns"));
const Mapping = lazy(() => import("./Mapping"));

/** No table is read: three ways on, and what came closest. Default export: fetched when first needed. */
export default function FirstRun() {
  const say = useSay();
  const session = useSession();
  const reading = useSessionState().phase === "reading";
  const review = useReview();
  const selected = useSelected();
  const miss = nearestMiss(review);
  const hasUnused = review.recognition.unused.length > 0;
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
      <p className={mergeClasses(frame.body, frame.calm, frame.line, styles.intro)}>
        {say(hasUnused ? "pane.firstRun.introUnused" : "pane.firstRun.intro")}
      </p>
      {hasUnused && <UnusedTables />}
      <FromSelection selected={selected} />
      <FromTemplates isNext={!isLikeTable(selected)} />
      <Headers />
      {miss && <Nearest miss={miss} />}
    </Step>
  );
}

/** What is selected in Excel, now and after each change. */
function useSelected(): SelectedRange | null {
  const session = useSession();
  const [selected, setSelected] = useState<SelectedRange | null>(null);
  useEffect(() => session.followSelection(setSelected), [session]);
  return selected;
}

function Headers() {
  const say = useSay();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <Way icon={<TextBulletListSquare20Regular />} title={say("pane.firstRun.rename")}>
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
    </Way>
  );
}

/** The table that came closest. Its columns can be chosen, which may be all that it lacks. */
function Nearest({ miss: { source, missing, ...miss } }: { readonly miss: NearMiss }) {
  const say = useSay();
  const [shows, setShows] = useState(false);
  return (
    <>
      <div className={styles.nearest}>
        <NearMissLine miss={{ missing, ...miss }} />
        {source && (
          <p className={mergeClasses(frame.caption, styles.choose)}>
            <LinkButton
              aria-expanded={shows}
              onClick={() => {
                setShows(!shows);
              }}
            >
              {say("pane.firstRun.choose")}
            </LinkButton>
          </p>
        )}
      </div>
      {source && shows && (
        <Suspense fallback={null}>
          <Mapping source={source} missing={missing} />
        </Suspense>
      )}
    </>
  );
}
