import type { Catalogue } from "../../../src/messages";
import type { Ribbon } from "./manifest";

interface Properties {
  readonly texts: Catalogue;
  readonly ribbon: Ribbon;
  readonly shown: boolean;
  readonly width: number;
  /** A new one for each workbook: the pane starts anew with it. */
  readonly run: number;
  readonly onClose: () => void;
}

/**
 * The task pane in a frame of the same origin. It is loaded with the workbook, shown or not: the add-in's shared runtime lives in it, as it
 * does in Excel once the ribbon's command has been pressed.
 */
export function PaneFrame({ texts, ribbon, shown, width, run, onClose }: Properties) {
  return (
    <aside className="pane" hidden={!shown} style={{ width: `${String(width)}px` }} aria-label={ribbon.name}>
      <header>
        <img src={ribbon.icon} alt="" />
        {ribbon.name}
        <button type="button" className="close" aria-label={texts.say("workbench.close-pane")} onClick={onClose}>
          ✕
        </button>
      </header>
      <iframe key={run} src="/taskpane.html" title={ribbon.name} allow="clipboard-write" />
    </aside>
  );
}
