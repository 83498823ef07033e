import { Textarea, type TextareaProps } from "@fluentui/react-components";
import { useDocument } from "./documents";
import type { TextFocus } from "./useTextFocus";

interface Properties extends Omit<TextareaProps, "onChange"> {
  readonly field: TextFocus;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

/** Where the user writes a text of a document; read-only while something is being saved. */
export function OwnTextBox({ field, text, onWrite, ...given }: Properties) {
  const { busy } = useDocument();
  return (
    <Textarea
      {...given}
      ref={field.hold}
      size="small"
      lang="sv"
      resize="vertical"
      rows={4}
      readOnly={busy}
      value={text}
      onChange={(_event, { value }) => {
        onWrite(value);
      }}
    />
  );
}
