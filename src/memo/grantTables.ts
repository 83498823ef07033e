import type { Area, Figure, FigureTable, GrantForm, Programme } from "../model";
import { allForms, formsOfArea, grantFigureId, unknownMunicipality, type GrantGroup } from "../summary";
import { areaBlockId } from "./blockIds";
import { figureArgument, textArgument } from "./arguments";
import type { ChosenParts } from "./chosenTemplates";
import { fillTemplate, type Argument, type ArgumentSource } from "./fill";
import type { FollowUpPart } from "./followUpAreaTemplates";
import { knownFigure } from "./grantFigures";
import type { WordingChoices } from "./parameters";
import type { ProposedBlock } from "./proposal";
import { changeInTable, kronorInTable, numberInTable, shareInTable } from "./tableNumbers";
import { filledTable, unknownValue, type RowSource } from "./tableTemplate";
import { comparisonParts } from "./yearOnYear";
import { numberInText } from "./wording";

export interface GrantMaterial {
  readonly year: number;
  /** All years of the tables. */
  readonly years: readonly number[];
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly wording: WordingChoices;
  readonly parameter: ArgumentSource;
  readonly templates: ChosenParts<FollowUpPart>;
}

/** The grants of an area in the full follow-up: together, by form, by municipality and by year; [] where no figure says how many there are. */
export function grantBlocks(area: Area, material: GrantMaterial): readonly ProposedBlock[] {
  const { figures, year, templates, parameter } = material;
  const count = knownFigure(figures, grantFigureId(formsOfArea(area.name), "count", year));
  const granted = knownFigure(figures, grantFigureId(formsOfArea(area.name), "granted", year));
  if (!count || !granted) return [];
  const own: Readonly<Record<string, Argument>> = {
    AntalStöd: figureArgument(count, numberInText(count.value)),
    Belopp: figureArgument(granted, numberInText(granted.value, "kronor")),
    Jämförelse: { parts: comparison(area, material), number: Number.NaN },
  };
  const text = (part: FollowUpPart, kind: string): ProposedBlock => ({
    id: areaBlockId(area, kind),
    style: templates[part].style,
    parts: fillTemplate(templates[part].text, (name) => own[name] ?? parameter(name)),
  });
  const withCaption = (caption: ProposedBlock, table: readonly ProposedBlock[]) => (table.length === 0 ? [] : [caption, ...table]);
  const blocks = [
    text("grantsHeading", "grants-heading"),
    text("grants", "grants"),
    ...withCaption(text("byFormCaption", "by-form-caption"), byForm(area, material)),
    ...(sharesAddUp(area, material) ? [] : [text("rounded", "rounded")]),
    ...withCaption(text("byMunicipalityCaption", "by-municipality-caption"), byMunicipality(area, material)),
    ...withCaption(text("byYearCaption", "by-year-caption"), byYear(area, material)),
  ];
  return blocks.filter(({ parts }) => parts.length > 0);
}

function comparison(area: Area, { figures, year, wording, parameter, templates }: GrantMaterial) {
  if (!wording.comparesYears) return [];
  return comparisonParts({ figures, group: formsOfArea(area.name), year, text: templates.comparison.text, parameter });
}

/** The forms of an area that have grants in the year or the year before. */
function formsWithGrants(
  { name }: Area,
  { programme, figures, year }: GrantMaterial,
  years: readonly number[] = [year, year - 1],
): readonly GrantForm[] {
  const hasGrants = (form: GrantForm) =>
    years.some((ofYear) => (knownFigure(figures, grantFigureId(form.id, "count", ofYear))?.value ?? 0) > 0);
  return programme.grantForms.filter((form) => form.area === name && hasGrants(form));
}

function byForm(area: Area, material: GrantMaterial): readonly ProposedBlock[] {
  const forms = formsWithGrants(area, material);
  return table(area, "by-form", "byForm", material, {
    body: forms.map((form) => () => formSource(form.id, form.name, material)),
    sum: () => formSource(formsOfArea(area.name), "", material),
    repeated: [],
  });
}

function formSource(group: GrantGroup, name: string, { figures, year, parameter }: GrantMaterial): ArgumentSource {
  const figure = (measure: Parameters<typeof grantFigureId>[1], ofYear: number) => figures.get(grantFigureId(group, measure, ofYear));
  const cells: Readonly<Record<string, () => Argument>> = {
    Stödform: () => textArgument(name),
    Antal: () => inTable(figure("count", year)),
    Belopp: () => inTable(figure("granted", year)),
    Andel: () => inTable(figure("granted-share", year), shareInTable),
    BeloppFöre: () => inTable(figure("granted", year - 1)),
    Förändring: () => inTable(figure("granted-change", year), changeInTable),
    Medel: () => inTable(figure("average", year)),
    Utbetalt: () => inTable(figure("paid", year)),
  };
  return (asked) => cells[asked]?.() ?? parameter(asked);
}

