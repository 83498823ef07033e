import { createCatalogue } from "../messages";
import { numbersTexts } from "../messages/sv/steps/numbers";
import { memoHtml, memoText } from "../memo";
import {
  address,
  type BlockStyle,
  type DocumentKind,
  type Draft,
  type Memo,
  type MemoBlock,
  type MemoTable,
  type NumberInText,
  type PlacedFigure,
  type Review,
} from "../model";
import { numbersInText } from "../review";
import type { MemoFlavours } from "./session";

/*
 * "Siffror i texten": the list of all numbers that a document says, and the same as an appendix to it. The appendix is a document as the
 * others are, so that it looks as they do.
 */

/** Every number of a document. @param placed what Excel showed after the last refresh; null when there has been none */
export function numbersOf(
  document: DocumentKind,
  { programme, dataset }: Review,
  { memo, followUp, figures }: Draft,
  placed: readonly PlacedFigure[] | null,
): readonly NumberInText[] {
  return numbersInText({ memo: document === "memo" ? memo : followUp, programme, dataset, figures, placed });
}

/** The list as an appendix, in the two clipboard flavours. Always in Swedish, as the document is. */
export function numbersFlavours(document: DocumentKind, numbers: readonly NumberInText[]): MemoFlavours {
  const appendix = numbersAppendix(document, numbers);
  return { html: memoHtml(appendix), text: memoText(appendix) };
}

const { say } = createCatalogue("sv", numbersTexts);

/** A heading and a table for each section of the document that says a number. */
function numbersAppendix(document: DocumentKind, numbers: readonly NumberInText[]): Memo {
  const names = [...new Set(numbers.map(({ section }) => section))];
  const none = names.length === 0 ? [block("none", "paragraph", say("number.appendix.none"))] : [];
  const sections = names.map((name) => {
    const ofSection = numbers.filter(({ section }) => section === name);
    return { id: name, name, blocks: [block(`${name}/heading`, "heading2", name), tableBlock(name, ofSection)] };
  });
  const title = say("number.appendix.title");
  return { document, sections: [{ id: "title", name: title, blocks: [block("title", "heading1", title), ...none] }, ...sections] };
}

function tableBlock(section: string, numbers: readonly NumberInText[]): MemoBlock {
  const headers = (["number", "name", "source", "check"] as const).map((column) => say(`number.appendix.${column}`));
  const rows = [headers, ...numbers.map((number) => [number.text, say(number.name), sourceText(number), checkText(number)])];
  const cells: MemoTable["rows"] = rows.map((row) => row.map((text) => [{ kind: "text", text }]));
  const table: MemoTable = { rows: cells, numeric: [false, false, false, false], totals: false };
  return { ...block(`${section}/table`, "table", rows.map((row) => row.join(" | ")).join("\n")), table };
}

function block(id: string, style: BlockStyle, text: string): MemoBlock {
  return { id, style, proposal: [{ kind: "text", text }], ownText: null, ownTextCell: null, included: true, done: false };
}

/** So many ranges are named. */
const namedRanges = 3;

function sourceText({ sources }: NumberInText): string {
  const addresses = sources.slice(0, namedRanges).map(address).join(", ");
  const count = sources.length - namedRanges;
  return count > 0 ? say("number.appendix.more", { addresses, count }) : addresses;
}

function checkText({ check, origin, excel, unit }: NumberInText): string {
  return say(`number.check.${check}`, { origin, excel: excel === null ? "none" : shownByExcel(excel, unit) });
}

function shownByExcel(value: number, unit: NumberInText["unit"]): string {
  const isShare = unit === "share" || unit === "change";
  const shown = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 2 }).format(isShare ? value * 100 : value);
  return isShare ? `${shown}\u00A0procent` : shown;
}
