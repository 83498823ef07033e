import type { Catalogue } from "../../../src/messages";
import type { Ribbon, RibbonButton } from "./manifest";

interface Properties {
  readonly texts: Catalogue;
  readonly ribbon: Ribbon;
  /** A command is running: Excel lets later clicks wait, and so does the workbench. */
  readonly busy: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The tab Start with the add-in's group, as the manifest describes it. */
export function RibbonBar({ texts, ribbon, busy, onPress }: Properties) {
  return (
    <section className="ribbon" aria-label={texts.say("workbench.ribbon")}>
      <div className="tab">{texts.say("workbench.tab")}</div>
      <div>
        <div className="group" role="group" aria-label={ribbon.group}>
          <div className="buttons">
            {ribbon.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="command"
                title={button.tip}
                aria-disabled={busy && button.action.kind === "command"}
                onClick={() => {
                  onPress(button);
                }}
              >
                <img src={button.icon} alt="" />
                {button.label}
              </button>
            ))}
          </div>
          <span className="caption">{ribbon.group}</span>
        </div>
      </div>
    </section>
  );
}
