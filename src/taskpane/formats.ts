import type { Language, WallClock } from "../model";

/** Two languages, one way to write numbers: a reader compares them with the sheet (1 476 300 with U+00A0, minus U+2212). */
const numberLocale = "sv-SE";
const whole = new Intl.NumberFormat(numberLocale, { maximumFractionDigits: 0 });
const withOre = new Intl.NumberFormat(numberLocale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const change = new Intl.NumberFormat(numberLocale, {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

/** "1 476 300", with two decimals only where there are öre. A dash where there is nothing. */
export function numberText(value: number | null): string {
  if (value === null) return "–";
  return (Number.isInteger(value) ? whole : withOre).format(value);
}

/** "+12,5 %"; a dash when there was nothing to compare with. */
export function changeText(share: number | null): string {
  return share === null ? "–" : change.format(share);
}

/** "14:02" */
export function clockText(moment: WallClock): string {
  return moment.slice(11, 16);
}

/** "4 mars 14:02", "23 nov. 14:02": there is little room in the foot. */
export function momentText(moment: WallClock, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  return `${format.format(Date.parse(`${moment}Z`))} ${clockText(moment)}`;
}
