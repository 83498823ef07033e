import { type Area, cellKey, readBox, splitAddress } from "../book";
import { cellToChange } from "../book/cells";
import { invalidArgument, type JsonObject, type JsonValue } from "../protocol";
import { changed, contentsChanged } from "./changes";
import { type Excel, requireWritableSheet } from "./excel";

/** The link of a cell as Office.js gives it; null when it has none or when the range has several cells. */
export function readHyperlink(area: Area): JsonValue {
  if (area.rowCount * area.columnCount !== 1) return null;
  const link = area.sheet.hyperlinks.get(cellKey(area.row, area.column));
  if (!link) return null;
  const target = link.address === undefined ? { documentReference: link.location } : { address: link.address };
  return { ...target, screenTip: link.tip, textToDisplay: link.text };
}

/** Excel shows a link in the style "Hyperlink": blue and underlined (judgement: as Hyperlinks.Add does). */
const linkLook = { color: "#0563C1", underline: true } as const;

/** Sets the link of every cell; a text to display becomes their contents. null takes the links away. */
export function writeHyperlink(excel: Excel, area: Area, given: JsonValue): void {
  requireWritableSheet(excel, area.sheet);
  const link = given === null ? null : readGiven(excel, given);
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) setLink(area, row, column, link);
  }
  changed(excel, "link", area);
  if (link?.text) contentsChanged(excel, area);
}

interface GivenLink {
  readonly location: string;
  readonly address: string | null;
  readonly tip: string;
  readonly text: string | null;
}

function setLink(area: Area, row: number, column: number, link: GivenLink | null): void {
  if (!link) {
    area.sheet.hyperlinks.delete(cellKey(row, column));
    return;
  }
  const cell = cellToChange(area.sheet, row, column);
  if (link.text !== null) Object.assign(cell, { value: link.text, formula: null, isError: false, quotePrefix: false });
  cell.style = { ...cell.style, ...linkLook };
  const kept = { location: link.location, text: link.text ?? String(cell.value), tip: link.tip };
  area.sheet.hyperlinks.set(cellKey(row, column), link.address === null ? kept : { ...kept, address: link.address });
}

const linkMembers = ["address", "documentReference", "screenTip", "textToDisplay"];

function readGiven(excel: Excel, given: JsonValue): GivenLink {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw invalidArgument("a hyperlink is an object");
  const fields = given as JsonObject;
  const unknown = Object.keys(fields).find((name) => !linkMembers.includes(name));
  if (unknown !== undefined) throw invalidArgument(`a hyperlink has no ${unknown}`);
  const text = (name: string): string | null => {
    const value = fields[name] ?? null;
    if (value === null || typeof value === "string") return value;
    throw invalidArgument(`${name} must be text`);
  };
  const location = text("documentReference") ?? "";
  const address = text("address");
  if (location === "" && address === null) throw invalidArgument("a hyperlink needs an address or a place in the document");
  if (location !== "" && !isPlace(excel, location)) throw invalidArgument(`there is no place ${location}`);
  const tip = text("screenTip") ?? "";
  if (tip.length > 255) throw invalidArgument("a screen tip has at most 255 characters");
  return { location, address, tip, text: text("textToDisplay") };
}

function isPlace(excel: Excel, location: string): boolean {
  const { sheet, local } = splitAddress(location);
  const known = sheet === null || excel.book.sheets.some((one) => one.name.toLowerCase() === sheet.toLowerCase());
  return known && readBox(local) !== null;
}
