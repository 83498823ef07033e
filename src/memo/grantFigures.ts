import { yearOfSerial, type Area, type Figure, type FigureTable, type GrantForm, type Programme } from "../model";
import { grantFigureId } from "../summary";

/** A figure that has a value. */
export type KnownFigure = Figure & { readonly value: number };

/** The figures that the memo says of one grant form. */
export interface GrantInMemo {
  readonly form: GrantForm;
  readonly count: KnownFigure;
  readonly granted: KnownFigure;
}

interface Choice {
  readonly area: Area;
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly year: number | null;
  /** Forms without grants are named too, if they were valid in the year. */
  readonly showZeros: boolean;
}

/** The grant forms of an area that the memo names, in the order of the settings. */
export function grantsInMemo({ area, programme, figures, year, showZeros }: Choice): readonly GrantInMemo[] {
  if (year === null) return [];
  return programme.grantForms.flatMap((form) => {
    if (form.area !== area.name) return [];
    const count = knownFigure(figures, grantFigureId(form.id, "count", year));
    const granted = knownFigure(figures, grantFigureId(form.id, "granted", year));
    if (!count || !granted) return [];
    return count.value > 0 || (showZeros && isValidIn(form, year)) ? [{ form, count, granted }] : [];
  });
}

/** The figure of an id; null where there is none, or none with a value. */
export function knownFigure(figures: FigureTable, id: string): KnownFigure | null {
  const figure = figures.get(id);
  return figure && figure.value !== null ? { ...figure, value: figure.value } : null;
}

function isValidIn(form: GrantForm, year: number): boolean {
  const hasBegun = form.validFrom === null || yearOfSerial(form.validFrom) <= year;
  const hasEnded = form.validTo !== null && yearOfSerial(form.validTo) < year;
  return hasBegun && !hasEnded;
}
