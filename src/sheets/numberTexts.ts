/**
 * Numbers as Swedish text inside formulas. TEXT and FIXED would follow the language of the reader's Excel; these say the same in all of them,
 * and in LibreOffice.
 */

const noBreakSpace = "\u00a0";
const digits = 12;

/** A formula's part that shows a whole, positive number in groups of three: 1 476 300. The expression is repeated four times. */
export function groupedText(expression: string): string {
  const padded = `RIGHT(REPT(" ",${String(digits)})&${expression},${String(digits)})`;
  const groups = [1, 4, 7, 10].map((start) => `MID(${padded},${String(start)},3)`).join('&" "&');
  return `SUBSTITUTE(TRIM(${groups})," ","${noBreakSpace}")`;
}

/** A formula's part that shows a positive fraction in per cent with one decimal, without the sign: 12,5. */
export function percentText(expression: string): string {
  const thousandths = `ROUND(${expression}*1000,0)`;
  return `INT(${thousandths}/10)&","&MOD(${thousandths},10)`;
}

/** A formula's part that puts a plus or a minus sign before the text of a number's size. */
export function signedText(expression: string, sizeText: string): string {
  return `IF(${expression}<0,"−","+")&${sizeText}`;
}
