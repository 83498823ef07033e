import type { Model } from "@ironcalc/workbook";
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use as registerParts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Catalogue } from "../../../src/messages";
import type { Book, BookChart } from "../../host/book";
import { chartFigures, chartWords, isDrawable } from "./chartFigures";
import { chartOption } from "./chartOption";
import { chartPlace, type Rectangle, scrolledWindow } from "./chartPlaces";

registerParts([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

interface Properties {
  readonly texts: Catalogue;
  readonly book: Book;
  readonly model: Model;
  /** The name of the sheet that is shown. */
  readonly sheet: string;
  /** What the grid is drawn in: its scrolling moves the charts. */
  readonly place: RefObject<HTMLDivElement | null>;
}

/** The charts of the sheet that is shown, over its cells. */
export function Charts({ texts, book, model, sheet, place }: Properties) {
  useScrolling(place);
  const shown = book.sheets[model.getSelectedSheet()];
  if (shown?.name !== sheet || shown.charts.length === 0) return null;
  const { left, top } = scrolledWindow(model);
  return (
    <div className="charts" style={{ left, top }}>
      {shown.charts.map((chart) => (
        <Chart key={chart.id} texts={texts} book={book} chart={chart} model={model} place={chartPlace(model, chart.anchor)} />
      ))}
    </div>
  );
}

/** Draws anew when the grid has scrolled: after its own handlers, which move the cells. */
function useScrolling(place: RefObject<HTMLDivElement | null>): void {
  const [, setFrame] = useState(0);
  useEffect(() => {
    const element = place.current;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        setFrame((before) => before + 1);
      });
    };
    const moves = ["scroll", "wheel", "keydown", "pointerup"] as const;
    for (const move of moves) element?.addEventListener(move, later, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      for (const move of moves) element?.removeEventListener(move, later, { capture: true });
    };
  }, [place]);
}

interface ChartProperties {
  readonly texts: Catalogue;
  readonly book: Book;
  readonly chart: BookChart;
  /** A new one for each change of the cells. */
  readonly model: Model;
  readonly place: Rectangle;
}

function Chart({ texts, book, chart, model, place }: ChartProperties) {
  // The book is changed in place: a new model says when.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const figures = useMemo(() => chartFigures(book, chart), [book, chart, model]);
  const { left, top, width, height } = place;
  const frame = { left, top, width: Math.max(width, 1), height: Math.max(height, 1) };
  if (!isDrawable(book, chart)) {
    const words = texts.say("workbench.chart-not-drawn", { title: figures.title === "" ? chart.name : figures.title });
    return (
      <p className="chart instead" style={frame}>
        {words}
      </p>
    );
  }
  return (
    <div className="chart" role="img" aria-label={chartWords(figures)} style={frame}>
      <Drawing said={JSON.stringify([chart, figures])} chart={chart} figures={figures} width={frame.width} height={frame.height} />
    </div>
  );
}

interface DrawingProperties {
  readonly chart: BookChart;
  readonly figures: ReturnType<typeof chartFigures>;
  /** All that the drawing says, in one text: it is drawn anew when this is another. */
  readonly said: string;
  readonly width: number;
  readonly height: number;
}

function Drawing({ chart, figures, said, width, height }: DrawingProperties) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const drawing = init(place.current, null, { renderer: "svg", width, height });
    drawing.setOption(chartOption(chart, figures, width));
    return () => {
      drawing.dispose();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [said, width, height]);
  return <div ref={place} aria-hidden="true" />;
}
