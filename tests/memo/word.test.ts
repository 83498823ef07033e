import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import type { Memo, MemoBlock, MemoInline } from "../../src/model";
import { memoHtml, memoText } from "../../src/memo";
import { wordDocument } from "../../src/memo/word";

const text = (words: string): MemoInline => ({ kind: "text", text: words });

function block(style: MemoBlock["style"], words: string, given: Partial<MemoBlock> = {}): MemoBlock {
  return { id: words, style, proposal: [text(words)], ownText: null, ownTextCell: null, included: true, done: false, ...given };
}

const rows = [
  ["Stödform", "Antal", "Kronor"],
  ["Hemsändning", "8", "1\u00A0476\u00A0300"],
  ["Summa", "8", "1\u00A0476\u00A0300"],
];

const table = block("table", rows.map((cells) => cells.join(" | ")).join("\n"), {
  table: { rows: rows.map((cells) => cells.map((cell) => [text(cell)])), numeric: [false, true, true], totals: true },
});

const memo: Memo = {
  document: "memo",
  sections: [
    { id: "title", name: "Rubrik", blocks: [block("heading1", "Uppföljning av regionalt serviceprogram 2023–2030")] },
    {
      id: "area:Servicegivare",
      name: "Servicegivare",
      blocks: [
        block("heading2", "Prioriterat område: Servicegivare"),
        block("paragraph", "Under året har 56\u00A0stöd beviljats:"),
        block("bullet", "Hemsändning 8\u00A0st., 1\u00A0476\u00A0300 kronor"),
        block("bullet", "", { ownText: "  Åre & Berg <b>\nandra raden  " }),
        block("bullet", "Utelämnad", { included: false }),
        block("heading3", "Stöd per form"),
        table,
      ],
    },
    { id: "signatures", name: "I tjänsten", blocks: [block("paragraph", "Anna Öberg\nRegiondirektör")] },
  ],
};

/** What the parts of the file say, by path. */
async function partsOf(document: Memo): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await wordDocument(document)));
  return Object.fromEntries(parts.map(([path, data]) => [path, strFromU8(data)]));
}

/** A paragraph or a cell as a line: "Heading2: Prioriterat område", with line breaks as "/". */
function linesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1];
    const words = [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|(<w:br\/>)/g)].map(([, said = "", lineBreak]) =>
      lineBreak ? "/" : said,
    );
    return [...(style === undefined ? [] : [style]), words.join("")].join(": ");
  });
}

test("has Word's own headings, lists and paragraphs, in the order of the document", async () => {
  const parts = await partsOf(memo);
  expect(linesOf(parts["word/document.xml"] ?? "")).toEqual([
    "Heading1: Uppföljning av regionalt serviceprogram 2023–2030",
    "Heading2: Prioriterat område: Servicegivare",
    "Under året har 56\u00A0stöd beviljats:",
    "ListParagraph: Hemsändning 8\u00A0st., 1\u00A0476\u00A0300 kronor",
    "ListParagraph: Åre &amp; Berg &lt;b&gt;/andra raden",
    "Heading3: Stöd per form",
    ...rows.flat(),
    "",
    "Anna Öberg/Regiondirektör",
  ]);
});

test("every part can be read, and the words are those of the plain text", async () => {
  const parts = await partsOf(memo);
  for (const xml of Object.values(parts)) expect(new XMLParser().parse(xml)).toEqual(expect.any(Object));
  const said = linesOf(parts["word/document.xml"] ?? "").map((line) => line.replace(/^\w+: /, ""));
  const plain = memoText(memo).replace(/[•\s|]/g, "");
  expect(
    said
      .join("")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
      .replace(/[\s/|]/g, ""),
  ).toBe(plain);
});

