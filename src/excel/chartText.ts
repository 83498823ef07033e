/** Excel takes no longer titles, and reads what begins with "=" as a formula. */
export function shortText(text: string): string {
  return text.replace(/^[=\s]+/, "").slice(0, 255);
}
