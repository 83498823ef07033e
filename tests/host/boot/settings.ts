import { note } from "../objects";
import type { Host } from "./host";

/** Office.context.document.settings: names and serialised values in parallel arrays that Office.js fills and reads. */
export interface DocumentSettings {
  Read(names: string[], values: string[]): void;
  Write(names: readonly string[], values: readonly string[]): void;
}

export function documentSettings(host: Host): DocumentSettings {
  const { book } = host.excel;
  return {
    Read: (names, values) => {
      for (const [name, value] of book.settings) {
        names.push(name);
        values.push(value);
      }
    },
    Write: (names, values) => {
      if (book.readOnly) throw new Error("The document is read-only.");
      book.settings.clear();
      for (const [index, name] of names.entries()) book.settings.set(name, values[index] ?? "");
      note(host.excel, "settings", null);
    },
  };
}
