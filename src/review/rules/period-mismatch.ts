import type { Programme } from "../../model";
import type { MemoText } from "../memoTexts";
import { findAll, textRule } from "../textRule";

const range = /(?<![\d/])((?:19|20)\d{2})\s?[-\u2010-\u2015\u2212]\s?((?:19|20)\d{2})(?![\d/])/g;

/** A text gives the programme another period than the settings do: in the title, or shortly after the programme's name. */
export const periodMismatch = textRule({
  id: "period-mismatch",
  severity: "warning",
  values: ({ programme }) => ({ period: programme.parameters.get("ProgramPeriod")?.value ?? "" }),
  finder({ programme }) {
    const period = yearsOf(programme.parameters.get("ProgramPeriod")?.value ?? "");
    const name = programmeName(programme);
    return (text) => {
      if (period === "" || !/\d{4}/.test(text.read)) return [];
      return findAll(text.read, range, ({ index, 1: first = "", 2: last = "" }) =>
        `${first}-${last}` !== period && speaksOfProgramme(text, index, name) ? undefined : null,
      );
    };
  },
});

/** "2023-2030" of the first and the last year, however they are parted; "" when they are not two. */
function yearsOf(text: string): string {
  const years = text.match(/(?:19|20)\d{2}/g) ?? [];
  return years.length === 2 ? years.join("-") : "";
}

const reach = 50;

/** The words between the programme's name and its period, at most: "… för åren", "… för perioden". */
function speaksOfProgramme({ read, block, kind }: MemoText, place: number, name: RegExp): boolean {
  if (block?.style === "heading1" && kind !== "parameter") return true;
  const sentence =
    read
      .slice(Math.max(0, place - reach), place)
      .split(/[.!?;\n]\s/)
      .at(-1) ?? "";
  const named = [...sentence.matchAll(name)].at(-1);
  return named !== undefined && !/projekt|strateg|handlingsplan/iu.test(sentence.slice(named.index + named[0].length));
}

/** The last word of the programme's name, in any form: "serviceprogram", "serviceprogrammet". */
function programmeName({ parameters }: Programme): RegExp {
  const words = ["ProgramNamn", "ProgramNamnBestämd"].map((name) => parameters.get(name)?.value.trim().split(/\s+/).at(-1) ?? "");
  const stems = words.filter((word) => word.length >= 5).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?:${["serviceprogram", ...stems].join("|")})\\p{L}*`, "giu");
}
