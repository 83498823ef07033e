import { unpack, partTree, relationsOf, type Parts } from "./files/package";
import { attributeOf, childOf, childrenOf, localName, serialiseXml, type XmlElement } from "./files/xml";

/**
 * What makes Excel call a file damaged: children that are not in the order of the schema (ECMA-376 part 1, chapters 18, 20.5 and 21.2), and
 * a package whose parts, types and relations do not fit together (part 2). Only what the writer writes; a part of another kind is not looked at.
 */

/** Children that may come in any order among themselves stand with a "|" between them. */
type Order = Readonly<Record<string, string>>;

const text: Order = {
  spPr: "xfrm custGeom|prstGeom noFill|solidFill|gradFill|blipFill|pattFill|grpFill ln effectLst|effectDag scene3d sp3d extLst",
  ln: "noFill|solidFill|gradFill|pattFill prstDash|custDash round|bevel|miter headEnd tailEnd extLst",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
  p: "pPr r|br|fld endParaRPr",
  defRPr:
    "ln noFill|solidFill|gradFill effectLst|effectDag highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst",
  r: "rPr t",
};

const axis =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx";

const orders: Readonly<Record<string, Order>> = {
  worksheet: {
    worksheet:
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
      "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
      "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF " +
      "picture oleObjects controls webPublishItems tableParts extLst",
    sheetPr: "tabColor outlinePr pageSetUpPr",
    sheetView: "pane selection pivotSelection extLst",
    c: "f v is extLst",
    cfRule: "formula colorScale dataBar iconSet extLst",
    dataValidation: "formula1 formula2",
  },
  workbook: {
    workbook:
      "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
      "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  },
  styleSheet: {
    styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
    // The standard lets them mingle; the schema of Microsoft's Open XML SDK does not.
    font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
    patternFill: "fgColor bgColor",
    border: "start|left end|right top bottom diagonal vertical horizontal",
    xf: "alignment protection extLst",
    dxf: "font numFmt fill alignment border protection extLst",
  },
  table: {
    table: "autoFilter sortState tableColumns tableStyleInfo extLst",
    tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  },
  wsDr: {
    twoCellAnchor: "from to sp|grpSp|graphicFrame|cxnSp|pic|contentPart clientData",
    from: "col colOff row rowOff",
    to: "col colOff row rowOff",
    graphicFrame: "nvGraphicFramePr xfrm graphic",
    nvGraphicFramePr: "cNvPr cNvGraphicFramePr",
    xfrm: "off ext",
  },
  chartSpace: {
    ...text,
    chartSpace:
      "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
    chart:
      "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
    title: "tx layout overlay spPr txPr extLst",
    legend: "legendPos legendEntry layout overlay spPr txPr extLst",
    plotArea: "layout barChart catAx|valAx dTable spPr extLst",
    barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
    ser: "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
    dLbls:
      "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
    catAx: `${axis} crosses|crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
    valAx: `${axis} crosses|crossesAt crossBetween majorUnit minorUnit dispUnits extLst`,
    scaling: "logBase orientation max min extLst",
    strRef: "f strCache extLst",
    numRef: "f numCache extLst",
    strCache: "ptCount pt extLst",
    numCache: "formatCode ptCount pt extLst",
  },
};

/** What is wrong with a file, each with the XML that it is wrong in; none in one that Excel opens without a word. */
export function complaintsOf(bytes: Uint8Array): readonly string[] {
  const parts = unpack(bytes);
  const trees = [...parts.keys()].flatMap((path) => {
    const tree = /\.(?:xml|rels)$/.test(path) ? partTree(parts, path) : undefined;
    return tree ? [{ path, tree }] : [];
  });
  return [
    ...trees.flatMap(({ path, tree }) => misplaced(path, tree, orders[localName(tree.name)] ?? {})),
    ...trees.flatMap(({ path, tree }) => [
      ...miscounted(path, tree),
      ...(localName(tree.name) === "worksheet" ? unsorted(path, tree) : []),
    ]),
    ...danglingParts(parts),
    ...repeated("table", trees, "id"),
    ...repeated("table", trees, "displayName"),
    ...trees.flatMap((part) => repeated("cNvPr", [part], "id")),
    ...repeated("sheet", trees, "sheetId"),
    ...repeated("sheet", trees, "name"),
  ];
}

function misplaced(path: string, tree: XmlElement, order: Order): string[] {
  const wanted = order[localName(tree.name)]?.split(" ").map((group) => group.split("|"));
  const children = tree.children.filter((child) => typeof child !== "string");
  const ranks = children.map(({ name }) => wanted?.findIndex((group) => group.includes(localName(name))) ?? 0);
  const isRight = ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0));
  const own = isRight ? [] : [`${path}: ${localName(tree.name)}: ${serialiseXml(tree).slice(0, 300)}`];
  return [...own, ...children.flatMap((child) => misplaced(path, child, order))];
}

/** A count that is given must be right. */
function miscounted(path: string, tree: XmlElement): string[] {
  const children = tree.children.filter((child) => typeof child !== "string");
  const count = localName(tree.name) === "sst" ? undefined : attributeOf(tree, "count");
  const own = count === undefined || Number(count) === children.length ? [] : [`${path}: ${tree.name} counts ${count}`];
  return [...own, ...children.flatMap((child) => miscounted(path, child))];
}

/** Rows, and the cells of a row, ascend. */
function unsorted(path: string, tree: XmlElement): string[] {
  const rows = childrenOf(childOf(tree, "sheetData") ?? tree, "row");
  const numbers = rows.map((row) => Number(attributeOf(row, "r")));
  const columnOf = (cell: XmlElement): string => (/^[A-Z]+/.exec(attributeOf(cell, "r") ?? "")?.[0] ?? "").padStart(3);
  return [
    ...(ascends(numbers) ? [] : [`${path}: rows`]),
    ...rows
      .filter((row) => !ascends(childrenOf(row, "c").map(columnOf)))
      .map((row) => `${path}: cells of row ${attributeOf(row, "r") ?? ""}`),
  ];
}

function ascends(items: readonly (number | string)[]): boolean {
  return items.every((item, index) => index === 0 || item > (items[index - 1] ?? item));
}

/** Each relation leads to a part, and each part has a type and something that leads to it. */
function danglingParts(parts: Parts): string[] {
  const types = partTree(parts, "[Content_Types].xml");
  const overrides = types ? childrenOf(types, "Override").map((item) => (attributeOf(item, "PartName") ?? "").slice(1)) : [];
  const endings = types ? childrenOf(types, "Default").map((item) => (attributeOf(item, "Extension") ?? "").toLowerCase()) : [];
  const owners = [...parts.keys()].filter((path) => path.endsWith(".rels")).map((path) => path.replace(/_rels\/(.*)\.rels$/, "$1"));
  const relations = owners.flatMap((owner) => relationsOf(parts, owner).map((relation) => ({ owner, ...relation })));
  const targets = new Set(relations.filter(({ external }) => !external).map(({ target }) => target));
  const plain = [...parts.keys()].filter((path) => path !== "[Content_Types].xml" && !path.endsWith(".rels"));
  return [
    ...overrides.filter((path) => !parts.has(path)).map((path) => `a type for ${path}, which is not there`),
    ...plain
      .filter((path) => !overrides.includes(path) && !endings.includes(path.split(".").at(-1)?.toLowerCase() ?? ""))
      .map((path) => `no type for ${path}`),
    ...[...targets].filter((path) => !parts.has(path)).map((path) => `a relation to ${path}, which is not there`),
    ...plain.filter((path) => !targets.has(path)).map((path) => `nothing leads to ${path}`),
    ...owners.filter((owner) => owner !== "" && !parts.has(owner)).map((owner) => `relations of ${owner}, which is not there`),
    ...owners.flatMap((owner) =>
      twice(relations.filter((one) => one.owner === owner).map(({ id }) => id)).map((id) => `${owner} has two ${id}`),
    ),
  ];
}

function repeated(name: string, trees: readonly { readonly tree: XmlElement }[], attribute: string): string[] {
  const values = trees.flatMap(({ tree }) => elementsOf(tree, name).flatMap((item) => attributeOf(item, attribute)?.toLowerCase() ?? []));
  return twice(values).map((value) => `two ${name} have ${attribute} ${value}`);
}

function elementsOf(tree: XmlElement, name: string): XmlElement[] {
  const own = localName(tree.name) === name ? [tree] : [];
  return [...own, ...tree.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child, name)))];
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}
