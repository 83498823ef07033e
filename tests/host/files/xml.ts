/**
 * A small XML reader and writer for the parts of an .xlsx file. Names are read without their prefix (files of some producers write
 * `x:row`), white space is kept, entities are decoded, doctypes are not read (they have no place in these files).
 */
export interface XmlElement {
  /** With its prefix, as written. */
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

export interface XmlHandler {
  /** `attributes` is the raw text between the name and the bracket: see `attributesOf`. */
  open(name: string, attributes: string, empty: boolean): void;
  text(text: string): void;
  close(name: string): void;
}

export class MalformedXml extends Error {}

/** The name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const namedEntities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Decodes the five named entities and character numbers. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole: string, body: string) => {
    if (!body.startsWith("#")) return namedEntities[body] ?? whole;
    const code = body.startsWith("#x") ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

/** Escapes text for content and for attribute values in double quotes. Characters that XML 1.0 forbids are written as Excel does, `_x0007_`. */
export function escapeXml(text: string): string {
  if (!/[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) return text;
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\r\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Line breaks and tabs in an attribute must be character numbers, or a reader makes spaces of them. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** A text as the file holds it: `_x000D_` and the like escaped when they stand in the text itself. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** The other way round: `_x000D_` → carriage return. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const attributePattern = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes by their name as written. */
export function attributesOf(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of raw.matchAll(attributePattern)) {
    attributes.set(match[1] ?? "", decodeEntities(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}

/** The end of a tag: the next ">" outside quotes. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let index = from; index < xml.length; index += 1) {
    const character = xml.charAt(index);
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === ">") return index;
    else if (character === '"' || character === "'") quote = character;
  }
  throw new MalformedXml("a tag never ends");
}

function skipMarkup(xml: string, at: number, handler: XmlHandler): number {
  const until = (end: string, from: number): number => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw new MalformedXml(`${end} is missing`);
    return found;
  };
  if (xml.startsWith("<!--", at)) return until("-->", at + 4) + 3;
  if (xml.startsWith("<![CDATA[", at)) {
    const end = until("]]>", at + 9);
    handler.text(xml.slice(at + 9, end));
    return end + 3;
  }
  return xml.startsWith("<?", at) ? until("?>", at + 2) + 2 : until(">", at + 2) + 1;
}

/** Walks the XML once, from `start` to `end`, and tells what it meets. Names come without prefix. */
export function scanXml(xml: string, handler: XmlHandler, keepPrefix = false): void {
  const nameOf = keepPrefix ? (name: string) => name : localName;
  let at = 0;
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0) return;
    if (open > at) handler.text(decodeEntities(xml.slice(at, open)));
    const mark = xml.charCodeAt(open + 1);
    if (mark === 47) {
      const end = xml.indexOf(">", open);
      if (end < 0) throw new MalformedXml("a tag never ends");
      handler.close(nameOf(xml.slice(open + 2, end).trimEnd()));
      at = end + 1;
    } else if (mark === 33 || mark === 63) {
      at = skipMarkup(xml, open, handler);
    } else {
      const end = endOfTag(xml, open + 1);
      const empty = xml.charCodeAt(end - 1) === 47;
      const tag = xml.slice(open + 1, empty ? end - 1 : end);
      const space = tag.search(/\s/);
      handler.open(nameOf(space < 0 ? tag : tag.slice(0, space)), space < 0 ? "" : tag.slice(space), empty);
      at = end + 1;
    }
  }
}

/** The tree of a small part. */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  const handler: XmlHandler = {
    open(name, attributes, empty) {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    },
    text(text) {
      if (open.length > 1) open.at(-1)?.children.push(text);
    },
    close(name) {
      if (open.at(-1)?.name !== name || open.length === 1) throw new MalformedXml(`${name} closes nothing`);
      open.pop();
    },
  };
  scanXml(xml, handler, true);
  const document = root.children.find((child) => typeof child !== "string");
  if (!document || open.length > 1) throw new MalformedXml("the document is not whole");
  return document;
}

/** The XML of a tree, with the declaration when it is a whole part. */
export function serialiseXml(element: XmlElement): string {
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inside = element.children.map((child) => (typeof child === "string" ? escapeXml(child) : serialiseXml(child))).join("");
  return `<${element.name}${attributes}>${inside}</${element.name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element for the writer. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children };
}

/** The child elements of that local name. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string" && localName(child.name) === name);
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => typeof child !== "string" && localName(child.name) === name);
}

/** An attribute by its local name; the one without a prefix wins. */
export function attributeOf(item: XmlElement | undefined, name: string): string | undefined {
  if (!item) return undefined;
  const plain = item.attributes.get(name);
  if (plain !== undefined) return plain;
  for (const [key, value] of item.attributes) if (localName(key) === name) return value;
  return undefined;
}

/** An attribute that must have a prefix: the relationship id `r:id` beside a plain `id`. */
export function relationIdOf(item: XmlElement): string | undefined {
  for (const [key, value] of item.attributes) if (key.includes(":") && localName(key) === "id") return value;
  return undefined;
}

/** All text inside. */
export function textOf(item: XmlElement | undefined): string {
  if (!item) return "";
  return item.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Excel's truth values: "1", "true", "on". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The prefix of an element with its colon, or "": children that are added need the same. */
export function prefixOf(item: XmlElement): string {
  const colon = item.name.indexOf(":");
  return colon < 0 ? "" : item.name.slice(0, colon + 1);
}

/** Sets an attribute, or takes it away when the value is undefined. */
export function setAttribute(item: XmlElement, name: string, value: string | undefined): void {
  if (value === undefined) item.attributes.delete(name);
  else item.attributes.set(name, value);
}

/**
 * Puts a child where the schema wants it, in place of what was there by that name; null takes it away.
 * @param order local names of the parent's children in the order of the schema
 */
export function placeChild(parent: XmlElement, name: string, child: XmlElement | null, order: readonly string[]): void {
  parent.children = parent.children.filter((item) => typeof item === "string" || localName(item.name) !== name);
  if (!child) return;
  const rank = order.indexOf(name);
  const after = parent.children.findIndex((item) => typeof item !== "string" && order.indexOf(localName(item.name)) > rank);
  parent.children.splice(after < 0 ? parent.children.length : after, 0, child);
}

/** A copy that can be changed. */
export function cloneElement(item: XmlElement): XmlElement {
  return {
    name: item.name,
    attributes: new Map(item.attributes),
    children: item.children.map((child) => (typeof child === "string" ? child : cloneElement(child))),
  };
}