test("bullets are a real list", async () => {
  const parts = await partsOf(memo);
  const used = [...(parts["word/document.xml"] ?? "").matchAll(/<w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(used).toHaveLength(2);
  const numbering = parts["word/numbering.xml"] ?? "";
  const list = new RegExp(`<w:num w:numId="${String(used[0])}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1];
  const levels = numbering.split("<w:abstractNum ").find((part) => part.startsWith(`w:abstractNumId="${String(list)}"`));
  expect(levels).toContain('<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>');
});

test("a table repeats its header row, has borders, and numbers stand to the right", async () => {
  const xml = (await partsOf(memo))["word/document.xml"] ?? "";
  const written = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  expect(written.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false, false]);
  expect(written.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
  const sides = written.map((row) => [...row.matchAll(/<w:jc w:val="(\w+)"\/>/g)].map(([, side]) => side));
  expect(sides).toEqual(rows.map(() => ["left", "right", "right"]));
  expect(written.map((row) => (row.match(/<w:b\/>/g) ?? []).length)).toEqual([3, 0, 3]);
  expect(xml).toMatch(/<w:tblBorders>.*?<w:insideV w:val="single"/s);
});

/** Each paragraph outside tables as its words and what holds it to the page: "Mål: A/Status: B ← lines, next". */
async function heldTogether(...blocks: readonly MemoBlock[]): Promise<readonly string[]> {
  const parts = await partsOf({ document: "followUp", sections: [{ id: "s", name: "S", blocks }] });
  const outside = (parts["word/document.xml"] ?? "").replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  return [...outside.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => {
    const held = [...paragraph.matchAll(/<w:keep(Lines|Next)\/>/g)].map(([, what = ""]) => what.toLowerCase()).sort();
    return [linesOf(paragraph).join(""), held.join(", ")].filter((said) => said !== "").join(" ← ");
  });
}

test("an activity's facts stand on one page, with its heading and what is said of it", async () => {
  const facts = "Mål: Fyra möten\nAnsvarig: Regionen\nStatus: Pågår";
  expect(
    await heldTogether(
      block("heading3", "M1 Möten"),
      block("paragraph", facts),
      block("paragraph", "Två är hållna."),
      block("bullet", "a"),
    ),
  ).toEqual(["Heading3: M1 Möten", "Mål: Fyra möten/Ansvarig: Regionen/Status: Pågår ← lines, next", "Två är hållna.", "ListParagraph: a"]);
  const styles = (await partsOf(memo))["word/styles.xml"] ?? "";
  for (const level of ["1", "2", "3"]) {
    const style = styles.split("<w:style ").find((part) => part.includes(`w:styleId="Heading${level}"`));
    expect(style).toMatch(/<w:keepNext\/><w:keepLines\/>/);
  }
});

test.each<readonly [title: string, blocks: readonly MemoBlock[], held: readonly string[]]>([
  ["a signature", [block("paragraph", "Anna Öberg\nRegiondirektör")], ["Anna Öberg/Regiondirektör ← lines"]],
  ["what leads to a list", [block("paragraph", "Beslutade stöd:"), block("bullet", "a")], ["Beslutade stöd: ← next", "ListParagraph: a"]],
  ["what leads to a table", [block("paragraph", "Stöd per form:"), table], ["Stöd per form: ← next"]],
  ["no paragraph else", [block("paragraph", "Ett."), block("paragraph", "Två:"), block("paragraph", "Tre.")], ["Ett.", "Två:", "Tre."]],
  ["no long text", [block("paragraph", `${"Ord ".repeat(300)}\nslut`)], [`${"Ord ".repeat(300).trim()}/slut`]],
])("held together with what follows: %s", async (_, blocks, held) => {
  expect(await heldTogether(...blocks)).toEqual(held);
});

test.each([
  [3, [true, true, false]],
  [12, [...Array<boolean>(11).fill(true), false]],
  [13, [true, ...Array<boolean>(10).fill(false), true, false]],
])(
  "of a table with %d rows these stand with the next: a short one is whole, of a long one neither end stands alone",
  async (count, next) => {
    const longer = Array.from({ length: count }, (_, row) => (row === 0 ? ["Kommun", "Kronor"] : [`K${String(row)}`, String(row)]));
    const given = { rows: longer.map((cells) => cells.map((cell) => [text(cell)])), numeric: [false, true], totals: true };
    const parts = await partsOf({
      document: "followUp",
      sections: [{ id: "s", name: "S", blocks: [block("table", "Kommun", { table: given })] }],
    });
    const written = [...(parts["word/document.xml"] ?? "").matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(written.map((row) => row.match(/<w:keepNext\/>/g)?.length === 2)).toEqual(next);
  },
);

test("a list under a bullet is a level of the same list", async () => {
  const xml = (await partsOf({ document: "memo", sections: [{ id: "s", name: "S", blocks: [block("bullet", "Gjort:\n- ett\n- två")] }] }))[
    "word/document.xml"
  ];
  expect([...(xml ?? "").matchAll(/<w:ilvl w:val="(\d)"\/>/g)].map(([, level]) => level)).toEqual(["0", "1", "1"]);
});

test("the language is Swedish, the type Calibri 11, and the styles have the ids that Word knows", async () => {
  const styles = (await partsOf(memo))["word/styles.xml"] ?? "";
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0] ?? "";
  expect(defaults).toContain('<w:lang w:val="sv-SE"');
  expect(defaults).toContain('<w:sz w:val="22"/>');
  expect(defaults).toContain('w:ascii="Calibri"');
  for (const level of [1, 2, 3]) {
    const style = styles.split("<w:style ").find((part) => part.includes(`w:styleId="Heading${String(level)}"`));
    expect(style).toContain(`<w:outlineLvl w:val="${String(level - 1)}"/>`);
    expect(styles).toMatch(new RegExp(`w:styleId="Heading${String(level)}"><w:name w:val="Heading ${String(level)}"/>`));
  }
});

test.each<readonly [string, Memo, string]>([
  ["the heading", memo, "Uppföljning av regionalt serviceprogram 2023–2030"],
  ["the kind of document where there is none", { ...memo, sections: memo.sections.slice(1) }, "Tjänsteskrivelse"],
  ["the full follow-up's", { ...memo, document: "followUp", sections: [] }, "Uppföljning"],
])("its title is %s", async (_, document, title) => {
  const core = (await partsOf(document))["docProps/core.xml"] ?? "";
  expect(core).toContain(`<dc:title>${title}</dc:title>`);
  expect(core).not.toMatch(/dcterms:created|dcterms:modified|Un-named/);
});

test("the same document gives the same bytes, at any time, with any chance and in any time zone", async () => {
  const chances = [0.1, 0.9];
  const zones = ["Europe/Stockholm", "America/Los_Angeles"];
  const zone = process.env.TZ;
  const files = [];
  for (const [place, moment] of ["2026-03-04T14:02:00Z", "2031-12-31T23:59:59Z"].entries()) {
    process.env.TZ = zones[place];
    jest.useFakeTimers({ now: new Date(moment), doNotFake: ["setTimeout", "setImmediate", "nextTick", "queueMicrotask"] });
    const chance = jest.spyOn(Math, "random").mockReturnValue(chances[place] ?? 0);
    try {
      files.push(await wordDocument(memo));
    } finally {
      chance.mockRestore();
      jest.useRealTimers();
      process.env.TZ = zone;
    }
  }
  expect(files[1]).toEqual(files[0]);
});

describe("whatever a person writes", () => {
  const words = fc.array(
    fc.constantFrom("Ett", " ", "  ", "\u00A0", "\n", "\n\n", "- ", "• ", "* ", "\t", "<b>", "&amp;", "=1", "”Åre”", "🎉", "a | b"),
    {
      maxLength: 12,
    },
  );
  const style = fc.constantFrom<MemoBlock["style"]>("heading2", "heading3", "paragraph", "bullet");
  const blocks = fc.array(
    fc.tuple(style, words, fc.boolean()).map(([of, typed, isOwn]) => {
      const said = typed.join("");
      return isOwn ? block(of, "x", { ownText: said }) : block(of, said);
    }),
    { minLength: 1, maxLength: 6 },
  );

  test("text, HTML and Word say the same, line by line", async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (given) => {
        const document: Memo = {
          document: "memo",
          sections: [{ id: "s", name: "S", blocks: [block("heading1", "Rubrik"), ...given, table] }],
        };
        const lines = memoText(document)
          .split("\n")
          .filter((line) => line !== "")
          .map(withoutBullet);
        expect(linesOfHtml(memoHtml(document))).toEqual(lines);
        expect(linesOfWord((await partsOf(document))["word/document.xml"] ?? "")).toEqual(lines);
        expect(lines.filter((line) => /^ | $|[^\S\u00A0]{2}/.test(line))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  /** Rows of tables as the plain text writes them. */
  function linesOfWord(xml: string): readonly string[] {
    const rowsAsParagraphs = xml.replace(/<w:tr>.*?<\/w:tr>/gs, (row) => `<w:p><w:t>${linesOf(row).join(" | ")}</w:t></w:p>`);
    const lines = [...rowsAsParagraphs.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].flatMap(([paragraph]) =>
      paragraph
        .replace(/<w:br\/>/g, "\n")
        .replace(/<[^>]+>/g, "")
        .split("\n"),
    );
    return lines.map((line) => withoutBullet(unescaped(line))).filter((line) => line !== "");
  }

  function linesOfHtml(html: string): readonly string[] {
    const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? "";
    const lines = body
      .replace(/<\/t[hd]>\n?(?=<t[hd])/g, " | ")
      .replace(/<\/(?:td|th|tr|p|li|h\d)>|<br>|<ul>/g, "\n")
      .replace(/<[^>]+>/g, "")
      .split("\n");
    return lines.map((line) => withoutBullet(unescaped(line))).filter((line) => line !== "");
  }

  /** The plain text's own, or one that a person typed alone on a line of a heading. */
  function withoutBullet(line: string): string {
    return line.replace(/^(?:• )+/, "");
  }

  function unescaped(line: string): string {
    const signs: Readonly<Record<string, string>> = { "&#x3C;": "<", "&lt;": "<", "&gt;": ">", "&#x26;": "&", "&amp;": "&", "&quot;": '"' };
    return line.replace(/&(?:#x3C|#x26|lt|gt|amp|quot);/g, (sign) => signs[sign] ?? sign);
  }
});

test("another document gives other bytes", async () => {
  const other = { ...memo, sections: memo.sections.slice(0, 2) };
  expect(await wordDocument(other)).not.toEqual(await wordDocument(memo));
});
