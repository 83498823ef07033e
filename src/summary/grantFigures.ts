import { kronorOfOre, type Dataset, type Figure, type FigureUnit, type Ore, type Programme } from "../model";
import { collectGrantSpellings, grantFormula, type SourcedMeasure } from "./grantFormulas";
import { tallyGrants, yearTally, type GrantTallies } from "./grantGroups";
import { formsOfArea, grantFigureId, unknownMunicipality, type GrantMeasure } from "./identifiers";
import { lazyFigure } from "./lazyFigure";
import { isPaidInParts, paidRanges, tallyRanges, type Tally } from "./tally";

/** Says a number of grants or their kronor as a formula; null where no plain formula can. */
type FormulaOf = (measure: SourcedMeasure, tally: Tally, year: number, municipality?: string) => string | null;

const noFormula: FormulaOf = () => null;

/** What all groups' figures are made with. */
interface Making {
  readonly year: number;
  /** The other years of which the tables have grants. */
  readonly otherYears: readonly number[];
  /** Whether any table of grants says what has been paid. */
  readonly hasPayments: boolean;
}

/** All figures of grants: of the follow-up year and the year before in full, of the other years in the tables number and kronor. */
export function grantFigures(dataset: Dataset, programme: Programme, year: number): Figure[] {
  const groups = tallyGrants(dataset, programme, year);
  const spellings = collectGrantSpellings(dataset, programme);
  const decision = programme.decisions.find((kind) => kind.counts)?.name ?? null;
  const years = new Set(groups.flatMap((group) => [...group.years.keys()]));
  const otherYears = [...years].filter((ofYear) => ofYear !== year && ofYear !== year - 1);
  const making: Making = {
    year,
    otherYears,
    hasPayments: dataset.sources.some(({ role, columns }) => role === "grants" && columns.paidAmount),
  };
  return groups.flatMap((group) => {
    const { form } = group;
    const formulaOf: FormulaOf = form
      ? (measure, tally, ofYear, municipality) => {
          // Every part of a grant paid in parts has its payment, so that a plain sum of those is right.
          if (measure !== "paid" && isPaidInParts(tally)) return null;
          if (municipality === unknownMunicipality) return null;
          const selection = { form, year: ofYear, ...(municipality === undefined ? {} : { municipality }) };
          return grantFormula(spellings, measure, selection, decision);
        }
      : noFormula;
    const whole = groups.find((other) => group.area !== null && other.group === formsOfArea(group.area)) ?? group;
    return [
      ...yearFigures(group, whole, making, formulaOf),
      ...changeFigures(group, making),
      ...municipalityFigures(group, year, formulaOf),
      ...otherYearFigures(group, making, formulaOf),
    ];
  });
}

/** The follow-up year and the year before: number, kronor, average, share, and what has been paid. */
function yearFigures(group: GrantTallies, whole: GrantTallies, { year, hasPayments }: Making, formulaOf: FormulaOf): Figure[] {
  return [year, year - 1].flatMap((ofYear) => {
    const tally = yearTally(group, ofYear);
    const wholeTally = yearTally(whole, ofYear);
    const idOf = (measure: GrantMeasure) => grantFigureId(group.group, measure, ofYear);
    const average = fraction(kronorOf(tally.granted), tally.count);
    const share = fraction(tally.granted, wholeTally.granted);
    return [
      ...countAndGranted(group.group, tally, ofYear, formulaOf),
      grantFigure([tally], "kronor", average, idOf("average")),
      grantFigure([wholeTally], "share", share, idOf("granted-share")),
      ...(hasPayments ? [paidFigure(tally, idOf("paid"), formulaOf("paid", tally, ofYear))] : []),
    ];
  });
}

function countAndGranted(group: string, tally: Tally, year: number, formulaOf: FormulaOf, municipality?: string): Figure[] {
  const figure = (measure: "count" | "granted", unit: FigureUnit, value: number): Figure =>
    grantFigure([tally], unit, value, grantFigureId(group, measure, year, municipality), formulaOf(measure, tally, year, municipality));
  return [figure("count", "count", tally.count), figure("granted", "kronor", kronorOf(tally.granted))];
}

/** What follows from the other cells of the sheet: changes since the year before. */
function changeFigures(group: GrantTallies, { year }: Making): Figure[] {
  const [now, before] = [yearTally(group, year), yearTally(group, year - 1)];
  const both = [now, before];
  const change = kronorOf(now.granted - before.granted);
  return [
    grantFigure(both, "count", now.count - before.count, grantFigureId(group.group, "count-change", year)),
    grantFigure(both, "kronor", change, grantFigureId(group.group, "granted-change", year)),
    changeShare(group, year),
  ];
}

function changeShare(group: GrantTallies, year: number): Figure {
  const [now, before] = [yearTally(group, year), yearTally(group, year - 1)];
  const share = fraction(now.granted - before.granted, before.granted);
  return grantFigure([now, before], "change", share, grantFigureId(group.group, "granted-change-share", year));
}

/** Of forms together also each municipality's share, made of all cells of the whole; no sheet shows it for a single form. */
function municipalityFigures(group: GrantTallies, year: number, formulaOf: FormulaOf): Figure[] {
  const now = yearTally(group, year);
  return [...group.municipalities].flatMap(([name, tally]): Figure[] => {
    const share = fraction(tally.granted, now.granted);
    const shareFigure = grantFigure([now], "share", share, grantFigureId(group.group, "granted-share", year, name));
    return [...countAndGranted(group.group, tally, year, formulaOf, name), ...(group.form ? [] : [shareFigure])];
  });
}

/** The rest of the trend: what is said of a form, and of all forms together; an area's is the sum of its forms'. */
function otherYearFigures(group: GrantTallies, { year, otherYears }: Making, formulaOf: FormulaOf): Figure[] {
  if (!group.form && group.area !== null) return [];
  return [
    ...otherYears.flatMap((ofYear) => countAndGranted(group.group, yearTally(group, ofYear), ofYear, formulaOf)),
    ...(group.form ? [] : [...otherYears, year - 1].map((ofYear) => changeShare(group, ofYear))),
  ];
}

function paidFigure(tally: Tally, id: string, formula: string | null): Figure {
  const figure = { id, unit: "kronor", value: kronorOf(tally.paid), formula, ...rounding(tally.roundedPaid) } as const;
  return lazyFigure(figure, () => paidRanges([tally]));
}

function grantFigure(tallies: readonly Tally[], unit: FigureUnit, value: number | null, id: string, formula: string | null = null): Figure {
  const rounded = unit === "kronor" ? tallies.reduce((sum, tally) => sum + tally.roundedGranted, 0) : 0;
  return lazyFigure({ id, unit, value, formula, ...rounding(rounded) }, () => tallyRanges(tallies, "grantedAmount"));
}

function rounding(amounts: number): Pick<Figure, "roundedAmounts"> {
  return amounts === 0 ? {} : { roundedAmounts: amounts };
}

function fraction(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function kronorOf(ore: number): number {
  return kronorOfOre(ore as Ore);
}
