/**
 * A personal identity or coordination number (personnummer, samordningsnummer): YYMMDD-NNNN or YYYYMMDDNNNN, with + for those over a
 * hundred. The day of a coordination number is 61–91. An organisation number never fits: its third and fourth digits are 20 or more.
 */
const identityNumber = /(?<!\d)((?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01]))([-+\u2010-\u2015 ]?)\d{4}(?!\d)/g;

/** The text with every digit hidden in what looks like a personal identity number: it must never be shown. */
export function maskIdentityNumbers(text: string): string {
  return text.replace(identityNumber, "••••••-••••");
}
