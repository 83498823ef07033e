import { registerCommand, showTaskpane } from "../excel";
import { runtimeSession } from "./runtime";

/** The function's name in manifest.xml. */
const refreshCommand = "refreshSummaries";

/** Ties the ribbon's button to the refresh. Called while the script loads, before Office is ready, or a first click is lost. */
export function registerRefreshCommand(): void {
  registerCommand(refreshCommand, async () => {
    const session = await runtimeSession();
    await session.refresh();
    // The pane is shown by what runs after the command has completed: before that, showing it does nothing.
    return session.getState().fault ? showTaskpane : null;
  });
}
