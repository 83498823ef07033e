import { readFile } from "node:fs/promises";
import type { WallClock } from "../../src/model";
import { readBook } from "../host/files/read";
import type { Book } from "../host/book/book";
import { startHost } from "../host";
import { createCalculator } from "../host/calculation";
import { startIronCalcInNode } from "../host/calculation/node";
import type { Measure } from "./measure";
import { bookOfRows } from "./book";
import { grantRows } from "./rows";

const example = new URL("../../assets/exempel/uppfoljning-2025.xlsx", import.meta.url);
const clock = () => "2026-03-04T14:02" as WallClock;

/** What a refresh costs on the wire: the example workbook, and 20 000 rows (whose large reads come in chunks). */
export async function requestMeasures(): Promise<readonly Measure[]> {
  await startIronCalcInNode();
  const exampleBook = await readBook(await readFile(example), "uppfoljning-2025.xlsx");
  return [
    ...(await refreshMeasures("the example workbook", exampleBook)),
    ...(await refreshMeasures("20 000 grant rows", bookOfRows(grantRows(20_000)))),
  ];
}

async function refreshMeasures(of: string, book: Book): Promise<readonly Measure[]> {
  const excel = await startHost(book, { calculator: createCalculator() });
  excel.install();
  const { refreshWorkbook } = await import("../../src/app/refresh");
  await refreshWorkbook({ clock });
  const first = excel.counters.requests;
  // The second one has sheets to read first, so that it can be taken back, and charts to bring up to date.
  await refreshWorkbook({ clock });
  const { requests, syncs, largestRequestBytes, largestResponseBytes } = excel.counters;
  excel.stop();
  return [
    { measure: `requests of the first refresh, ${of}`, value: first, unit: "requests", budget: 10 },
    { measure: `requests of a refresh of what was refreshed, ${of}`, value: requests - first, unit: "requests", budget: 10 },
    { measure: `syncs of both, ${of}`, value: syncs, unit: "syncs" },
    { measure: `largest request, ${of}`, value: largestRequestBytes, unit: "bytes", budget: 5_000_000 },
    { measure: `largest response, ${of}`, value: largestResponseBytes, unit: "bytes", budget: 5_000_000 },
  ];
}
