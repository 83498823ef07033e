import { pointsOfCharacters } from "../../src/excel/columnWidth";

describe("A column's width in points", () => {
  test.each([
    [8.43, 48],
    [1.5, 12],
    [33, 177],
    [10, 56.25],
    [0, 0],
    [0.5, 4.5],
  ])("of %p characters is %p", (characters, points) => {
    expect(pointsOfCharacters(characters)).toBe(points);
  });
});
