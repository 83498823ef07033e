import type { FigureTable, MemoInline, Programme } from "../model";
import { activityFigureId, allAreas, type ActivityGroup } from "../summary";
import { figureArgument, textArgument } from "./arguments";
import { fillTemplate, type Argument, type ArgumentSource } from "./fill";
import { knownFigure, type KnownFigure } from "./grantFigures";
import { listParts } from "./inlineParts";
import type { WordingChoices } from "./parameters";
import { countInWords, numberInText } from "./wording";

export interface StatusMaterial {
  readonly programme: Programme;
  readonly figures: FigureTable;
  readonly year: number | null;
  readonly wording: WordingChoices;
  readonly parameter: ArgumentSource;
  /** The texts of one status and its number. */
  readonly templates: { readonly statusItem: { readonly text: string }; readonly statusUnknown: { readonly text: string } };
}

/**
 * {AntalInsatser} and {Statusar}, "genomförd 8, pågår 2 och okänd 1", of an area's activities; null where no figure says how many there are.
 * @param area its name, or `allAreas`
 */
export function statusArguments(area: string, material: StatusMaterial): ArgumentSource | null {
  const { figures, year, wording, parameter } = material;
  const figuresOf = (ofArea: string) => (group: ActivityGroup) =>
    year === null ? null : knownFigure(figures, activityFigureId(ofArea, group, year));
  const figureOf = figuresOf(area);
  const all = figureOf("all");
  if (!all) return null;
  const own: Readonly<Record<string, Argument>> = {
    AntalInsatser: figureArgument(all, wording.smallNumbersInWords ? countInWords(all.value, "common") : numberInText(all.value)),
    Statusar: { parts: listParts(statusItems(figureOf, figuresOf(allAreas), material)), number: Number.NaN },
  };
  return (name) => own[name] ?? parameter(name);
}

type FigureOfGroup = (group: ActivityGroup) => KnownFigure | null;

/** Statuses that no activity has are left out. */
function statusItems(
  figureOf: FigureOfGroup,
  wholeYear: FigureOfGroup,
  { programme, parameter, templates }: StatusMaterial,
): readonly (readonly MemoInline[])[] {
  const item = (text: string, group: ActivityGroup): readonly (readonly MemoInline[])[] => {
    const figure = figureOf(group);
    if (!figure || figure.value === 0 || text === "") return [];
    const own: Readonly<Record<string, Argument>> = {
      Status: textArgument(group),
      Antal: figureArgument(figure, numberInText(figure.value)),
    };
    return [fillTemplate(text, (name) => own[name] ?? parameter(name))];
  };
  const known = programme.statuses.flatMap(({ name }) => item(templates.statusItem.text, name));
  // A table without statuses: that none is known is nothing to say of each area.
  const anyKnown = programme.statuses.some(({ name }) => (wholeYear(name)?.value ?? 0) > 0);
  return anyKnown ? [...known, ...item(templates.statusUnknown.text, "unknown")] : [];
}
