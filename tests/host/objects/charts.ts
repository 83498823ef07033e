import { anchorOf, type Book, type BookChart, type BookSheet, emptyChart, newPlace } from "../book";
import { seriesOfRange } from "../book/chart-source";
import { type Arguments, defineClass, type HostObject, invalidArgument, itemNotFound } from "../protocol";
import { chartClass, requireChartType } from "./chart";
import { changed } from "./changes";
import { type Excel, requireWritableSheet } from "./excel";
import { rangeClass } from "./range";

interface SheetData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
}

/** "Diagram 3": the name of a new chart in a Swedish Excel. */
function newName(sheet: BookSheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Diagram ${String(number)}`)) number += 1;
  return `Diagram ${String(number)}`;
}

function newChartId(book: Book): string {
  const numbers = book.sheets.flatMap(({ charts }) => charts.map(({ id }) => Number(/^\{(\d{8})-/.exec(id)?.[1] ?? 0)));
  return `{${String(Math.max(0, ...numbers) + 1).padStart(8, "0")}-0002-0000-0000-000000000000}`;
}

function add({ excel, sheet }: SheetData, args: Arguments): HostObject {
  const type = requireChartType(args.value(0));
  const range = args.object(1, rangeClass);
  if (!range) throw invalidArgument("a chart is made of a range");
  const series = seriesOfRange(range.area, args.oneOf(2, ["Auto", "Columns", "Rows"], "Auto"));
  requireWritableSheet(excel, sheet);
  const chart: BookChart = { ...emptyChart(newChartId(excel.book), newName(sheet), type), series };
  chart.anchor = anchorOf(sheet, newPlace(0, 0));
  sheet.charts.push(chart);
  changed(excel, "chart", sheet);
  return chartClass({ excel, sheet, chart });
}

/** By name, whatever the case. */
function find({ excel, sheet }: SheetData, args: Arguments): HostObject | null {
  const name = args.text(0).toLowerCase();
  const chart = sheet.charts.find((one) => one.name.toLowerCase() === name);
  return chart ? chartClass({ excel, sheet, chart }) : null;
}

function found(chart: HostObject | null): HostObject {
  if (!chart) throw itemNotFound();
  return chart;
}

export const chartsClass = defineClass<SheetData>({
  type: "ChartCollection",
  scalars: { count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ excel, sheet }) => sheet.charts.map((chart) => chartClass({ excel, sheet, chart })),
  indexer: ({ excel, sheet }, key) => {
    const chart = sheet.charts.find((one) => one.id === key.text(0));
    return found(chart ? chartClass({ excel, sheet, chart }) : null);
  },
  methods: {
    add,
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (self, args) => found(find(self, args)),
    getItemAt: ({ excel, sheet }, args) => {
      const chart = sheet.charts[args.integer(0)];
      return found(chart ? chartClass({ excel, sheet, chart }) : null);
    },
    getItemOrNullObject: find,
  },
});
