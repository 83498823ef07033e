import { hasCheckDigit } from "./checkDigit";
import { cellText } from "./values";

/**
 * What is wrong with an organisation number:
 * - "checkDigit": its last digit does not fit the others
 * - "person": it is built as a personal identity number, as a sole trader's is
 * - "form": it does not have ten digits, or twelve with 16 in front
 */
export type OrganisationNumberFault = "checkDigit" | "person" | "form";

/** What is shown instead of a personal identity number. */
const hidden = "••••••-••••";

/** Year, month and day, as any personal identity or coordination number has them: even a garbled one must not be shown. */
const dateDigits = /\d(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])/;

/** What is wrong with a number as typed: "556677-8899", "5566778899", "16556677-8899". Null when it is right, or when there is none. */
export function organisationNumberFault(text: string): OrganisationNumberFault | null {
  const digits = text.replace(/[\s\u2010-\u2015\u2212-]/g, "");
  if (digits === "") return null;
  if (!/^\d+$/.test(digits)) return "form";
  const century = digits.length === 12 ? digits.slice(0, 2) : "";
  const number = digits.slice(century.length);
  if (number.length !== 10 || !["", "16", "18", "19", "20"].includes(century)) return "form";
  // The third digit is 2 or more in an organisation number; in a date it begins the month.
  if (number.charAt(2) < "2") return "person";
  if (century !== "" && century !== "16") return "form";
  return hasCheckDigit(number) ? null : "checkDigit";
}

/** The number as a finding may show it. */
export function shownOrganisationNumber(text: string): string {
  if (organisationNumberFault(text) === "person") return hidden;
  const isGarbledDate = organisationNumberFault(text) === "form" && dateDigits.test(text.replace(/\D/g, ""));
  return isGarbledDate ? cellText(text.replace(/\d/g, "•")) : cellText(text);
}
