import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import {
  complaints,
  differingFigures,
  exampleBytes,
  keyFigures,
  referenceBullets,
  referenceFigures,
  refreshed,
  root,
  type Refreshed,
} from "./scene";

/*
 * The example gives the decided memo of 2025: its figures to the krona and its text, but for the faults that memo.md lists.
 */

let all: Refreshed;

beforeAll(async () => {
  all = await refreshed(exampleBytes());
});

describe("the figures of the example", () => {
  test("are those of the decided memo, in result.json and in the text", () => {
    expect(keyFigures(all.result)).toEqual(referenceFigures);
    for (const bullet of referenceBullets) expect(all.text).toContain(bullet);
    const visits = all.result.figures.find(({ id }) => id.startsWith("activities/count/") && /företagsbesök/.test(id));
    expect([visits?.value, visits?.unit]).toEqual([18, "count"]);
  });

  test("stand in a cell each, where Excel's own calculation gives the same", () => {
    const { figures } = all.result;
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.filter(({ cell }) => cell === null)).toEqual([]);
    expect(figures.filter(({ value, excel }) => typeof value !== "number" || typeof excel !== "number")).toEqual([]);
    expect(differingFigures(all.result)).toEqual([]);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });

  test("lead to the cells that they are made of", () => {
    const delivery = all.result.figures.find(({ id }) => id === "grants/hemsandningsbidrag/granted/2025");
    const cells = delivery?.sources.flatMap((range) => [...range.matchAll(/\d+/g)].map(Number)) ?? [];
    expect(delivery?.sources.every((range) => range.startsWith("Stöd!L"))).toBe(true);
    expect(cells.length).toBeGreaterThan(0);
  });
});

describe("the run", () => {
  test("has no error and no warning", () => {
    expect(complaints(all.result)).toEqual([]);
  });

  test("takes at most ten requests", () => {
    const { requests, syncs, largestRequestBytes, largestResponseBytes } = all.result.excel;
    expect(requests).toBeLessThanOrEqual(10);
    expect(syncs).toBeLessThanOrEqual(requests);
    expect(Math.max(largestRequestBytes, largestResponseBytes)).toBeLessThan(5_000_000);
  });

  test("says what it read", () => {
    expect(all.result.sources.map(({ role, table, address, rows, unmapped }) => [role, table, address, rows, unmapped])).toEqual([
      ["grants", "Stöd", "Stöd!A1:AB110", 109, []],
      ["activities", "Insatser", "Insatser!A1:P25", 24, []],
    ]);
  });
});

describe("the numbers of the documents", () => {
  const listed = [
    ["the memo", (run: Refreshed) => run.text, (run: Refreshed) => run.result.numbers],
    ["the full follow-up", (run: Refreshed) => run.followUp, (run: Refreshed) => run.result.numbersInFollowUp],
  ] as const;

  test.each(listed)("are all listed, in the order of %s: no digit of it is left over", (_, textOf, numbersOf) => {
    let rest = textOf(all);
    let listedInOrder = "";
    for (const { text } of numbersOf(all)) {
      const place = rest.indexOf(text);
      expect([text, place >= 0]).toEqual([text, true]);
      listedInOrder += rest.slice(0, place);
      rest = rest.slice(place + text.length);
    }
    // "M1" is what an activity is called.
    expect((listedInOrder + rest).match(/(?<!\p{L}|\p{L}\d)\d/gu) ?? []).toEqual([]);
  });

  test.each(listed)("are those that Excel shows, where they are figures, in %s", (_, __, numbersOf) => {
    const figures = numbersOf(all).filter(({ origin }) => origin === "figure");
    expect(figures.length).toBeGreaterThanOrEqual(9);
    expect(figures.filter(({ check, excel, value }) => check !== "agrees" || Math.abs((excel ?? 0) - (value ?? 0)) > 0.00005)).toEqual([]);
    // Nothing is made of no cells.
    expect(figures.filter(({ value, sources }) => value !== 0 && sources.length === 0)).toEqual([]);
  });

  test("lead to their cells", () => {
    const said = all.result.numbers.map(({ text, name, sources }) => [plain(text), name, sources[0]].join(" · "));
    expect(said).toEqual(
      expect.arrayContaining([
        "§ 125 · PlanParagraf · Inställningar!B15",
        "18 st. · Antal fysiska företagsbesök, antal 2025 · Insatser!M9",
        "SOU 2024:8 · Resultat: Följa förändringar i nationella styrmedel · Insatser!L2",
      ]),
    );
  });
});

