import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { Bar } from "../frame/Bar";
import { useSay, useSession } from "../sessionContext";
import { ComingSheets } from "./ComingSheets";

/**
 * Excel waits for the user to leave a cell. Goes by itself, or when the refresh is stopped.
 * @param onFocusLost the focus was here when it went
 */
export function WaitingForCell({ onFocusLost }: { readonly onFocusLost: () => void }) {
  const say = useSay();
  const session = useSession();
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = bar.current;
    return () => {
      if (place?.contains(document.activeElement)) onFocusLost();
    };
  }, [onFocusLost]);
  return (
    <>
      <div ref={bar}>
        <Bar
          intent="warning"
          title={say("pane.summary.cellEdit.title")}
          actions={
            <Button size="small" onClick={session.cancelRefresh}>
              {say("pane.summary.cancel")}
            </Button>
          }
        >
          {say("pane.summary.cellEdit")}
        </Bar>
      </div>
      <ComingSheets waiting />
    </>
  );
}
