import type { FigureTable, MemoInline } from "../model";
import { grantFigureId, type GrantGroup } from "../summary";
import { figureArgument, textArgument } from "./arguments";
import { fillTemplate, type Argument, type ArgumentSource } from "./fill";
import { knownFigure } from "./grantFigures";
import { numberInText, withUnit } from "./wording";

/** "…, en ökning med 12 procent jämfört med 2024": what follows a number of kronor that is compared with the year before. */
export const comparisonText =
  "{Förändring, select, ökning {, en ökning med {Andel} jämfört med {ÅretFöre}} " +
  "minskning {, en minskning med {Andel} jämfört med {ÅretFöre}} " +
  "nästan {, i stort sett oförändrat jämfört med {ÅretFöre}} oförändrat {, oförändrat jämfört med {ÅretFöre}} " +
  "nytt {, medan inget beviljades {ÅretFöre}} " +
  "inget {, jämfört med {BeloppFöre} {BeloppFöre, plural, one {krona} other {kronor}} {ÅretFöre}} other {}}";

export const comparisonOffers = ["Förändring", "Andel", "BeloppFöre"] as const;

/** How the kronor of a year stand to those of the year before, as `select` names it. */
type Change =
  | "ökning"
  | "minskning"
  /** Another amount, but no percent of it. */
  | "nästan"
  | "oförändrat"
  /** Nothing the year before. */
  | "nytt"
  /** Nothing this year. */
  | "inget"
  /** Nothing in either. */
  | "aldrig";

interface Comparison {
  readonly figures: FigureTable;
  readonly group: GrantGroup;
  readonly year: number;
  /** The template that applies; "" for none. */
  readonly text: string;
  readonly parameter: ArgumentSource;
}

/** The comparison of a group's granted kronor with those of the year before; [] where one of them is not known. */
export function comparisonParts({ figures, group, year, text, parameter }: Comparison): readonly MemoInline[] {
  const now = knownFigure(figures, grantFigureId(group, "granted", year));
  const before = knownFigure(figures, grantFigureId(group, "granted", year - 1));
  if (!now || !before || text === "") return [];
  const share = knownFigure(figures, grantFigureId(group, "granted-change-share", year));
  const percent = wholePercent(share?.value ?? 0);
  const own: Readonly<Record<string, Argument>> = {
    Förändring: textArgument(changeOf(now.value, before.value, percent)),
    BeloppFöre: figureArgument(before, numberInText(before.value, "kronor")),
    Andel: share ? figureArgument(share, withUnit(numberInText(percent), "procent")) : textArgument(""),
  };
  return fillTemplate(text, (name) => own[name] ?? parameter(name));
}

function changeOf(now: number, before: number, percent: number): Change {
  if (before === 0) return now === 0 ? "aldrig" : "nytt";
  if (now === 0) return "inget";
  if (now === before) return "oförändrat";
  if (percent === 0) return "nästan";
  return now > before ? "ökning" : "minskning";
}

/** The size of a fraction in whole percent, halves upwards. (0.285 is a little less than that in a computer.) */
function wholePercent(share: number): number {
  return Math.round(Number((Math.abs(share) * 100).toFixed(6)));
}
