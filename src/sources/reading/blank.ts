import type { CellValue } from "../../model";

/** Nothing in the cell, or nothing but spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === undefined;
  return value === "" || (!isPlainCode(value.charCodeAt(0)) && value.trim() === "");
}

/** The text without spaces around it; clean text, which nearly all is, is told by its first and last character. */
export function trimmed(text: string): string {
  return text === "" || (isPlainCode(text.charCodeAt(0)) && isPlainCode(text.charCodeAt(text.length - 1))) ? text : text.trim();
}

/** A character of Latin script that is no space of any kind; false says nothing. */
function isPlainCode(code: number): boolean {
  return code > 32 && code < 0x1680 && code !== 0xa0;
}

/**
 * A formula error, in the English that Office.js gives or in the Swedish that a pasted value may hold: #N/A, #SAKNAS!, #VALUE!, #VÄRDEFEL!,
 * #REF!, #REFERENS!, #DIV/0!, #DIVISION/0!, #NAME?, #NAMN?, #NUM!, #OGILTIGT!, #NULL!, #SKÄRNING! and newer ones of the same looks.
 */
export function isCellError(value: CellValue | undefined): boolean {
  if (typeof value !== "string" || value.charCodeAt(0) !== 35) return false;
  return value === "#N/A" || value === "#GETTING_DATA" || /^#[A-ZÅÄÖ][A-ZÅÄÖ0-9/_]*[!?]$/.test(value);
}

/** A cell's text on one line: every kind of space is a plain one, and characters that nobody sees are gone. */
export function plainText(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\u00AD\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
