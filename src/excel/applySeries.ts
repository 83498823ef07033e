import type { ChartPlan, ChartSeries } from "../model";
import { shortText } from "./chartText";
import type { Desk } from "./desk";

/** Room between the groups of bars, in per cent of a bar's width. */
const gapWidth = 60;
const labelSize = 10;
/** Points of the white line around each bar. */
const gapLine = 1.5;

/** Queues all of a series: its cells, its name, its colour and the numbers at its bars. */
export function applySeries(
  target: Excel.ChartSeries,
  desk: Desk,
  plan: ChartPlan,
  { name, values, color, labelColor }: ChartSeries,
): void {
  const stacked = plan.kind === "stackedBar";
  target.setValues(desk.range(values));
  target.setXAxisValues(desk.range(plan.categories));
  // After the cells: Excel names a series by what stands above them.
  target.name = shortText(name);
  target.gapWidth = gapWidth;
  target.overlap = stacked ? 100 : 0;
  target.format.fill.setSolidColor(color);
  separate(target);
  target.hasDataLabels = true;
  const { dataLabels } = target;
  dataLabels.showValue = true;
  dataLabels.showSeriesName = false;
  dataLabels.showCategoryName = false;
  dataLabels.position = stacked ? "Center" : "OutsideEnd";
  dataLabels.numberFormat = plan.format;
  dataLabels.format.font.size = labelSize;
  dataLabels.format.font.bold = stacked;
  dataLabels.format.font.color = labelColor;
}

/** Parts of a stacked bar, and bars side by side, need a line between them where colours cannot be told apart. */
function separate(target: Excel.ChartSeries): void {
  const { line } = target.format;
  line.lineStyle = "Continuous";
  line.color = "#FFFFFF";
  line.weight = gapLine;
}
