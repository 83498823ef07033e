import fc from "fast-check";
import { type CellValue, dateOfSerial, isoDate, isPlausibleSerial, plausibleSerials, type Serial, serialOfDate } from "../../src/model";
import { monthNames } from "../../src/programme";
import { isCellError, readDate, readText, readYear, readYesNo } from "../../src/sources";

describe("dates", () => {
  test.each<CellValue>([
    45720,
    45720.75,
    "2025-03-04",
    "2025-3-4",
    "2025-03-04 00:00",
    "2025-03-04T13:45:00",
    "2025\u201103\u201104",
    "2025/03/04",
    "4/3 2025",
    "4/3-2025",
    "4/3/2025",
    "4/3 25",
    "4.3.2025",
    "04-03-2025",
    "4 mars 2025",
    "4\u00A0mars\u00A02025",
    "4 mar 2025",
    "4 mar. 2025",
    "4:e mars 2025",
    "den 4 mars 2025",
    "Den 4 Mars 2025 ",
    "tisdag 4 mars 2025",
    "tis. den 4 mars 2025",
    "4 mars, 2025",
    "4. mars 2025",
    "4-mar-25",
    "04-mar-2025",
    "4mars 2025",
    "4. 3. 2025",
    "4/3 -25",
    "2025.03.04",
    "2025 03 04",
    "2025-03-04 kl. 13.45",
    "2025\u201303\u221204",
    "\u200B2025-03-04\uFEFF",
    "250304",
    "25-03-04",
    "20250304",
    20250304,
    250304,
    "45720",
  ])("%j is 4 March 2025", (value) => {
    const date = readDate(value);
    expect(date === null ? null : isoDate(date)).toBe("2025-03-04");
  });

  test("a number in a 1904 workbook is 1462 days later; a text is the same day", () => {
    expect([readDate(45720 - 1462, 1462), readDate("2025-03-04", 1462)]).toEqual([45720, 45720]);
  });

  test.each<CellValue>([
    "",
    " ",
    true,
    "31/2 2025",
    "2025-13-01",
    "3/25/2025",
    "mars 2025",
    "2025",
    "2025-03",
    "v. 10",
    "mars",
    "250230",
    "2025-02-29",
    "4/3",
    "4 mars",
    "4 mar 2025 eller 5 mar 2025",
    "2025-03-04--05",
    "ca 2025-03-04",
    "snart",
    "99999",
    -1,
    0,
    3e6,
  ])("%j is no date", (value) => {
    expect(readDate(value)).toBeNull();
  });

  test.each<CellValue>([2025, "1899-12-31", "4 mars 1925", 100_000])("%j is a date, but no plausible one", (value) => {
    const date = readDate(value);
    expect(date !== null && !isPlausibleSerial(date)).toBe(true);
  });

  test("the plausible days are those of 1990 to 2060", () => {
    expect([plausibleSerials.first, plausibleSerials.last]).toEqual([serialOfDate(1990, 1, 1), serialOfDate(2060, 12, 31)]);
  });

  test("every plausible day reads back from every way to write it", () => {
    const days = fc.integer({ min: plausibleSerials.first, max: plausibleSerials.last });
    const two = (part: number) => String(part).padStart(2, "0");
    fc.assert(
      fc.property(days, (days) => {
        const serial = days as Serial;
        const { year, month, day } = dateOfSerial(serial);
        const [y, m, d] = [String(year), String(month), String(day)];
        const name = monthNames[month - 1] ?? "";
        const texts = [
          isoDate(serial),
          `${isoDate(serial)} 23:59:59`,
          `${d}/${m} ${y}`,
          `${d}.${m}.${y}`,
          `${d}/${m}-${y.slice(2)}`,
          `${d}/${m}/${y}`,
          `${two(day)}-${two(month)}-${y}`,
          `${y}-${m}-${d}`,
          `${y}/${two(month)}/${two(day)}`,
          `${y.slice(2)}-${two(month)}-${two(day)}`,
          `${isoDate(serial)}T08:30:00`,
          ` ${d}\u00A0${name.toUpperCase()}\u2009${y} `,
          `${d}-${name.slice(0, 3)}-${y.slice(2)}`,
          `${d} ${name} ${y}`,
          `den ${d} ${name.slice(0, 3)}. ${y}`,
          `${y}${two(month)}${two(day)}`,
          `${y.slice(2)}${two(month)}${two(day)}`,
        ];
        expect(texts.map((text) => readDate(text))).toEqual(texts.map(() => serial));
        expect(readDate(serial + 0.999)).toBe(serial);
        expect([readDate(Number(`${y}${two(month)}${two(day)}`)), readDate(String(serial))]).toEqual([serial, serial]);
        // The same day in a 1904 workbook is a smaller number; what is text says the day itself.
        expect([readDate(serial - 1462, 1462), readDate(isoDate(serial), 1462)]).toEqual([serial, serial]);
      }),
    );
  });

  test("no value makes the readers fail or give anything but a whole day", () => {
    const value = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...Array.from("0123456789 ./-:"), "mars", "den ", "T") }),
      fc.double(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(value, (value) => {
        for (const reading of [readDate(value), readYear(value)]) expect(reading === null || Number.isInteger(reading)).toBe(true);
      }),
    );
  });

  test("a text without digits is never a date or a year", () => {
    const noDigits = fc.string({ unit: "grapheme" }).filter((text) => !/\d/.test(text));
    fc.assert(
      fc.property(fc.oneof(noDigits, fc.constantFrom(...monthNames)), (text) => {
        expect([readDate(text), readYear(text)]).toEqual([null, null]);
      }),
    );
  });
});

