import { drawnLines, lineHeight, windowFor } from "../../src/taskpane/review/lineWindow";

const closed = { open: -1, openHeight: 0 };

describe("which lines of a long list are drawn", () => {
  test.each([
    ["from the top", 0, 600, { first: 0, end: 30 }],
    ["in the middle", 100 * lineHeight, 120 * lineHeight, { first: 90, end: 130 }],
    ["a little further down, the same", 100 * lineHeight + 20, 119 * lineHeight, { first: 90, end: 130 }],
    ["at the end", 9990 * lineHeight, 10_010 * lineHeight, { first: 9980, end: 10_000 }],
    ["above the list", -2000, -1000, { first: 0, end: 0 }],
    ["below the list", 10_100 * lineHeight, 10_120 * lineHeight, { first: 10_000, end: 10_000 }],
  ])("%s", (_name, top, bottom, expected) => {
    expect(windowFor({ top, bottom, ...closed }, 10_000)).toEqual(expected);
  });

  test("what the open line holds moves the lines below it, and only those", () => {
    const open = { open: 50, openHeight: 320 };
    expect(windowFor({ top: 20 * lineHeight, bottom: 40 * lineHeight, ...open }, 1000)).toEqual({ first: 10, end: 50 });
    // 320 px are ten lines.
    expect(windowFor({ top: 110 * lineHeight, bottom: 130 * lineHeight, ...open }, 1000)).toEqual({ first: 90, end: 130 });
    // Inside what it holds.
    expect(windowFor({ top: 55 * lineHeight, bottom: 56 * lineHeight, ...open }, 1000)).toEqual({ first: 40, end: 60 });
  });

  test("lines that must not go are drawn too, with the room of those left out before them", () => {
    expect(drawnLines({ first: 5, end: 8 }, [2, 9, -1, 6], 10)).toEqual([
      { index: 2, gap: 2 },
      { index: 5, gap: 2 },
      { index: 6, gap: 0 },
      { index: 7, gap: 0 },
      { index: 9, gap: 1 },
    ]);
    expect(drawnLines({ first: 0, end: 40 }, [50], 3).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  test("the room of all lines is that of the list", () => {
    const drawn = drawnLines({ first: 990, end: 1010 }, [3, 4000], 10_000);
    const last = drawn.at(-1)?.index ?? -1;
    const gaps = drawn.reduce((sum, { gap }) => sum + gap, 0);
    expect(gaps + drawn.length + (10_000 - 1 - last)).toBe(10_000);
  });
});
