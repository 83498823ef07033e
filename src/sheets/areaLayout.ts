import { figuresInText, type Area, type CellRef, type Dataset, type FigureTable, type GrantForm, type Memo } from "../model";
import { grantFigureId } from "../summary";
import { numberOf } from "./figureCells";

/** What an area's sheet is laid out from. */
export interface AreaMaterial {
  readonly area: Area;
  /** The area's grant forms that are in use in the follow-up year or the year before, in the programme's order. */
  readonly forms: readonly GrantForm[];
  /** Whether all of the programme's grant forms belong to the area: then its totals are those of all grants. */
  readonly holdsAllForms: boolean;
  readonly figures: FigureTable;
  readonly dataset: Dataset;
  readonly year: number;
  /** What a serial day number is less in this workbook's cells: 0, or 1462 with 1904 dates. */
  readonly dateOffset: number;
  readonly columns: AreaColumns;
  /** Where Översikt says whether the tables are as they were at the refresh. */
  readonly sourceState: CellRef;
}

/** 0-based columns. The three tables of the sheet share them. */
export interface AreaColumns {
  /** Names and activities. */
  readonly name: number;
  readonly firstNumber: number;
  readonly lastNumber: number;
  /** To the right of a narrow gap: outcomes and goals, and "Så räknas det". */
  readonly outcome: number;
  readonly goal: number;
}

const nameColumn = 1;
const numberColumns = 8;

/** B, C–J, L and M as drawn; more number columns only where the area has more than five grant forms. */
export function areaColumns(formCount: number): AreaColumns {
  const firstNumber = nameColumn + 1;
  // The widest table: number of grants, one column for each form, sum and share.
  const lastNumber = firstNumber + Math.max(numberColumns, formCount + 3) - 1;
  return { name: nameColumn, firstNumber, lastNumber, outcome: lastNumber + 2, goal: lastNumber + 3 };
}

/** Widths in characters, from column A on. */
export function areaWidths({ firstNumber, lastNumber }: AreaColumns): number[] {
  const numbers = Array.from({ length: lastNumber - firstNumber + 1 }, () => 12);
  return [1.5, 33, ...numbers, 1.5, 52, 22];
}

/**
 * The grant forms of an area that have a grant in the follow-up year or the year before: a form that nobody used says nothing, unless the
 * memo says that it has none.
 */
export function formsInUse(forms: readonly GrantForm[], area: Area, figures: FigureTable, memo: Memo, year: number): GrantForm[] {
  const inText = figuresInText(memo);
  return forms.filter((form) => {
    const ids = [year, year - 1].map((ofYear) => grantFigureId(form.id, "count", ofYear));
    return form.area === area.name && ids.some((id) => inText.has(id) || numberOf(figures, id) > 0);
  });
}
