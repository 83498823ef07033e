import type { Catalogue } from "../../../src/messages";
import type { Book } from "../../host/book";

interface Properties {
  readonly texts: Catalogue;
  readonly book: Book;
  readonly active: string;
  readonly onOpen: (sheet: string) => void;
}

/** The sheets of the workbook. */
export function SheetTabs({ texts, book, active, onOpen }: Properties) {
  return (
    <nav className="tabs" aria-label={texts.say("workbench.sheets")}>
      {book.sheets
        .filter((sheet) => sheet.visibility === "Visible")
        .map(({ id, name }) => (
          <button
            key={id}
            type="button"
            className="sheet-tab"
            aria-current={name === active ? "page" : undefined}
            onClick={() => {
              onOpen(name);
            }}
          >
            {name}
          </button>
        ))}
    </nav>
  );
}
