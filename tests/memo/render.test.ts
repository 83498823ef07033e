import fc from "fast-check";
import { anchorElement, compose, memoHtml, memoText, memoTree, withoutAnchors } from "../../src/memo";
import { blockText, parseAddress, type BlockStyle, type Memo, type MemoBlock, type MemoInline } from "../../src/model";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "./builders";

const dataset = datasetOf(referenceActivities);
const reference = compose({ dataset, programme: referenceProgramme, figures: figuresOf(referenceGrants, dataset), stored: [] });

function block(style: BlockStyle, text: string, changes: Partial<MemoBlock> = {}): MemoBlock {
  return { id: text, style, proposal: [{ kind: "text", text }], ownText: null, ownTextCell: null, included: true, done: false, ...changes };
}

function memoOf(...blocks: readonly MemoBlock[]): Memo {
  return { document: "memo", sections: [{ id: "s", name: "Avsnitt", blocks }] };
}

const body = (html: string) => /<body[^>]*>\n(.*)<\/body>/s.exec(html)?.[1] ?? "";

describe("the HTML for Word", () => {
  test("is Swedish, and has no classes, styles, scripts or anchors", () => {
    const html = memoHtml(reference);
    expect(html).toContain('<html lang="sv-SE">');
    expect(html).not.toMatch(/class=|style=|<script|<style|<data|<span/);
    expect(new Set([...html.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]))).toEqual(
      new Set(["html", "head", "meta", "title", "body", "h1", "h2", "p", "ul", "li"]),
    );
  });

  test("has one list for bullets that follow each other", () => {
    const html = memoHtml(memoOf(block("bullet", "a"), block("bullet", "b"), block("paragraph", "c"), block("bullet", "d")));
    expect(body(html)).toBe("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>c</p>\n<ul>\n<li>d</li>\n</ul>\n");
  });

  test("does not break a list at a bullet that is taken out", () => {
    const html = memoHtml(memoOf(block("bullet", "a"), block("paragraph", "ut", { included: false }), block("bullet", "b")));
    expect(body(html)).toBe("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
  });

  test("escapes what the user wrote", () => {
    const html = memoHtml(memoOf(block("paragraph", "", { ownText: '<script>alert(1)</script> & "x" &amp; <b>' }), block("bullet", "a<b")));
    expect(body(html)).toBe('<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; "x" &#x26;amp; &#x3C;b></p>\n<ul>\n<li>a&#x3C;b</li>\n</ul>\n');
  });

  test("has no-break spaces as characters and line breaks as br", () => {
    expect(body(memoHtml(memoOf(block("paragraph", "§\u00A0125\r\nrad två"))))).toBe("<p>§\u00A0125<br>rad två</p>\n");
  });

  test("of one section has that section alone", () => {
    expect(body(memoHtml(reference, "proposal"))).toBe(
      "<h2>Regiondirektörens förslag</h2>\n<p>Uppföljning av det regionala serviceprogrammet godkänns.</p>\n",
    );
    expect(body(memoHtml(reference, "extracts"))).toBe("");
  });
});

describe("the plain text", () => {
  test("has blank lines between blocks and bullets on lines that follow each other", () => {
    const memo = memoOf(block("heading2", "Rubrik"), block("paragraph", "Ett  stycke. "), block("bullet", "a\nb"), block("bullet", "c"));
    expect(memoText(memo)).toBe("Rubrik\n\nEtt stycke.\n\n• a\nb\n• c\n");
  });

  test("has no spaces at the ends of lines and no anchors", () => {
    expect(memoText(reference)).not.toMatch(/[ \u00A0]\n|\n\n\n|<|\t/);
  });

  test("of nothing is nothing", () => {
    expect(memoText({ document: "memo", sections: [] })).toBe("");
    expect(memoText(reference, "extracts")).toBe("");
  });
});

