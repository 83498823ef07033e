import { startHost, type EmbeddedExcel, type HostOptions } from "../host";
import type { Book } from "../host/book";

/** An Excel with a book, as the add-in finds it when Office's own messages at start-up are over. */
export async function openExcel(book: Book, options?: HostOptions): Promise<EmbeddedExcel> {
  const excel = await startHost(book, options);
  excel.install();
  await excel.settle();
  return excel;
}

/** Lets what is under way end, and takes Excel away. */
export async function closeExcel(excel: EmbeddedExcel | null): Promise<void> {
  excel?.faults.clear();
  await excel?.settle();
  excel?.stop();
}
