import { serialOfDate } from "../../../src/model";

/** Days from the first day of Excel's usual count to that of workbooks with 1904 dates. */
const daysBetween = 1462;

/** IronCalc counts from 1900: in a workbook with 1904 dates these would be four years off. */
const dateFunctions = new Set(
  "DATE DATEVALUE DAY DAYS360 EDATE EOMONTH ISOWEEKNUM MONTH NOW TEXT TODAY WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC".split(" "),
);

export function readsDates(functionName: string): boolean {
  return dateFunctions.has(functionName);
}

interface NumberToken {
  readonly kind: "number";
  readonly text: string;
}

/** `DATE(2025,1,1)` with plain numbers becomes the day's number in a workbook with 1904 dates. */
export function datesFrom1904<Token extends { readonly text: string }>(tokens: readonly Token[]): (Token | NumberToken)[] {
  const result: (Token | NumberToken)[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const call = tokens.slice(at, at + 8);
    const match = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/i.exec(call.map((token) => token.text).join(""));
    const serial = match && serialOfDate(Number(match[1]), Number(match[2]), Number(match[3]));
    const token = tokens[at];
    if (serial) {
      result.push({ kind: "number", text: String(serial - daysBetween) });
      at += call.length - 1;
    } else if (token) result.push(token);
  }
  return result;
}
