import type { Book } from "../book/book";
import type { BookChart } from "../book/charts";
import { chartPart } from "./chartPart";
import { chartFrames, drawingOf, emptyDrawing, frameElement, largestShapeNumber, moveFrame, type Drawing } from "./drawing";
import { addContentType, addRelation, freePath, partTree, relationsOf, removePart, removeRelation, setTree, type Parts } from "./package";
import { formulaElements } from "./readChart";
import { worksheetOrder, type SheetWriting } from "./writeSheet";
import { element, placeChild, prefixOf, serialiseXml, textOf } from "./xml";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Brings the charts of a sheet up to date: those of which the file says more than the model keep their parts (their cells and places are
 * followed), the others are written anew. Pictures and shapes stay as they are.
 */
export function writeCharts(writing: SheetWriting, book: Book): void {
  const { parts, path, tree, sheet } = writing;
  const known = drawingOf(parts, path, tree);
  const frames = known ? chartFrames(parts, known) : [];
  if (frames.length === 0 && sheet.charts.length === 0) return;
  const drawing = known ?? newDrawing(writing);
  const before = serialiseXml(drawing.tree);
  const kept = new Set<BookChart>();
  for (const { anchor, part } of frames) {
    const chart = sheet.charts.find((one) => one.kept?.part === part);
    if (chart) {
      kept.add(chart);
      moveFrame(anchor, chart.anchor);
      writeFormulas(parts, part, chart.kept?.formulas ?? []);
    } else {
      drawing.tree.children = drawing.tree.children.filter((child) => child !== anchor);
      removeChart(parts, drawing.path, part);
    }
  }
  for (const chart of sheet.charts) if (!kept.has(chart)) addChart(parts, drawing, chart, book);
  if (drawing.tree.children.some((child) => typeof child !== "string")) {
    if (serialiseXml(drawing.tree) !== before || !known) setTree(parts, drawing.path, drawing.tree);
  } else removeDrawing(writing, drawing);
}

function newDrawing({ parts, path, tree, relationPrefix }: SheetWriting): Drawing {
  const target = freePath(parts, "xl/drawings/drawing", ".xml");
  const drawing = { path: target, tree: emptyDrawing() };
  setTree(parts, target, drawing.tree);
  addContentType(parts, target, drawingType);
  const relation = addRelation(parts, path, "drawing", target);
  placeChild(tree, "drawing", element(`${prefixOf(tree)}drawing`, { [`${relationPrefix}:id`]: relation }), worksheetOrder);
  return drawing;
}

function removeDrawing({ parts, path, tree }: SheetWriting, drawing: Drawing): void {
  placeChild(tree, "drawing", null, worksheetOrder);
  removeRelation(parts, path, drawing.path);
  removePart(parts, drawing.path);
}

function addChart(parts: Parts, drawing: Drawing, chart: BookChart, book: Book): void {
  const target = freePath(parts, "xl/charts/chart", ".xml");
  setTree(parts, target, chartPart(chart, book));
  addContentType(parts, target, chartType);
  const relation = addRelation(parts, drawing.path, "chart", target);
  drawing.tree.children.push(frameElement(chart, largestShapeNumber(drawing.tree) + 1, relation));
}

/** With the parts that only it has: its style and colours, the workbook inside it. */
function removeChart(parts: Parts, drawing: string, part: string): void {
  for (const relation of relationsOf(parts, part)) if (!relation.external) removePart(parts, relation.target);
  removeRelation(parts, drawing, part);
  removePart(parts, part);
}

function writeFormulas(parts: Parts, part: string, formulas: readonly string[]): void {
  const tree = partTree(parts, part);
  if (!tree) return;
  const items = formulaElements(tree);
  if (items.every((item, index) => textOf(item) === formulas[index])) return;
  for (const [index, item] of items.entries()) item.children = [formulas[index] ?? textOf(item)];
  setTree(parts, part, tree);
}

/** The drawing of a sheet that goes away, with its charts. */
export function removeDrawingOfSheet(parts: Parts, sheetPath: string): void {
  for (const relation of relationsOf(parts, sheetPath)) {
    if (relation.kind !== "drawing") continue;
    for (const own of relationsOf(parts, relation.target)) if (own.kind === "chart") removeChart(parts, relation.target, own.target);
    removePart(parts, relation.target);
  }
}
