import { kronorOfOre, type Dataset, type Figure, type Ore, type Programme } from "../model";
import { collectGrantSpellings, grantFormula } from "./grantFormulas";
import { tallyGrants, type GrantTallies } from "./grantGroups";
import { formsOfArea, grantFigureId, unknownMunicipality, type GrantMeasure } from "./identifiers";
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
  const sources = tallyRanges(tally, "grantedAmount");
  const figure = (measure: "count" | "granted", unit: Figure["unit"], value: number): Figure => ({
    id: grantFigureId(group, measure, year, municipality),
    unit,
    value,
    sources,
    formula: formulaOf(measure, tally, year, municipality),
  });
  return [figure("count", "count", tally.count), figure("granted", "kronor", kronorOf(tally.granted))];
}

/** What follows from the other cells of the sheet: changes since the year before, and the share of the area's kronor. */
function changeFigures({ group, year: now, yearBefore }: GrantTallies, whole: GrantTallies, year: number): Figure[] {
  const ofYear = tallyRanges(now, "grantedAmount");
  const ofBoth = [...ofYear, ...tallyRanges(yearBefore, "grantedAmount")];
  const figure = (measure: GrantMeasure, unit: Figure["unit"], value: number | null, sources = ofBoth): Figure => ({
    id: grantFigureId(group, measure, year),
    unit,
    value,
    sources,
    formula: null,
  });
  const change = now.granted - yearBefore.granted;
  return [
    figure("count-change", "count", now.count - yearBefore.count),
    figure("granted-change", "kronor", kronorOf(change)),
    figure("granted-change-share", "change", fraction(change, yearBefore.granted)),
    figure("granted-share", "share", fraction(now.granted, whole.year.granted), ofYear),
  ];
}

function municipalityFigures({ group, year: now, municipalities }: GrantTallies, year: number, formulaOf: FormulaOf): Figure[] {
  return [...municipalities].flatMap(([name, tally]): Figure[] => [
    ...countAndGranted(group, tally, year, formulaOf, name),
    {
      id: grantFigureId(group, "granted-share", year, name),
      unit: "share",
      value: fraction(tally.granted, now.granted),
      sources: tallyRanges(tally, "grantedAmount"),
      formula: null,
    },
  ]);
}

function fraction(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function kronorOf(ore: number): number {
  return kronorOfOre(ore as Ore);
}