function byMunicipality(area: Area, material: GrantMaterial): readonly ProposedBlock[] {
  const { programme, figures, year, templates, parameter } = material;
  const group = formsOfArea(area.name);
  const source =
    (name: Argument, municipality?: string): RowSource =>
    (form) => {
      const figure = (of: GrantGroup, measure: "count" | "granted") => inTable(figures.get(grantFigureId(of, measure, year, municipality)));
      const cells: Readonly<Record<string, () => Argument>> = {
        Kommun: () => name,
        Belopp: () => figure(form ?? group, "granted"),
        Antal: () => figure(form ?? group, "count"),
        Summa: () => figure(group, "granted"),
      };
      return (asked) => cells[asked]?.() ?? parameter(asked);
    };
  const unknownName: Argument = { parts: fillTemplate(templates.municipalityUnknown.text, parameter), number: Number.NaN };
  const rows = [
    ...programme.municipalities.map(({ name }) => ({ name, label: textArgument(name) })),
    { name: unknownMunicipality, label: unknownName },
  ];
  const withGrants = rows.filter(({ name }) => (knownFigure(figures, grantFigureId(group, "count", year, name))?.value ?? 0) > 0);
  // Where no municipality is known the table would say nothing that the one over the forms does not.
  if (withGrants.every(({ name }) => name === unknownMunicipality)) return [];
  return table(area, "by-municipality", "byMunicipality", material, {
    body: withGrants.map(({ name, label }) => source(label, name)),
    sum: source(textArgument("")),
    repeated: formsWithGrants(area, material, [year]).map(({ id, name }) => ({ id, name })),
  });
}

/** How many years make a trend: with fewer the table over the forms says it all. */
const trendYears = 3;

function byYear(area: Area, material: GrantMaterial): readonly ProposedBlock[] {
  const { programme, figures, year, years, parameter } = material;
  // What is known of other years is known of all forms together: it is the area's only where all forms are.
  const isWhole = programme.grantForms.every((form) => form.area === area.name);
  const group = isWhole ? allForms : formsOfArea(area.name);
  const rows = years
    .filter((ofYear) => ofYear <= year)
    .sort((a, b) => a - b)
    .flatMap((ofYear): readonly RowSource[] => {
      const count = knownFigure(figures, grantFigureId(group, "count", ofYear));
      const granted = knownFigure(figures, grantFigureId(group, "granted", ofYear));
      if (!count || !granted) return [];
      const cells: Readonly<Record<string, Argument>> = {
        År: textArgument(String(ofYear)),
        Antal: inTable(count),
        Belopp: inTable(granted),
      };
      return [() => (name) => cells[name] ?? parameter(name)];
    });
  return rows.length < trendYears ? [] : table(area, "by-year", "byYear", material, { body: rows, sum: null, repeated: [] });
}

type Rows = Pick<Parameters<typeof filledTable>[0], "body" | "sum" | "repeated">;

function table(
  area: Area,
  kind: string,
  part: FollowUpPart,
  { templates, parameter }: GrantMaterial,
  rows: Rows,
): readonly ProposedBlock[] {
  const { style, text } = templates[part];
  if (text === "" || rows.body.length === 0) return [];
  const parts = filledTable({ text, headings: parameter, ...rows });
  return [{ id: areaBlockId(area, kind), style, parts, totals: rows.sum !== null && text.split("\n").length > 2 }];
}

/** A figure in a cell of a table; a dash where there is nothing to divide by, or no such figure. */
function inTable(figure: Figure | undefined, write?: (value: number) => string): Argument {
  if (!figure || figure.value === null) return textArgument(unknownValue);
  const plain = figure.unit === "kronor" ? kronorInTable : numberInTable;
  return figureArgument(figure, (write ?? plain)(figure.value));
}

/** Whether the shares as the table writes them make 100 percent. */
function sharesAddUp(area: Area, material: GrantMaterial): boolean {
  const { figures, year, templates } = material;
  if (!templates.byForm.text.includes("{Andel}")) return true;
  const shares = formsWithGrants(area, material).map((form) => figures.get(grantFigureId(form.id, "granted-share", year))?.value ?? 0);
  const tenths = shares.reduce((sum, share) => sum + Math.round(share * 1000), 0);
  return tenths === 0 || tenths === 1000;
}
