import { type Book, type BookChart, emptyBook, emptyChart, emptySeries } from "./book";
import { fill, sheetOf } from "./scene";

/** A chart of one series a year (or status), as the summary sheets have them. */
function chart(type: string, name: string, title: string, place: readonly [number, number, number, number]): BookChart {
  const made = emptyChart(`{${name}}`, name, type);
  const [row, column, endRow, endColumn] = place;
  made.title = { visible: true, text: title, overlay: false, font: { size: 11, bold: true, color: "#1F1F1F" } };
  made.anchor = { start: { row, column, down: 0, right: 0 }, end: { row: endRow, column: endColumn, down: 6, right: 0 } };
  made.area = { fill: "#FFFFFF", border: { color: "#D1D1D1", weight: 0.75 } };
  made.categoryAxis = { ...made.categoryAxis, reversed: type.startsWith("Bar") };
  made.valueAxis = { ...made.valueAxis, visible: false, minimum: 0, gridlines: { visible: false, line: { color: null, weight: null } } };
  made.gapWidth = 40;
  made.overlap = type.endsWith("Stacked") ? 100 : 0;
  return made;
}

function series(name: string, values: string, categories: string, color: string, label: string, position: "OutsideEnd" | "Center") {
  return {
    ...emptySeries(name),
    values,
    categories,
    fill: color,
    labels: {
      showValue: true,
      showSeriesName: false,
      showCategoryName: false,
      position,
      numberFormat: "#,##0",
      font: { size: 9, color: label },
    },
  };
}

/** A workbook with a sheet of figures, three charts beside them and a conditional format (figures of the decided memo, split invented). */
export function bookWithCharts(): Book {
  const book = emptyBook("diagram.xlsx", ["Översikt", "Data"]);
  const sheet = sheetOf(book, "Översikt");
  fill(sheet, 0, 0, [
    ["Stödform", 2025, 2024],
    ["Hemsändningsbidrag", 1_476_300, 1_312_400],
    ["Servicebidrag", 619_992, 742_500],
    ["Investeringsbidrag", 7_036_881, 5_884_250],
    ["Särskilt driftstöd", 4_543_056, 4_361_900],
    ["", "", ""],
    ["Område", "Genomförd", "Pågår", "Försenad"],
    ["Medborgare", 4, 2, ""],
    ["Servicegivare", 8, 2, 1],
    ["Offentliga intressenter", 5, 1, 1],
  ]);
  sheet.columnWidths.set(0, 26);
  const forms = chart("BarClustered", "Uf_Stodformer", "Beviljade kronor per stödform", [0, 5, 14, 12]);
  forms.legend.position = "Top";
  forms.valueAxis.title = { visible: true, text: "kronor", font: { size: 9 } };
  forms.valueAxis.visible = true;
  forms.valueAxis.numberFormat = "#,##0";
  forms.valueAxis.position = "Automatic";
  forms.categoryAxis.position = "Maximum";
  const categories = "=Översikt!$A$2:$A$5";
  forms.series = [
    series("2025", "=Översikt!$B$2:$B$5", categories, "#107C41", "#1F1F1F", "OutsideEnd"),
    series("2024", "=Översikt!$C$2:$C$5", categories, "#A0D8B9", "#595959", "OutsideEnd"),
  ];
  const status = chart("BarStacked", "Uf_Status", "Insatser per status", [16, 5, 30, 12]);
  status.legend.position = "Top";
  const areas = "=Översikt!$A$8:$A$10";
  status.series = [
    series("=Översikt!$B$7", "=Översikt!$B$8:$B$10", areas, "#107C41", "#FFFFFF", "Center"),
    series("=Översikt!$C$7", "=Översikt!$C$8:$C$10", areas, "#55B17E", "#1F1F1F", "Center"),
    series("=Översikt!$D$7", "=Översikt!$D$8:$D$10", areas, "#BC4B09", "#FFFFFF", "Center"),
  ];
  const trend = chart("ColumnClustered", "Uf_Trend", "Beviljat & <utbetalt> 2025", [16, 0, 30, 4]);
  trend.legend.visible = false;
  trend.valueAxis.visible = true;
  trend.valueAxis.title = { visible: true, text: "kronor", font: {} };
  trend.series = [series("2025", "=Översikt!$B$2:$B$5", categories, "#107C41", "#1F1F1F", "OutsideEnd")];
  sheet.charts.push(forms, status, trend);
  sheet.conditionals.push(
    {
      id: "{1}",
      ranges: ["D8:D10"],
      type: "Custom",
      formula: "=$D8>0",
      look: { fill: "#FFF4CE", color: "#7A4A1B", bold: true },
      stopIfTrue: false,
      raw: null,
    },
    {
      id: "{2}",
      ranges: ["B2:C3", "B5:C5"],
      type: "Custom",
      formula: '=AND(B2>700000,$A2<>"")',
      look: { italic: true, strikethrough: false },
      stopIfTrue: true,
      raw: null,
    },
  );
  sheet.changed = true;
  return book;
}
