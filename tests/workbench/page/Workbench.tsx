import { useCallback, useEffect, useRef, useState } from "react";
import type { Catalogue } from "../../../src/messages";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import type { Ribbon, RibbonButton } from "./manifest";
import { PaneFrame } from "./PaneFrame";
import { RibbonBar } from "./RibbonBar";
import { Toolbar } from "./Toolbar";
import type { OpenWorkbook } from "./workbook";

interface Properties {
  readonly texts: Catalogue;
  readonly ribbon: Ribbon;
  readonly paneWidth: number;
  readonly first: OpenWorkbook;
  readonly open: (bytes: Uint8Array, name: string) => Promise<OpenWorkbook>;
  /** Called with the workbook that the pane shall find. */
  readonly onWorkbook: (workbook: OpenWorkbook) => void;
}

type Saved = { readonly kind: "new" } | { readonly kind: "changed" } | { readonly kind: "saved"; readonly time: string };

/** The page: toolbar, ribbon, formula bar, grid and pane, status. Outside the add-in; it stands where Excel would. */
export function Workbench({ texts, ribbon, paneWidth, first, open, onWorkbook }: Properties) {
  const [workbook, setWorkbook] = useState(first);
  const [run, setRun] = useState(0);
  const [revision, setRevision] = useState(0);
  const [saved, setSaved] = useState<Saved>({ kind: "new" });
  const [busy, setBusy] = useState(false);
  const [paneShown, setPaneShown] = useState(true);
  const [status, setStatus] = useState("");
  const [place, setPlace] = useState({ sheet: first.book.activeSheet, address: first.book.selection });

  const shownPlace = useRef(`${place.sheet}!${place.address}`);

  useEffect(() => {
    onWorkbook(workbook);
    workbook.onChange(
      gathered((changed) => {
        const { activeSheet: sheet, selection: address } = workbook.book;
        const moved = shownPlace.current !== `${sheet}!${address}`;
        shownPlace.current = `${sheet}!${address}`;
        if (changed) setSaved({ kind: "changed" });
        if (changed || moved) setRevision((before) => before + 1);
        setPlace({ sheet, address });
      }),
    );
  }, [workbook, onWorkbook]);

  const openFile = async (file: File) => {
    try {
      const opened = await open(new Uint8Array(await file.arrayBuffer()), file.name);
      onWorkbook(opened);
      setWorkbook(opened);
      setRun((before) => before + 1);
      setRevision((before) => before + 1);
      setSaved({ kind: "new" });
      setStatus("");
    } catch {
      setStatus(texts.say("workbench.unreadable", { file: file.name }));
    }
  };

  const press = async (button: RibbonButton) => {
    if (button.action.kind === "showPane") {
      setPaneShown(true);
      return;
    }
    if (busy) return;
    setBusy(true);
    setStatus(texts.say("workbench.status.busy"));
    try {
      await workbook.clickRibbon(button.action.functionName);
    } finally {
      setBusy(false);
      setStatus("");
    }
  };

  const save = async () => {
    download(await workbook.save(), workbook.book.name);
    setSaved({ kind: "saved", time: new Date().toTimeString().slice(0, 5) });
  };

  const undo = () => {
    setStatus(texts.say(workbook.undo() ? "workbench.undone" : "workbench.nothing-to-undo"));
  };

  const onSelect = useCallback((sheet: string, address: string) => {
    shownPlace.current = `${sheet}!${address}`;
    setPlace({ sheet, address });
  }, []);

  const savedText = texts.say(`workbench.state.${saved.kind}`, saved.kind === "saved" ? { time: saved.time } : {});
  return (
    <div className="workbench">
      <Toolbar
        texts={texts}
        file={workbook.book.name}
        state={savedText}
        onOpen={(file) => void openFile(file)}
        onSave={() => void save()}
        onUndo={undo}
      />
      <RibbonBar texts={texts} ribbon={ribbon} busy={busy} onPress={(button) => void press(button)} />
      <main className="desk">
        <div className="sheet">
          <FormulaBar book={workbook.book} sheet={place.sheet} address={place.address} />
          <Grid workbook={workbook} revision={revision} onSelect={onSelect} />
        </div>
        <PaneFrame
          texts={texts}
          ribbon={ribbon}
          shown={paneShown}
          width={paneWidth}
          run={run}
          onClose={() => {
            setPaneShown(false);
          }}
        />
      </main>
      <footer className="status" role="status">
        {status === "" ? texts.say("workbench.status.ready") : status}
      </footer>
    </div>
  );
}

/** Many changes in a row are drawn once; it was a change if any of them was. */
function gathered(act: (changed: boolean) => void): (changed: boolean) => void {
  let waiting = false;
  let anyChanged = false;
  return (changed) => {
    anyChanged ||= changed;
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      act(anyChanged);
      waiting = false;
      anyChanged = false;
    }, 30);
  };
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
