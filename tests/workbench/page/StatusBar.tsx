import type { Catalogue } from "../../../src/messages";
import { countSelected, type Selection } from "./selection";
import type { Book } from "../../host/book";

interface Properties {
  readonly texts: Catalogue;
  readonly book: Book;
  readonly selection: Selection;
  /** What has just happened, or what goes on. */
  readonly message: string;
  readonly isFault: boolean;
}

/** Excel's status row: what goes on, and what the selected cells come to. */
export function StatusBar({ texts, book, selection, message, isFault }: Properties) {
  const sheet = book.sheets.find((candidate) => candidate.name === selection.sheet);
  const { cells, numbers, sum } = countSelected(sheet, selection.address);
  return (
    <footer className="status">
      <span role="status" className={isFault ? "fault" : undefined}>
        {message}
      </span>
      {cells > 0 && <span>{texts.say("workbench.status.selected", { count: cells })}</span>}
      {numbers > 1 && <span>{texts.say("workbench.status.sum", { sum })}</span>}
    </footer>
  );
}
