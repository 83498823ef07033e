import type { BookCell } from "./book";

const space = "\u00a0";

/**
 * The cell as a Swedish Excel shows it (`Range.text`): General, plain numbers, per cent and dates. A format that it does not know is shown as
 * General; a column that is too narrow ("####") is not looked at.
 */
export function displayText(cell: Readonly<BookCell>, date1904: boolean): string {
  const { value } = cell;
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "string") return cell.isError ? swedishError(value) : value;
  const format = (cell.numberFormat.split(";")[0] ?? "").replaceAll(/\[[^\]]*\]|_.|\*./g, "");
  if (format === "General" || format === "@" || format === "") return general(value);
  if (isDateFormat(format)) return dateText(value + (date1904 ? 1462 : 0), format);
  const isFraction = format.includes("/") || /e[+-]/i.test(format);
  return /[0#]/.test(format) && !isFraction ? numberText(value, format) : general(value);
}

const errorNames: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#DIV/0!": "#DIVISION/0!",
  "#NUM!": "#OGILTIGT!",
  "#NAME?": "#NAMN?",
  "#NULL!": "#SKÄRNING!",
  "#SPILL!": "#SPILL!",
};

function swedishError(value: string): string {
  return errorNames[value] ?? value;
}

function general(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) return value.toExponential(5).replace(".", ",").replace("e", "E");
  return String(Number(value.toPrecision(10))).replace(".", ",");
}

/** Quoted and escaped letters are text; what is left tells whether it is a date. */
function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\\./g, ""));
}

function numberText(value: number, format: string): string {
  const percent = format.includes("%");
  const pattern = /[0#?.](?:[0#,.? ]*[0#?])?/.exec(format)?.[0] ?? "0";
  const decimals = (/\.([0#?]*)/.exec(pattern)?.[1] ?? "").length;
  const size = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const [whole = "", part = ""] = size.split(".");
  const grouped = pattern.includes(",") ? whole.replaceAll(/\B(?=(\d{3})+$)/g, space) : whole;
  const digits = part === "" ? grouped : `${grouped},${part}`;
  const sign = value < 0 && Number(size) !== 0 ? "-" : "";
  const around = format.split(pattern).map((text) => text.replaceAll(/"([^"]*)"|\\(.)/g, "$1$2"));
  return `${sign}${around[0] ?? ""}${digits}${around.slice(1).join("")}`;
}

const monthNames = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

function dateText(serial: number, format: string): string {
  // The first two months of 1900 are a day off in Excel; no workbook of grants has dates there.
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const afterHour = { seen: false };
  const plain = format === "m/d/yyyy" ? "yyyy-mm-dd" : format;
  return plain.replaceAll(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+/gi, (token: string, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
    return datePart(token.toLowerCase(), date, afterHour);
  });
}

function datePart(token: string, date: Date, afterHour: { seen: boolean }): string {
  const two = (value: number) => String(value).padStart(token.length > 1 ? 2 : 1, "0");
  switch (token.charAt(0)) {
    case "y":
      return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
    case "d":
      return two(date.getUTCDate());
    case "h":
      afterHour.seen = true;
      return two(date.getUTCHours());
    case "s":
      return two(date.getUTCSeconds());
    default:
      if (afterHour.seen) return two(date.getUTCMinutes());
      return token.length > 2 ? (monthNames[date.getUTCMonth()] ?? "") : two(date.getUTCMonth() + 1);
  }
}
