import { useRef } from "react";
import type { Catalogue } from "../../../src/messages";

interface Properties {
  readonly texts: Catalogue;
  readonly file: string;
  readonly state: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

/** The workbench's own row: what Excel's title bar and File menu would do. */
export function Toolbar({ texts, file, state, onOpen, onSave, onUndo }: Properties) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <img src="/icons/app-16.png" alt="" />
      <h1>{texts.say("workbench.title")}</h1>
      <p className="subtitle">{texts.say("workbench.subtitle")}</p>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {texts.say("workbench.open")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={texts.say("workbench.open")}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onOpen(chosen);
          event.target.value = "";
        }}
      />
      <button type="button" className="button" onClick={onSave}>
        {texts.say("workbench.save")}
      </button>
      <button type="button" className="button" onClick={onUndo}>
        {texts.say("workbench.undo")}
      </button>
      <span className="state">{`${file} · ${state}`}</span>
    </header>
  );
}
