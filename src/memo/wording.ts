import { smallNumberWords } from "../model";

/*
 * How Swedish official text writes numbers, periods and lists: "vårdat, enkelt och begripligt" (språklagen 11 §; memo.md, Swedish official
 * style). Pure functions on words, the same on every machine.
 */

const locale = "sv-SE";
const noBreakSpace = "\u00A0";

/**
 * A number in running text: "1 476 300" with no-break spaces, "0,5" with a comma and at most two decimals. A number of kronor has none
 * or two: "1 476 300,50".
 */
export function numberInText(value: number, unit: "kronor" | "count" = "count"): string {
  const [whole = "0", decimals = ""] = Math.abs(value).toFixed(2).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const shown = unit === "kronor" && decimals !== "00" ? decimals : decimals.replace(/0+$/, "");
  const sign = value < 0 && Number(whole + decimals) !== 0 ? "\u2212" : "";
  return sign + groups + (shown === "" ? "" : `,${shown}`);
}

/** A count in words from one to twelve ("ett stöd", "en insats", "tolv stöd"), else in digits. */
export function countInWords(count: number, gender: "common" | "neuter"): string {
  if (count === 1) return gender === "common" ? "en" : "ett";
  return (count > 0 ? smallNumberWords[count] : undefined) ?? numberInText(count);
}

/** A number and its unit, held together: "8 st.", "50 procent". Without a unit, the number. */
export function withUnit(number: string, unit: string): string {
  return unit === "" ? number : number + noBreakSpace + unit;
}

/** "a, b och c" */
export function listInText(items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

/** "§ 125" from 125, "§125" or "§ 125". */
export function paragraphInText(typed: string): string {
  return `§${noBreakSpace}${typed.replace(/^§\s*/, "")}`;
}

/** A range of years with an en dash: "2023–2030" from "2023-2030" or "2023 - 2030". */
export function periodInText(typed: string): string {
  return typed.replace(/(\d{4})\s*[-\u2010-\u2015\u2212]\s*(\d{4})/g, "$1–$2");
}

/** With a capital first letter, as where a sentence begins. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}

/** With a small first letter, as inside a sentence; an abbreviation ("RUN") keeps its own. */
export function uncapitalised(text: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(text);
  return isAbbreviation ? text : text.slice(0, 1).toLocaleLowerCase(locale) + text.slice(1);
}

/** Whether what follows begins a sentence. */
export function endsSentence(text: string): boolean {
  return /(?:^|[.!?])\s*$/.test(text);
}
