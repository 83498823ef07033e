/** Every line is this high, in CSS pixels; only the open line has more below it. */
export const lineHeight = 32;

/** Drawn beyond what is seen on each side, so that Tab and a flick of the wheel find lines there. */
const margin = 10;

/** The lines from `first` to before `end`, 0-based. */
export interface LineWindow {
  readonly first: number;
  readonly end: number;
}

/** What is seen of a list: pixels below its top edge, and the open line (-1: none) with the height of what it holds. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
  readonly open: number;
  readonly openHeight: number;
}

/** The lines to draw for what is seen. Grows by whole margins, so that a little scrolling draws nothing anew. */
export function windowFor(sight: Sight, count: number): LineWindow {
  const first = Math.floor(lineAt(sight.top, sight) / margin - 1) * margin;
  const end = Math.ceil(lineAt(sight.bottom, sight) / margin + 1) * margin;
  return { first: Math.min(Math.max(first, 0), count), end: Math.min(Math.max(end, 0), count) };
}

function lineAt(offset: number, { open, openHeight }: Sight): number {
  const belowOpen = offset - (open + 1) * lineHeight;
  if (open < 0 || belowOpen <= 0) return offset / lineHeight;
  return belowOpen < openHeight ? open : (offset - openHeight) / lineHeight;
}

/** A line that is drawn, with the number of lines left out before it. */
export interface DrawnLine {
  readonly index: number;
  readonly gap: number;
}

/** Which lines are drawn: those of the window, and those that must not go (the open one, the one that has the focus). */
export function drawnLines({ first, end }: LineWindow, always: readonly number[], count: number): readonly DrawnLine[] {
  const indices = new Set(always.filter((index) => index >= 0 && index < count));
  for (let index = first; index < Math.min(end, count); index++) indices.add(index);
  let next = 0;
  return [...indices]
    .sort((a, b) => a - b)
    .map((index) => {
      const gap = index - next;
      next = index + 1;
      return { index, gap };
    });
}
