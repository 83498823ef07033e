/** Pixels of the widest digit of the workbook's standard font, Calibri 11, at 96 dots an inch. */
const digitPixels = 7;
/** Two pixels of padding on each side and one for the grid line. */
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/**
 * The width of a column in points, which `Range.format.columnWidth` wants, from characters of the standard font, which Excel's own
 * dialogue shows: 8.43 characters are 64 pixels are 48 points. Below one character the padding shrinks with the width (ECMA-376, part 1,
 * 18.3.1.13).
 */
export function pointsOfCharacters(characters: number): number {
  const pixels = characters >= 1 ? characters * digitPixels + paddingPixels : characters * (digitPixels + paddingPixels);
  return Math.round(pixels) * pointsPerPixel;
}