describe("years", () => {
  test.each<[CellValue, number | null]>([
    [2025, 2025],
    ["2025", 2025],
    [" År 2025 ", 2025],
    [45720, 2025],
    ["2025-03-04", 2025],
    [1889, null],
    ["2024/2025", null],
    ["", null],
    [20.25, null],
  ])("%j is the year %p", (value, year) => {
    expect(readYear(value)).toBe(year);
  });
});

describe("yes, no and text", () => {
  test.each<CellValue>(["Ja", "j", "X", 1, "sant", true, "✓", "TRUE", " ja ", "Ja.", "\u00A0JA\u200B", "☑"])("%j means yes", (value) => {
    expect(readYesNo(value)).toBe(true);
  });
  test.each<CellValue>(["Nej", "N", 0, "FALSKT", false, "–"])("%j means no", (value) => {
    expect(readYesNo(value)).toBe(false);
  });
  test.each<CellValue>(["", "kanske", 2, "ja?", "ja (se bilaga)", "jaja", "#N/A", 0.5, 10])("%j means neither", (value) => {
    expect(readYesNo(value)).toBeNull();
  });

  test.each<[CellValue, string]>([
    ["  RUN/1/2025\u00A0", "RUN/1/2025"],
    [12345, "12345"],
    [1.5, "1,5"],
    [true, "SANT"],
    ["\u3000Åre\u2003", "Åre"],
  ])("%j is the text %j", (value, text) => {
    expect(readText(value)).toBe(text);
  });

  test("a text loses its outer spaces and nothing else", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => readText(text) === text.trim()));
  });

  test.each(["#N/A", "#SAKNAS!", "#VÄRDEFEL!", "#DIV/0!", "#DIVISION/0!", "#NAME?", "#NAMN?", "#REFERENS!", "#SPILL!"])(
    "%s is an error",
    (text) => {
      expect(isCellError(text)).toBe(true);
    },
  );
  test.each<CellValue>(["#1", "#service!", "N/A", "", "# ", 5])("%j is no error", (value) => {
    expect(isCellError(value)).toBe(false);
  });
});
