import type { FigureTable, PlacedFigure, Programme } from "../../model";

/** A row of the table of grants. Kronor; the change is a fraction of the year before, null when nothing was granted then. */
export interface GrantRow {
  readonly name: string;
  readonly count: number;
  readonly granted: number;
  readonly change: number | null;
}

/** A row of the table of activities. */
export interface ActivityRow {
  readonly name: string;
  readonly done: number;
  readonly ongoing: number;
  readonly other: number;
}

/** The status that has a column of its own beside the done ones. */
const ongoingStatus = "Pågår";

/** One row per grant form with grants this year or the last, in the order of the settings. */
export function grantRows(figures: FigureTable, programme: Programme, year: number): readonly GrantRow[] {
  return programme.grantForms
    .map((form) => grantRow(figures, form.id, form.name, year))
    .filter((row) => row.count > 0 || row.change !== null);
}

/** All forms together. */
export function grantSum(figures: FigureTable, year: number): GrantRow {
  return grantRow(figures, "all", "", year);
}

function grantRow(figures: FigureTable, group: string, name: string, year: number): GrantRow {
  const value = (measure: string) => figures.get(`grants/${group}/${measure}/${String(year)}`)?.value ?? null;
  return { name, count: value("count") ?? 0, granted: value("granted") ?? 0, change: value("granted-change-share") };
}

/** One row per priority area, in the order of the settings. */
export function activityRows(figures: FigureTable, programme: Programme, year: number): readonly ActivityRow[] {
  return programme.areas.map((area) => {
    const value = (group: string) => figures.get(`activities/${area.name}/${group}/${String(year)}`)?.value ?? 0;
    const [done, ongoing] = [value("done"), value(ongoingStatus)];
    return { name: area.name, done, ongoing, other: value("all") - done - ongoing };
  });
}

/** What the comparison with Excel gave. */
export interface Comparison {
  readonly compared: number;
  readonly different: number;
  /** The granted kronor of all forms, as the engine and as Excel have it. */
  readonly sum: PlacedFigure | null;
}

export function comparison(figures: readonly PlacedFigure[], year: number): Comparison {
  const compared = figures.filter((placed) => placed.excel !== null);
  return {
    compared: compared.length,
    different: compared.filter((placed) => !placed.agrees).length,
    sum: compared.find((placed) => placed.figure.id === `grants/all/granted/${String(year)}`) ?? null,
  };
}
