import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { MalformedXml, attributeOf, childrenOf, element, parseXml, serialiseXml, xmlDeclaration, type XmlElement } from "./xml";

/** Why a file cannot be read as a workbook. */
export type UnreadableReason = "not-a-workbook" | "encrypted" | "empty" | "damaged";

/** The file is no workbook that can be read. The message is for developers; users get a text by `reason`. */
export class UnreadableWorkbook extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail = "") {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = "UnreadableWorkbook";
    this.reason = reason;
  }
}

/** The parts of an .xlsx file by path, without a leading slash. */
export type Parts = Map<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "table", "styles". */
  readonly kind: string;
  /** Path of the part, or the address as written when it is outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** More than this, unpacked, is no workbook that a person keeps. */
const largestUnpacked = 2_000_000_000;

/** UTF-16LE text "EncryptedPackage": the stream of a workbook with a password inside a compound file. */
function mentions(bytes: Uint8Array, word: string): boolean {
  const pattern = Array.from(word, (character) => [character.charCodeAt(0), 0]).flat();
  outer: for (let at = 0; at + pattern.length <= bytes.length; at += 2) {
    for (let index = 0; index < pattern.length; index += 1) if (bytes[at + index] !== pattern[index]) continue outer;
    return true;
  }
  return false;
}

/** Unpacks the file. Throws `UnreadableWorkbook` with the reason. */
export function unpack(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty");
  const compoundFile = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (compoundFile) throw new UnreadableWorkbook(mentions(bytes, "EncryptedPackage") ? "encrypted" : "not-a-workbook", "an OLE file");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableWorkbook("not-a-workbook", "no zip file");
  if (((bytes[6] ?? 0) & 1) === 1) throw new UnreadableWorkbook("encrypted", "a zip file with a password");
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > largestUnpacked) throw new UnreadableWorkbook("damaged", "it unpacks to too much");
        return !file.name.endsWith("/");
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name.replaceAll("\\", "/").replace(/^\//, ""), content]));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook("damaged", error instanceof Error ? error.message : "");
  }
}

/** Packs the parts. No clock: the same parts give the same bytes. */
export function pack(parts: Parts): Uint8Array {
  const files: Zippable = {};
  const contentTypes = parts.get(contentTypesPath);
  if (contentTypes) files[contentTypesPath] = contentTypes;
  for (const [name, content] of parts) {
    // Large sheets are packed less well, in half the time.
    if (name !== contentTypesPath) files[name] = [content, { level: content.length > 4_000_000 ? 3 : 6 }];
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

export const contentTypesPath = "[Content_Types].xml";

/** A part by its path; some producers write another case than the relations do. */
export function findPart(parts: Parts, path: string): string | undefined {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  for (const name of parts.keys()) if (name.toLowerCase() === wanted) return name;
  return undefined;
}

/** A part as text; UTF-8, or UTF-16 with its byte order mark. */
export function partText(parts: Parts, path: string): string | undefined {
  const name = findPart(parts, path);
  const content = name === undefined ? undefined : parts.get(name);
  if (!content) return undefined;
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder("utf-16le").decode(content);
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder("utf-16be").decode(content);
  const text = strFromU8(content);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** A part as a tree, or undefined where there is none. Throws `UnreadableWorkbook` when it is no XML. */
export function partTree(parts: Parts, path: string): XmlElement | undefined {
  const text = partText(parts, path);
  if (text === undefined) return undefined;
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof MalformedXml) throw new UnreadableWorkbook("damaged", `${path}: ${error.message}`);
    throw error;
  }
}

export function setTree(parts: Parts, path: string, tree: XmlElement): void {
  setText(parts, path, xmlDeclaration + serialiseXml(tree));
}

export function setText(parts: Parts, path: string, text: string): void {
  parts.set(findPart(parts, path) ?? path, strToU8(text));
}

/** The path of the relations of a part: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". "" is the file itself. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A target as a path from the root: "../tables/table1.xml" seen from "xl/worksheets/sheet1.xml". */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** The relations of a part ("" for the file itself). */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const tree = partTree(parts, relationsPath(path));
  if (!tree) return [];
  return childrenOf(tree, "Relationship").map((item) => {
    const external = attributeOf(item, "TargetMode") === "External";
    const target = (attributeOf(item, "Target") ?? "").replaceAll("\\", "/");
    return {
      id: attributeOf(item, "Id") ?? "",
      kind: (attributeOf(item, "Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolveTarget(path, target),
      external,
    };
  });
}

/** A path as a part sees it: "../tables/table1.xml". Excel writes them so, and ExcelJS reads no others. */
function relativeTarget(from: string, target: string): string {
  const base = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let common = 0;
  while (common < base.length && common < steps.length - 1 && base[common] === steps[common]) common += 1;
  return [...base.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Adds a relation from one part to another, or to an address outside the file, and gives its id. */
export function addRelation(parts: Parts, from: string, kind: string, target: string, external = false): string {
  const path = relationsPath(from);
  const tree = partTree(parts, path) ?? element("Relationships", { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" });
  const used = new Set(childrenOf(tree, "Relationship").map((item) => attributeOf(item, "Id")));
  let number = 1;
  while (used.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const place: Record<string, string> = external ? { Target: target, TargetMode: "External" } : { Target: relativeTarget(from, target) };
  tree.children.push(element("Relationship", { Id: id, Type: relationTypes + kind, ...place }));
  setTree(parts, path, tree);
  return id;
}

/** Removes the relations to a part; the part itself stays. */
export function removeRelation(parts: Parts, from: string, target: string): void {
  const path = relationsPath(from);
  const tree = partTree(parts, path);
  if (!tree) return;
  tree.children = tree.children.filter(
    (item) =>
      typeof item === "string" ||
      attributeOf(item, "TargetMode") === "External" ||
      resolveTarget(from, attributeOf(item, "Target") ?? "") !== target,
  );
  setTree(parts, path, tree);
}

/** Registers the content type of a new part. */
export function addContentType(parts: Parts, path: string, type: string): void {
  const tree =
    partTree(parts, contentTypesPath) ?? element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" });
  const prefix = tree.name.includes(":") ? tree.name.slice(0, tree.name.indexOf(":") + 1) : "";
  tree.children = tree.children.filter((item) => typeof item === "string" || attributeOf(item, "PartName") !== `/${path}`);
  tree.children.push(element(`${prefix}Override`, { PartName: `/${path}`, ContentType: type }));
  setTree(parts, contentTypesPath, tree);
}

/** Takes a part out of the file, with its content type and its own relations. */
export function removePart(parts: Parts, path: string): void {
  parts.delete(findPart(parts, path) ?? path);
  parts.delete(relationsPath(path));
  const tree = partTree(parts, contentTypesPath);
  if (!tree) return;
  tree.children = tree.children.filter((item) => typeof item === "string" || attributeOf(item, "PartName") !== `/${path}`);
  setTree(parts, contentTypesPath, tree);
}

/** A path that is free: "xl/tables/table", ".xml" → "xl/tables/table3.xml". */
export function freePath(parts: Parts, start: string, end: string): string {
  let number = 1;
  while (findPart(parts, `${start}${String(number)}${end}`) !== undefined) number += 1;
  return `${start}${String(number)}${end}`;
}
