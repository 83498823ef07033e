import { addContentType, addRelation, freePath, partTree, relationsOf, removePart, removeRelation, setTree, type Parts } from "./package";
import { attributeOf, childrenOf, element, localName, textOf } from "./xml";

/**
 * The document's settings (Office.context.document.settings) in the file. Excel keeps them in a web-extension part that makes it start an
 * add-in; the embedded Excel keeps them in a custom XML part of its own, which Excel carries along and never reads.
 */
const namespace = "urn:serviceuppfoljning:document-settings";
const rootName = "documentSettings";

function settingsPath(parts: Parts, workbook: string): string | undefined {
  return relationsOf(parts, workbook).find((relation) => {
    if (relation.kind !== "customXml" || relation.external) return false;
    const tree = partTree(parts, relation.target);
    return tree !== undefined && localName(tree.name) === rootName && attributeOf(tree, "xmlns") === namespace;
  })?.target;
}

/** Name → JSON text; empty when the file has none. */
export function readDocumentSettings(parts: Parts, workbook: string): Map<string, string> {
  const path = settingsPath(parts, workbook);
  const tree = path === undefined ? undefined : partTree(parts, path);
  return new Map((tree ? childrenOf(tree, "setting") : []).map((item) => [attributeOf(item, "name") ?? "", textOf(item)]));
}

/** Puts the settings into the file's parts; the same settings leave the file alone. */
export function writeDocumentSettings(parts: Parts, workbook: string, settings: ReadonlyMap<string, string>): void {
  const before = readDocumentSettings(parts, workbook);
  const same = before.size === settings.size && [...settings].every(([name, value]) => before.get(name) === value);
  if (same) return;
  const known = settingsPath(parts, workbook);
  if (settings.size === 0 && known !== undefined) {
    removeRelation(parts, workbook, known);
    removePart(parts, known);
    return;
  }
  const path = known ?? freePath(parts, "customXml/item", ".xml");
  const items = [...settings].map(([name, value]) => element("setting", { name }, [value]));
  setTree(parts, path, element(rootName, { xmlns: namespace }, items));
  if (known === undefined) {
    addRelation(parts, workbook, "customXml", path);
    addContentType(parts, path, "application/xml");
  }
}
