import { Button } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Busy } from "../frame/Busy";
import { useSessionState } from "../sessionContext";
import type { Undo } from "./useUndo";

interface Properties {
  readonly undo: Undo;
  readonly label: string;
  /** Without a border, in the head of the step. */
  readonly subtle?: boolean;
}

/** Takes the last refresh back. */
export function UndoButton({ undo, label, subtle = false }: Properties) {
  const { refresh, phase } = useSessionState();
  return (
    <Button
      size="small"
      appearance={subtle ? "subtle" : "secondary"}
      icon={undo.busy ? <Busy /> : <ArrowUndo16Regular />}
      disabledFocusable={undo.busy || refresh.stage !== "idle" || phase === "reading"}
      onClick={() => void undo.run()}
    >
      {label}
    </Button>
  );
}
