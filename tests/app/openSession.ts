import { createSession } from "../../src/app/createSession";
import type { Session } from "../../src/app/session";
import { watch } from "../../src/excel";
import { createCatalogue, loadTexts } from "../../src/messages";
import type { EmbeddedExcel, HostOptions } from "../host";
import type { Book } from "../host/book";
import { inExcel, stoppedClock } from "./exampleInExcel";

/** Runs a test with a session on a book. */
export async function withSession(
  book: Book,
  act: (session: Session, excel: EmbeddedExcel) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  const texts = createCatalogue("sv", await loadTexts("sv"));
  await inExcel(book, async (excel) => act(createSession({ texts, clock: stoppedClock(), watch }), excel), options);
}
