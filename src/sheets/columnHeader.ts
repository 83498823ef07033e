/** Excel breaks a long word anywhere: a compound that is wider than the column is broken at its joint, "Investerings-" over "bidrag". */
export function columnHeader(text: string): string {
  return text.replace(/\p{L}{13,}/gu, (word) => word.replace(/(?<=\p{L}{3})(bidrag|sändning|driftstöd|stöd|lån)$/u, "-\n$1"));
}
