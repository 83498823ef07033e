import { columnLetters, type Language, type Source, type SourceColumn } from "../../model";
import type { Catalogue } from "../../messages";

/** A column as its header says, on one line; with its letters where another column has the same header. */
export function columnName(say: Catalogue["say"], { headers }: Source, { header, column }: SourceColumn): string {
  const name = oneLine(header);
  const isAlone = headers.every((other) => other.column === column || oneLine(other.header) !== name);
  return isAlone ? name : say("pane.sources.sameHeader", { header: name, letters: columnLetters(column) });
}

function oneLine(header: string): string {
  return header.replace(/\s+/g, " ").trim();
}

/** A field's name inside a sentence: "beviljat belopp". */
export function inSentence(name: string, language: Language): string {
  return name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
