import { kronorOfOre, type Dataset, type Figure, type FigureUnit, type Ore, type Programme } from "../model";
import { collectGrantSpellings, grantFormula } from "./grantFormulas";
import { tallyGrants, type GrantTallies } from "./grantGroups";
import { formsOfArea, grantFigureId, unknownMunicipality, type GrantMeasure } from "./identifiers";
import { lazyFigure } from "./lazyFigure";
import { tallyRanges, type Tally } from "./tally";

/** Says a number of grants or their kronor as a formula; null where no plain formula can. */
type FormulaOf = (measure: "count" | "granted", tally: Tally, year: number, municipality?: string) => string | null;

const noFormula: FormulaOf = () => null;

/** All figures of grants for the follow-up year and the year before. */
export function grantFigures(dataset: Dataset, programme: Programme, year: number): Figure[] {
  const groups = tallyGrants(dataset, programme, year);
  const spellings = collectGrantSpellings(dataset, programme);
  const decision = programme.decisions.find((kind) => kind.counts)?.name ?? null;
  return groups.flatMap((group) => {
    const { form } = group;
    const formulaOf: FormulaOf = form
      ? (measure, tally, ofYear, municipality) => {
          if (tally.paidInParts || municipality === unknownMunicipality) return null;
          const selection = { form, year: ofYear, ...(municipality === undefined ? {} : { municipality }) };
          return grantFormula(spellings, measure, selection, decision);
        }
      : noFormula;
    const whole = groups.find((other) => group.area !== null && other.group === formsOfArea(group.area)) ?? group;
    return [...yearFigures(group, year, formulaOf), ...changeFigures(group, whole, year), ...municipalityFigures(group, year, formulaOf)];
  });
}

function yearFigures({ group, year: now, yearBefore }: GrantTallies, year: number, formulaOf: FormulaOf): Figure[] {
  return ([now, yearBefore] as const).flatMap((tally, back) => countAndGranted(group, tally, year - back, formulaOf));
}

function countAndGranted(group: string, tally: Tally, year: number, formulaOf: FormulaOf, municipality?: string): Figure[] {
  const figure = (measure: "count" | "granted", unit: FigureUnit, value: number): Figure =>
    grantFigure([tally], unit, value, grantFigureId(group, measure, year, municipality), formulaOf(measure, tally, year, municipality));
  return [figure("count", "count", tally.count), figure("granted", "kronor", kronorOf(tally.granted))];
}

/** What follows from the other cells of the sheet: changes since the year before, and the share of the area's kronor. */
function changeFigures({ group, year: now, yearBefore }: GrantTallies, whole: GrantTallies, year: number): Figure[] {
  const both = [now, yearBefore];
  const change = now.granted - yearBefore.granted;
  const idOf = (measure: GrantMeasure) => grantFigureId(group, measure, year);
  return [
    grantFigure(both, "count", now.count - yearBefore.count, idOf("count-change")),
    grantFigure(both, "kronor", kronorOf(change), idOf("granted-change")),
    grantFigure(both, "change", fraction(change, yearBefore.granted), idOf("granted-change-share")),
    grantFigure([whole.year], "share", fraction(now.granted, whole.year.granted), idOf("granted-share")),
  ];
}

/** Of forms together also each municipality's share, made of all cells of the whole; no sheet shows it for a single form. */
function municipalityFigures({ group, form, year: now, municipalities }: GrantTallies, year: number, formulaOf: FormulaOf): Figure[] {
  return [...municipalities].flatMap(([name, tally]): Figure[] => {
    const share = fraction(tally.granted, now.granted);
    const shareFigure = grantFigure([now], "share", share, grantFigureId(group, "granted-share", year, name));
    return [...countAndGranted(group, tally, year, formulaOf, name), ...(form ? [] : [shareFigure])];
  });
}

function grantFigure(tallies: readonly Tally[], unit: FigureUnit, value: number | null, id: string, formula: string | null = null): Figure {
  return lazyFigure({ id, unit, value, formula }, () => tallyRanges(tallies, "grantedAmount"));
}

function fraction(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function kronorOf(ore: number): number {
  return kronorOfOre(ore as Ore);
}
