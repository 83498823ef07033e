import { createCatalogue } from "../../src/messages";
import { laterTexts } from "../../src/messages/sv/later";
import { laterTexts as english } from "../../src/messages/en/later";
import { placesText, previewOf, valueText, type Piece } from "../../src/taskpane/review/changes";
import { safeChangesByRule, safeFindings } from "../../src/taskpane/review/groups";
import { changeOf, finding } from "./reviewFindings";

const { say } = createCatalogue("sv", laterTexts);

describe("a value in a preview", () => {
  test.each([
    ["an amount", 154_998, "number", "154\u00A0998"],
    ["an amount with öre", 1250.5, "number", "1\u00A0250,50"],
    ["a date", 45_720, "date", "2025-03-04"],
    ["a text", "Berg", "text", "Berg"],
    ["a number among texts", 2025, "text", "2025"],
    ["stray spaces", " Berg  och\u00A0Bräcke ", "text", "·Berg··och·Bräcke·"],
    ["a personal identity number", "850101-1234 Berg", "text", "••••••-•••• Berg"],
    ["nothing", "", "text", ""],
  ] as const)("%s", (_name, value, kind, shown) => {
    expect(valueText(value, kind)).toBe(shown);
  });

  const textOf = (pieces: readonly Piece[]) => pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");

  test("a number that is to become a date is shown as it stands", () => {
    expect(textOf(previewOf(changeOf(1, 20_250_304, 45_720, "date")).before)).toBe("20250304");
    expect(textOf(previewOf(changeOf(1, "4 mars 2025", 45_720, "date")).before)).toBe("4 mars 2025");
    expect(textOf(previewOf(changeOf(1, 1000, 1_000_000)).before)).toBe("1\u00A0000");
  });

  test("the spaces of an amount are no stray spaces", () => {
    expect(textOf(previewOf(changeOf(1, "154\u00A0998 kr", 154_998)).before)).toBe("154\u00A0998 kr");
  });

  test("of a long text only what changes is shown, with what stands around it, as it was and as it will be", () => {
    const far = "Länsstyrelsen och kommunerna har under året arbetat med frågan. ";
    const before = `${far}Service och trygghetspunkt invigdes 2023-2024. ${far}Se t ex bilagan.`;
    const replacements = [
      { start: far.length, text: "Service och", replacement: "Service- och" },
      { start: before.indexOf("2023-2024") + 4, text: "-", replacement: "–" },
      { start: before.indexOf("t ex"), text: "t ex", replacement: "till exempel" },
    ];
    const after = before.replace("Service och", "Service- och").replace("2023-2024", "2023–2024").replace("t ex", "till exempel");
    const preview = previewOf({ ...changeOf(1, before, after, "text"), replacements });
    expect(textOf(preview.before)).toBe(
      "…ret arbetat med frågan. [Service och] trygghetspunkt invigdes 2023[-]2024. Länsstyrelsen och … arbetat med frågan. Se [t ex] bilagan.",
    );
    expect(textOf(preview.after)).toBe(
      "…ret arbetat med frågan. [Service- och] trygghetspunkt invigdes 2023[–]2024. Länsstyrelsen och … arbetat med frågan. Se [till exempel] bilagan.",
    );
  });

  test("what is only added has nothing to show before", () => {
    const replacements = [{ start: 7, text: "", replacement: "-" }];
    const preview = previewOf({ ...changeOf(1, "service och", "service- och", "text"), replacements });
    expect([textOf(preview.before), textOf(preview.after)]).toEqual(["service och", "service[-] och"]);
  });

  test("a text with a personal identity number is not cut, so that the number is known and hidden", () => {
    const before = "Ring 850101-1234 t ex";
    const replacements = [{ start: 17, text: "t ex", replacement: "till exempel" }];
    const preview = previewOf({ ...changeOf(1, before, "Ring 850101-1234 till exempel", "text"), replacements });
    expect(textOf(preview.before)).toBe("Ring ••••••-•••• t ex");
    expect(textOf(preview.after)).toBe("Ring ••••••-•••• till exempel");
  });
});

describe("cells after a change", () => {
  const cell = (row: number, sheet = "Stöd 2025") => ({ sheet, row, column: 7 });

  test("are named by sheet", () => {
    expect(placesText([cell(17), cell(1, "Stöd 2024"), cell(26)], say)).toBe("H18 och H27 på bladet Stöd 2025. H2 på bladet Stöd 2024.");
  });

  test("beyond a few are counted", () => {
    const cells = Array.from({ length: 9 }, (_, index) => cell(index));
    expect(placesText(cells, say)).toBe("H1, H2, H3, H4, H5, H6 och 3 till på bladet Stöd 2025.");
  });
});

describe("what is safe to write for many findings at once", () => {
  const amount = finding("amount-as-text", { row: 3, value: "100 kr", after: 100 });
  const spaced = finding("whitespace", { row: 3, value: "100 kr ", severity: "info", changes: [changeOf(3, "100 kr ", "100 kr", "text")] });
  const other = finding("whitespace", { row: 6, value: "Berg ", severity: "info", changes: [changeOf(6, "Berg ", "Berg", "text")] });
  const name = finding("near-duplicate-name", { row: 4, value: "Provbo", reach: "single", after: "Prövbo", kind: "text" });
  const accepted = finding("whitespace", { row: 8, value: "Åre ", severity: "info", after: "Åre", kind: "text", reason: "Ska vara så." });

  test("is neither what must be judged nor what has been accepted", () => {
    expect(safeFindings([amount, name, accepted, finding("unknown-area", { row: 5, value: "?" })])).toEqual([amount]);
  });

  test("is told by rule, each cell once, as the first finding says", () => {
    expect(safeChangesByRule([amount, spaced, other])).toEqual([
      { rule: "amount-as-text", changes: amount.fix?.changes },
      { rule: "whitespace", changes: other.fix?.changes },
    ]);
  });
});

test("both languages have the same texts of the step", () => {
  const own = (texts: object) => Object.keys(texts).filter((id) => id.startsWith("pane.review."));
  expect(own(english)).toEqual(own(laterTexts));
});