/** The faults of the decided memo and what stands instead (memo.md, The faults in the reference memo). */
const corrections: readonly (readonly [asItWas: string, corrected: string])[] = [
  ["Uppföljning Regionalt serviceprogram 2023-2026", "Uppföljning av regionalt serviceprogram 2023–2030"],
  ["1:1 - anslag", "1:1-anslag"],
  ["pågår nu mellan 2023–2027", "pågår nu 2023–2027"],
  ["dialoger tex Livsmedelsberedskap", "dialoger, till exempel Livsmedelsberedskap"],
  ["(FI2024/02072)", "(Fi2024/02072)"],
  ["SOU 2024:47 - digital", "SOU 2024:47 – digital"],
  ["nätverk bland annat Krokoms kommun kampanj-”Handla lokalt”", "nätverk, bland annat i Krokoms kommun med kampanjen ”Handla lokalt”"],
  ["(service och trygghetspunkt)", "(service- och trygghetspunkt)"],
  ["(Stora Blåsjön) Samverkan", "(Stora Blåsjön). Samverkan"],
  ["Sprida kunskap", "Spridit kunskap"],
  ["samt verka för ökade", "samt verkat för ökade"],
  ["resulterat till under", "resulterat i under"],
  ["Klicka här för att fylla i vilka beslutet ska skickas till.", "Tillväxtverket, Länsstyrelsen Jämtlands län och länets kommuner"],
  ["(namn) Regiondirektör", "Regiondirektör"],
  ["(namn) Enhetschef", "Enhetschef"],
];

/** The decided memo's paragraphs with the corrections; its lines are broken as on the printed page. */
function referenceParagraphs(): readonly string[] {
  const pages = readFileSync(join(root, "tests/fixtures/reference/tjansteskrivelse-2025.txt"), "utf8");
  const paragraphs = pages
    .split(/\n[ \t]*\n|\n(?=[*•] )|(?<=2023-2026|Medborgare|Servicegivare|intressenter|Ärendebeskrivning) *\n/)
    .map((paragraph) => plain(paragraph.replace(/^\s*[*•] /, "")))
    .filter((paragraph) => paragraph !== "");
  const used = new Set<string>();
  const corrected = paragraphs.map((paragraph) =>
    corrections.reduce((text, [asItWas, instead]) => {
      if (text.includes(asItWas)) used.add(asItWas);
      return text.replace(asItWas, instead);
    }, paragraph),
  );
  expect(corrections.filter(([asItWas]) => !used.has(asItWas))).toEqual([]);
  return corrected;
}

/** One space for all kinds of them. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe("the text of the example", () => {
  const paragraphsOf = (text: string) =>
    text
      .split("\n")
      .map((line) => plain(line.replace(/^• /, "")))
      .filter((line) => line !== "");

  test("is the decided memo, paragraph by paragraph in the same order, with its faults corrected", () => {
    expect(paragraphsOf(all.text)).toEqual(referenceParagraphs());
  });

  test("has no-break spaces where Swedish wants them, and one kind of bullets", () => {
    expect(all.text).toContain("§\u00a0125");
    expect(all.text).toContain("8\u00a0st., 1\u00a0476\u00a0300 kronor");
    expect(all.text).not.toMatch(/^\*/m);
    expect(all.text).not.toMatch(/\d \d{3}\b|\[saknas|undefined|null|NaN/);
  });

  test("is the same in html, with headings and lists that are ones", () => {
    const { html } = all;
    expect(html).toMatch(/lang="sv-SE"/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html.match(/<h2\b/g)?.length).toBeGreaterThanOrEqual(6);
    expect(html.match(/<li\b/g)).toHaveLength((all.text.match(/^• /gm) ?? []).length);
    expect(html).not.toMatch(/class=|<script|style=.*mso/i);
    const text = plain(
      html
        .replace(/<!--.*?-->/gs, "")
        .replace(/<(style|title|head)\b.*?<\/\1>/gs, "")
        .replace(/<[^>]+>/g, " "),
    );
    expect(text).toBe(plain(all.text.replaceAll("• ", "")));
  });

  test.each([
    ["the memo", (run: Refreshed) => [run.word.memo, run.text] as const],
    ["the full follow-up", (run: Refreshed) => [run.word.followUp, run.followUp] as const],
  ])("is the same in the Word file of %s, with headings and lists that are ones", (_, filesOf) => {
    const [word, text] = filesOf(all);
    const xml = strFromU8(unzipSync(word)["word/document.xml"] ?? new Uint8Array());
    const said = [...xml.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, words = ""]) => words.replace(/&amp;/g, "&"));
    expect(said.join("").replace(/\s/g, "")).toBe(text.replace(/^• /gm, "").replace(/ \| |\s/g, ""));
    expect(xml.match(/w:val="Heading1"/g)).toHaveLength(1);
    expect(xml.match(/<w:numPr>/g) ?? []).toHaveLength((text.match(/^• /gm) ?? []).length);
  });
});
