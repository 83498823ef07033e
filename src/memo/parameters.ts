import type { Programme } from "../model";
import { textArgument } from "./arguments";
import type { Argument, ArgumentSource } from "./fill";
import { listInText, paragraphInText, periodInText } from "./wording";

/** How the parameters whose name ends so are written, whichever way they were typed. (Dates come as "14 oktober 2025" from the settings.) */
const kinds: readonly { readonly ending: string; readonly inText: (typed: string) => string }[] = [
  { ending: "Paragraf", inText: paragraphInText },
  { ending: "Period", inText: periodInText },
];

/**
 * The parameters for the texts of a follow-up year. Uppföljningsår is the year itself, which the user may have chosen in the pane or left to
 * the data; ÅretFöre is the year before.
 */
export function parametersOf(programme: Programme, year: number | null): ArgumentSource {
  return (name) => {
    if (year === null || (name !== "Uppföljningsår" && name !== "ÅretFöre")) return parameterArgument(programme, name);
    const text = String(name === "ÅretFöre" ? year - 1 : year);
    const parameter = programme.parameters.get(name);
    return parameter?.value === text ? parameterArgument(programme, name) : textArgument(text);
  };
}

/** A parameter as it goes into the text. One without a value is a gap, never last year's value. `number` counts the items of a list. */
function parameterArgument(programme: Programme, name: string): Argument {
  const parameter = programme.parameters.get(name);
  const typed = parameter?.value.trim() ?? "";
  if (!parameter || typed === "") return { parts: [{ kind: "gap", text: `[saknas: ${name}]`, name }], number: Number.NaN };
  const items = listItems(typed);
  const inText = kinds.find((kind) => name.endsWith(kind.ending))?.inText ?? ((text: string) => text);
  return { parts: [{ kind: "parameter", text: listInText(items.map(inText)), name, cell: parameter.cell }], number: items.length };
}

/** "2023; 2024; 2025" is a list; years may be parted by commas too. Anything else is one item. */
function listItems(typed: string): readonly string[] {
  const separator = /^\d{4}(?:\s*[;,]\s*\d{4})+$/.test(typed) ? /[;,]/ : ";";
  const items = typed.split(separator).map((item) => item.trim());
  return items.filter((item) => item !== "");
}

/** Choices of wording, from the settings. */
export interface WordingChoices {
  /** After a count beside an amount: "st." */
  readonly countUnit: string;
  /** Grant forms without grants are said to be zero instead of left out. */
  readonly showZeros: boolean;
  /** One to twelve in words in running text. */
  readonly smallNumbersInWords: boolean;
  /** Grants are compared with those of the year before. */
  readonly comparesYears: boolean;
}

/** The wording parameters, with their defaults where a workbook has no such row or nothing in it: they belong to no year. */
export function wordingChoices(programme: Programme): WordingChoices {
  return {
    countUnit: typedOr(programme, "AntalEnhet", "st."),
    showZeros: isYes(programme, "VisaNollor", false),
    smallNumbersInWords: isYes(programme, "SmåTalMedBokstäver", true),
    comparesYears: isYes(programme, "JämförMedÅretFöre", false),
  };
}

/** An empty cell is as good as none: "Servicebidrag 4, 619 992 kronor" would be read as one number. */
function typedOr(programme: Programme, name: string, otherwise: string): string {
  const typed = programme.parameters.get(name)?.value.trim() ?? "";
  return typed === "" ? otherwise : typed;
}

function isYes(programme: Programme, name: string, otherwise: boolean): boolean {
  const typed = programme.parameters.get(name)?.value.trim().toLowerCase() ?? "";
  return typed === "" ? otherwise : ["ja", "j", "sant", "true", "1", "x"].includes(typed);
}
