import { mergeClasses } from "@fluentui/react-components";
import { documentKinds, type DocumentKind } from "../../model";
import chip from "../frame/chip.module.css";
import { useSay } from "../sessionContext";
import styles from "./DocumentChoice.module.css";

interface Properties {
  readonly document: DocumentKind;
  readonly onChoose: (document: DocumentKind) => void;
}

/** Which of the two documents is shown. */
export function DocumentChoice({ document, onChoose }: Properties) {
  const say = useSay();
  return (
    <div role="group" aria-label={say("pane.text.document")} className={styles.choice}>
      {documentKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(chip.chip, kind === document && chip.pressed)}
          aria-pressed={kind === document}
          onClick={() => {
            onChoose(kind);
          }}
        >
          {say(`pane.text.document.${kind}`)}
        </button>
      ))}
    </div>
  );
}
