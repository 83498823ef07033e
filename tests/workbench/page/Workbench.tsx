import { useCallback, useEffect, useState } from "react";
import type { Catalogue } from "../../../src/messages";
import { download } from "./download";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./Grid";
import type { Ribbon, RibbonButton } from "./manifest";
import { PaneFrame } from "./PaneFrame";
import { RibbonBar } from "./RibbonBar";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { Toolbar } from "./Toolbar";
import { useWorkbook } from "./useWorkbook";
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

interface Note {
  readonly text: string;
  readonly isFault: boolean;
}

/** The page: toolbar, ribbon, formula bar, grid and pane, status. Outside the add-in; it stands where Excel would. */
export function Workbench({ texts, ribbon, paneWidth, first, open, onWorkbook }: Properties) {
  const [workbook, setWorkbook] = useState(first);
  const [run, setRun] = useState(0);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [paneShown, setPaneShown] = useState(true);
  const [note, setNote] = useState<Note | null>(null);
  const { selection, revision, changed, onSaved, onSelect, openSheet } = useWorkbook(workbook);

  useEffect(() => {
    setNote(null);
  }, [selection]);

  const openFile = async (file: File) => {
    try {
      const opened = await open(new Uint8Array(await file.arrayBuffer()), file.name);
      onWorkbook(opened);
      setWorkbook(opened);
      setRun((before) => before + 1);
      setSavedAt(null);
      setNote(null);
    } catch {
      setNote({ text: texts.say("workbench.unreadable", { file: file.name }), isFault: true });
    }
  };

  const press = async (button: RibbonButton) => {
    if (button.action.kind === "showPane") {
      setPaneShown(true);
      return;
    }
    if (busy) return;
    setBusy(true);
    setNote(null);
    try {
      await workbook.clickRibbon(button.action.functionName);
    } catch {
      setNote({ text: texts.say("workbench.not-loaded"), isFault: true });
    } finally {
      setBusy(false);
    }
  };

  const save = async () => {
    download(await workbook.save(), workbook.book.name);
    setSavedAt(new Date().toTimeString().slice(0, 5));
    onSaved();
  };

  const undo = useCallback(() => {
    setNote({ text: texts.say(workbook.undo() ? "workbench.undone" : "workbench.nothing-to-undo"), isFault: false });
  }, [texts, workbook]);

  const state = changed ? "changed" : savedAt === null ? "new" : "saved";
  const standing = texts.say(busy ? "workbench.status.busy" : "workbench.status.ready");
  return (
    <div className="workbench">
      <Toolbar
        texts={texts}
        file={workbook.book.name}
        state={texts.say(`workbench.state.${state}`, { time: savedAt ?? "" })}
        onOpen={(file) => void openFile(file)}
        onSave={() => void save()}
        onUndo={undo}
      />
      <RibbonBar texts={texts} ribbon={ribbon} busy={busy} onPress={(button) => void press(button)} />
      <FormulaBar book={workbook.book} selection={selection} />
      <main className="desk">
        <div className="sheet">
          <Grid texts={texts} workbook={workbook} revision={revision} selection={selection} onSelect={onSelect} onUndo={undo} />
          <SheetTabs texts={texts} book={workbook.book} active={selection.sheet} onOpen={openSheet} />
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
      <StatusBar
        texts={texts}
        book={workbook.book}
        selection={selection}
        message={note && !busy ? note.text : standing}
        isFault={note?.isFault === true && !busy}
      />
    </div>
  );
}