describe("the pane's tree", () => {
  const anchors: Record<string, unknown>[] = [];
  const collect = (node: { type: string; tagName?: string; properties?: Record<string, unknown>; children?: unknown[] }) => {
    if (node.tagName === anchorElement && node.properties) anchors.push(node.properties);
    for (const child of (node.children ?? []) as (typeof node)[]) collect(child);
  };
  collect(memoTree(reference));

  test("has an anchor for each figure, parameter and cell, with an address that can be read", () => {
    expect(anchors).toContainEqual({ value: "figure", dataFigure: "grants/hemsandningsbidrag/count/2025", dataNumber: "" });
    expect(anchors).toContainEqual({ value: "parameter", dataName: "PlanParagraf", dataCell: "Inställningar!B5", dataNumber: "" });
    expect(anchors).toContainEqual({ value: "parameter", dataName: "Region" });
    expect(anchors).toContainEqual({ value: "cell", dataCell: "Insatser!D2" });
    for (const { dataCell } of anchors) if (typeof dataCell === "string") expect(parseAddress(dataCell)).not.toBeNull();
  });

  test.each([
    ["14 oktober 2025", true],
    ["§\u00A0125", true],
    ["2023–2030", true],
    ["2023, 2024, 2025 och 2026", true],
    ["mars", false],
    ["RUN/536/2021", false],
    ["Region Jämtland Härjedalen", false],
  ])("marks what a reader may want to check, and no names: %s", (text, isMarked) => {
    const tree = memoTree(memoOf({ ...block("paragraph", ""), proposal: [{ kind: "parameter", text, name: "PlanÅr", cell: null }] }));
    expect(JSON.stringify(tree).includes("dataNumber")).toBe(isMarked);
  });

  test("has anchors for gaps", () => {
    const gap: MemoInline = { kind: "gap", text: "[saknas: PlanÅr]", name: "PlanÅr" };
    expect(JSON.stringify(memoTree(memoOf(block("paragraph", "", { proposal: [gap] }))))).toContain('"value":"gap","dataName":"PlanÅr"');
  });

  test("without its anchors says the same", () => {
    const words = (node: { value?: string; children?: readonly unknown[] }): string =>
      (node.value ?? "") + ((node.children ?? []) as (typeof node)[]).map(words).join("");
    expect(words(withoutAnchors(memoTree(reference)))).toBe(words(memoTree(reference)));
    expect(JSON.stringify(withoutAnchors(memoTree(reference)))).not.toContain(`"${anchorElement}"`);
  });
});

describe("whatever the cells hold", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom("<script>", "</p>", "&nbsp;", "]]>", "<!--", "a\u00A0b", "\u0000\u000B"),
  );
  const part: fc.Arbitrary<MemoInline> = fc.oneof(
    text.map((value): MemoInline => ({ kind: "text", text: value })),
    text.map((value): MemoInline => ({ kind: "cell", text: value, cell: { sheet: value, row: 0, column: 0 } })),
    text.map((value): MemoInline => ({ kind: "figure", text: value, figure: value })),
  );
  const blocks = fc.array(
    fc.record({
      id: fc.string(),
      style: fc.constantFrom<BlockStyle>("heading1", "heading2", "heading3", "paragraph", "bullet"),
      proposal: fc.array(part),
      ownText: fc.option(text),
      ownTextCell: fc.constant(null),
      included: fc.constant(true),
      done: fc.boolean(),
    }),
  );

  test("the HTML is well-formed, with none of the user's markup", () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const html = memoHtml(memoOf(...given));
        expect(unbalanced(html)).toEqual([]);
        const tags = [...html.matchAll(/<\/?([^\s>/]+)/g)].map((match) => match[1] ?? "");
        expect(tags.filter((tag) => !/^(!doctype|html|head|meta|title|body|h[123]|p|ul|li|br)$/.test(tag))).toEqual([]);
      }),
    );
  });

  test("the plain text has every visible sign, in order", () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const memo = memoOf(block("paragraph", "början"), ...given);
        const expected = memo.sections.flatMap((section) =>
          section.blocks.map((one) => `${one.style === "bullet" ? "•" : ""}${visible(blockText(one))}`),
        );
        const shown = expected.filter((one) => one !== "" && one !== "•").join("");
        expect(visible(memoText(memo))).toBe(shown);
      }),
    );
  });

  /** The elements that are not closed, or closed where they are not open; meta and br have no end. */
  function unbalanced(html: string): readonly string[] {
    const open: string[] = [];
    for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (["meta", "br"].includes(name)) continue;
      if (slash === "") open.push(name);
      else if (open.pop() !== name) return [`</${name}>`];
    }
    return open;
  }

  /** Spaces and signs that no document may hold apart. */
  function visible(given: string): string {
    return given.replace(/[\s\p{Cc}\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]/gu, "");
  }
});
