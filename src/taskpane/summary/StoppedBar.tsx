import { Button } from "@fluentui/react-components";
import type { Fault, SheetStanding } from "../../model";
import { Bar } from "../frame/Bar";
import { FaultDetails } from "../frame/FaultDetails";
import { useSay, useSession, useSessionState } from "../sessionContext";
import { UndoButton } from "./UndoButton";
import type { Undo } from "./useUndo";

interface Properties {
  readonly standing: readonly SheetStanding[];
  readonly undo: Undo;
}

/** Why a refresh stopped half-way, and the ways out: taking back what was written, or going to the sheet that stood in the way. */
export function StoppedBar({ standing, undo }: Properties) {
  const say = useSay();
  const { fault, undoable } = useSessionState();
  const written = standing.filter(({ state }) => state === "written").length;
  const actions = (
    <>
      {undoable && (
        <UndoButton undo={undo} label={written > 0 ? say("pane.summary.undoSheets", { count: written }) : say("pane.summary.undo")} />
      )}
      {fault && <GoToSheet fault={fault} />}
    </>
  );
  if (!fault) {
    return (
      <Bar intent="warning" title={say("pane.summary.stopped.title")} actions={actions}>
        {say("pane.summary.stopped", { count: undoable ? written : 0 })}
      </Bar>
    );
  }
  const { id, values } = fault.message;
  return (
    <Bar intent="error" title={say(`${id}.title`, values)} actions={actions}>
      {id === protectedHalfWay ? say("pane.summary.stopped.protected", { count: undoable ? written : 0 }) : say(fault.message)}
      {fault.code === "unexpected" && <FaultDetails />}
    </Bar>
  );
}

/** What is unharmed stands below the sheets here, so the bar needs not say it. */
const protectedHalfWay = "fault.protected-sheet.halfway";

function GoToSheet({ fault }: { readonly fault: Fault }) {
  const say = useSay();
  const session = useSession();
  const sheet = fault.message.values?.["sheet"];
  if (typeof sheet !== "string") return null;
  return (
    <Button size="small" onClick={() => void session.openSheet(sheet)}>
      {say("pane.fault.goToSheet")}
    </Button>
  );
}
