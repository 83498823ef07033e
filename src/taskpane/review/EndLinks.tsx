import { mergeClasses } from "@fluentui/react-components";
import { LinkButton } from "../frame/LinkButton";
import frame from "../frame/frame.module.css";
import { useSay, useSession } from "../sessionContext";

/** For colleagues without the add-in: the findings on a sheet. */
export function SheetLink() {
  const say = useSay();
  const session = useSession();
  return (
    <p className={mergeClasses(frame.caption, frame.calm)}>
      {say("pane.review.without")}{" "}
      <LinkButton onClick={() => void session.createReviewSheet()}>{say("pane.review.createSheet")}</LinkButton>
    </p>
  );
}

/** From finding to finding, with the keys that do the same. */
export function WalkLinks({ onStep }: { readonly onStep: (by: number) => void }) {
  const say = useSay();
  return (
    <p className={mergeClasses(frame.caption, frame.calm)}>
      <LinkButton
        aria-keyshortcuts="F8"
        onClick={() => {
          onStep(1);
        }}
      >
        {say("pane.review.next")}
      </LinkButton>{" "}
      <kbd className={frame.caption}>{say("pane.review.nextKey")}</kbd>
      {" · "}
      <LinkButton
        aria-keyshortcuts="Shift+F8"
        onClick={() => {
          onStep(-1);
        }}
      >
        {say("pane.review.previous")}
      </LinkButton>{" "}
      <kbd className={frame.caption}>{say("pane.review.previousKey")}</kbd>
    </p>
  );
}
