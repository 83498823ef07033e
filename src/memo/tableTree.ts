import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { MemoInline, MemoTable } from "../model";

/** The content of one cell. */
export type CellContent = (cell: readonly MemoInline[]) => ElementContent[];

/**
 * A table with its headings in a thead, as screen readers and Word want it, and numbers to the right. The lines are attributes, which Word
 * takes over; classes and styles it would not. A sum is bold, and its first cell is the heading of its row.
 */
export function tableElement({ rows, numeric, totals }: MemoTable, content: CellContent): Element {
  const [headings = [], ...body] = rows;
  const alignment = (column: number) => ({ align: numeric[column] ? "right" : "left" }) as const;
  const bodyRow = (cells: MemoTable["rows"][number]) => row(cells.map((cell, column) => h("td", alignment(column), content(cell))));
  const sumRow = (cells: MemoTable["rows"][number]) =>
    row(
      cells.map((cell, column) =>
        column === 0
          ? h("th", { ...alignment(column), scope: "row" }, content(cell))
          : h("td", alignment(column), [h("strong", content(cell))]),
      ),
    );
  return h("table", { border: "1", cellPadding: "4", cellSpacing: "0" }, [
    h("thead", [row(headings.map((cell, column) => h("th", { ...alignment(column), scope: "col" }, content(cell))))]),
    h(
      "tbody",
      body.map((cells, place) => (totals && place === body.length - 1 ? sumRow(cells) : bodyRow(cells))),
    ),
  ]);
}

function row(cells: readonly Element[]): Element {
  return h("tr", [...cells]);
}

/** The rows of a table element, each with its cells. */
export function cellsOfRows(table: Element): readonly (readonly Element[])[] {
  const rows = childElements(table).flatMap((child) => (child.tagName === "tr" ? [child] : childElements(child)));
  return rows.map(childElements);
}

function childElements({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === "element");
}
