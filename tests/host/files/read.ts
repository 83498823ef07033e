import { sheetIdOfNumber, type Book, type BookName, type BookSheet } from "../book/book";
import { findPart, partText, partTree, relationsOf, unpack, UnreadableWorkbook, type Parts } from "./package";
import { readSharedStrings } from "./readCells";
import { readSheet, type FileContext } from "./readSheet";
import { readFormats, themeColors } from "./readStyles";
import { readDocumentSettings } from "./settings";
import { attributeOf, childOf, childrenOf, element, isTrue, MalformedXml, relationIdOf, textOf, type XmlElement } from "./xml";

export { UnreadableWorkbook, type UnreadableReason } from "./package";

/** Where the workbook's own part lies. */
export function workbookPath(parts: Parts): string {
  const main = relationsOf(parts, "").find((relation) => relation.kind === "officeDocument")?.target;
  const path = findPart(parts, main ?? "xl/workbook.xml");
  if (path === undefined || !path.endsWith(".xml")) throw new UnreadableWorkbook("not-a-workbook", "no workbook part");
  return path;
}

/** A sheet as the workbook lists it. Chart sheets and macro sheets have a place but no cells. */
export interface ListedSheet {
  readonly name: string;
  readonly path: string;
  readonly kind: string;
  readonly state: BookSheet["visibility"];
  /** The number that stays with the sheet while it is renamed or moved. */
  readonly number: number;
}

export function listedSheets(parts: Parts, path: string, workbook: XmlElement): ListedSheet[] {
  const relations = relationsOf(parts, path);
  return childrenOf(childOf(workbook, "sheets") ?? workbook, "sheet").map((sheet) => {
    const relation = relations.find((item) => item.id === relationIdOf(sheet));
    const state = attributeOf(sheet, "state");
    return {
      name: attributeOf(sheet, "name") ?? "",
      path: relation?.target ?? "",
      kind: relation?.kind ?? "",
      number: Number(attributeOf(sheet, "sheetId") ?? "0"),
      state: state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible",
    };
  });
}

/** Rows that print on top of each page: `Print_Titles` of the sheet, "'Stöd'!$1:$3" or with columns beside. */
export function printTitleRows(workbook: XmlElement, position: number): number {
  const title = childrenOf(childOf(workbook, "definedNames") ?? workbook, "definedName").find(
    (name) => attributeOf(name, "name") === "_xlnm.Print_Titles" && attributeOf(name, "localSheetId") === String(position),
  );
  const rows = /!\$1:\$(\d+)$/.exec(textOf(title).split(",").at(-1) ?? "");
  return rows ? Number(rows[1]) : 0;
}

/** The names that a person has defined; Excel's own ("_xlnm.Print_Titles") are none. */
function definedNames(workbook: XmlElement, listed: readonly ListedSheet[]): BookName[] {
  return childrenOf(childOf(workbook, "definedNames") ?? workbook, "definedName").flatMap((item) => {
    const name = attributeOf(item, "name") ?? "";
    const position = attributeOf(item, "localSheetId");
    return name === "" || name.startsWith("_xlnm.") ? [] : [{ name, sheet: position ? (listed[Number(position)]?.name ?? null) : null }];
  });
}

/** What sheets need from the file as a whole. */
export function fileContext(parts: Parts, path: string, workbook: XmlElement): FileContext {
  const relations = relationsOf(parts, path);
  const target = (kind: string): string => relations.find((relation) => relation.kind === kind)?.target ?? "";
  const theme = themeColors(partTree(parts, target("theme")));
  try {
    const styles = partTree(parts, target("styles"));
    return {
      parts,
      strings: readSharedStrings(partText(parts, target("sharedStrings"))),
      formats: readFormats(styles, theme),
      theme,
      looks: childrenOf(childOf(styles, "dxfs") ?? element("dxfs"), "dxf"),
      date1904: isTrue(attributeOf(childOf(workbook, "workbookPr"), "date1904")),
    };
  } catch (error) {
    if (error instanceof MalformedXml) throw new UnreadableWorkbook("damaged", error.message);
    throw error;
  }
}

function readParts(parts: Parts, name: string): Book {
  const path = workbookPath(parts);
  const workbook = partTree(parts, path);
  if (!workbook || !workbook.name.endsWith("workbook")) throw new UnreadableWorkbook("not-a-workbook");
  const context = fileContext(parts, path, workbook);
  const listed = listedSheets(parts, path, workbook);
  const sheets = listed.flatMap((entry, position) => {
    if (entry.kind !== "worksheet") return [];
    const sheet = readSheet(context, findPart(parts, entry.path) ?? entry.path);
    sheet.id = sheetIdOfNumber(entry.number);
    sheet.name = entry.name;
    sheet.originalName = entry.name;
    sheet.visibility = entry.state;
    sheet.printTitleRows = printTitleRows(workbook, position);
    return [sheet];
  });
  const first = sheets[0];
  if (!first) throw new UnreadableWorkbook("not-a-workbook", "no worksheet");
  const active = Number(attributeOf(childOf(childOf(workbook, "bookViews"), "workbookView"), "activeTab") ?? "0");
  const activeName = listed[active]?.name;
  return {
    name,
    sheets,
    date1904: context.date1904,
    readOnly: false,
    structureProtected: isTrue(attributeOf(childOf(workbook, "workbookProtection"), "lockStructure")),
    names: definedNames(workbook, listed),
    settings: readDocumentSettings(parts, path),
    original: null,
    activeSheet: sheets.some((sheet) => sheet.name === activeName) && activeName !== undefined ? activeName : first.name,
    selection: "A1",
  };
}

/**
 * Reads an .xlsx file into the book of the embedded Excel.
 * @param name the file's name, as the title of a window shows it
 * @throws UnreadableWorkbook when the file is empty, has a password, is damaged or is no workbook
 */
export function readBook(bytes: Uint8Array, name: string): Promise<Book> {
  return Promise.resolve().then(() => {
    const book = readParts(unpack(bytes), name);
    book.original = bytes;
    return book;
  });
}
