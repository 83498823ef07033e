import fc from "fast-check";
import { memoHtml, memoText, memoTree } from "../../src/memo";
import { tableOf, tableParts } from "../../src/memo/tables";
import { inlineText, type Memo, type MemoBlock, type MemoInline, type MemoTable } from "../../src/model";

const text = (value: string): readonly MemoInline[] => [{ kind: "text", text: value }];
const figure = (value: string): readonly MemoInline[] => [{ kind: "figure", text: value, figure: `grants/${value}` }];

const rows: MemoTable["rows"] = [
  [text("Stödform"), text("Antal"), text("Andel")],
  [text("Hemsändning"), figure("8"), figure("66,7\u00A0%")],
  [text("<b>Eget</b>"), figure("1\u00A0234"), text("–")],
  [text("Summa"), figure("1\u00A0242"), figure("100,0\u00A0%")],
];

function memoOf(changes: Partial<MemoBlock> = {}): Memo {
  const table = tableOf(tableParts(rows), true);
  const block: MemoBlock = {
    id: "t",
    style: "table",
    proposal: tableParts(rows),
    ownText: null,
    ownTextCell: null,
    included: true,
    done: false,
    ...(table ? { table } : {}),
    ...changes,
  };
  return { document: "followUp", sections: [{ id: "s", name: "Avsnitt", blocks: [block] }] };
}

const body = (memo: Memo) => /<body[^>]*>\n(.*)<\/body>/s.exec(memoHtml(memo))?.[1] ?? "";

describe("a table", () => {
  test("is a real one for Word: headings in a thead, lines as attributes, numbers to the right, the sum in bold", () => {
    expect(body(memoOf()).split("\n")).toEqual([
      '<table border="1" cellpadding="4" cellspacing="0">',
      "<thead>",
      '<tr><th align="left" scope="col">Stödform</th><th align="right" scope="col">Antal</th><th align="right" scope="col">Andel</th></tr>',
      "</thead>",
      "<tbody>",
      '<tr><td align="left">Hemsändning</td><td align="right">8</td><td align="right">66,7\u00A0%</td></tr>',
      '<tr><td align="left">&#x3C;b>Eget&#x3C;/b></td><td align="right">1\u00A0234</td><td align="right">–</td></tr>',
      '<tr><th align="left" scope="row">Summa</th><td align="right"><strong>1\u00A0242</strong></td><td align="right"><strong>100,0\u00A0%</strong></td></tr>',
      "</tbody>",
      "</table>",
      "",
    ]);
  });

  test("is lines as plain text, without tabs", () => {
    expect(memoText(memoOf())).toBe(
      "Stödform | Antal | Andel\nHemsändning | 8 | 66,7\u00A0%\n<b>Eget</b> | 1\u00A0234 | –\nSumma | 1\u00A0242 | 100,0\u00A0%\n",
    );
  });

  test("has anchors for its figures in the pane", () => {
    expect(JSON.stringify(memoTree(memoOf()))).toContain('"value":"figure","dataFigure":"grants/1\u00A0242","dataNumber":""');
  });

  test.each([
    ["is a table too", "Stöd | Antal\nBidrag | 2\nSumma | 3", 3, true],
    ["with blank lines and spaces is a table too", "\r\n Stöd |  Antal \r\n\r\nBidrag | \r\n", 2, false],
    ["with uneven lines is a paragraph", "Stöd | Antal\nBidrag", 0, false],
    ["of words is a paragraph", "Tabellen utgår.\nSe bilagan.", 0, false],
  ])("whose own text %s", (_case, ownText, rowCount, hasSum) => {
    const html = body(memoOf({ ownText }));
    expect(html.match(/<tr>/g) ?? []).toHaveLength(rowCount);
    expect(html.includes("<strong>")).toBe(hasSum);
    if (rowCount === 0) expect(html).toBe(`<p>${ownText.replace("\n", "<br>")}</p>\n`);
  });

  test("taken out, or blank, is not there", () => {
    expect(body(memoOf({ included: false }))).toBe("");
    expect(body(memoOf({ ownText: " " }))).toBe("");
  });

  test("says as text what it says as cells", () => {
    const cell = fc.constantFrom("a", "", "8", "1\u00A0234", "–", "b c").map(text);
    const shape = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 5 }));
    const tables = shape.chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
    fc.assert(
      fc.property(tables, (given) => {
        const read = tableOf(tableParts(given), false);
        const said = (all: MemoTable["rows"]) => all.map((cells) => cells.map(inlineText));
        expect(said(read?.rows ?? [])).toEqual(said(given));
      }),
    );
  });
});
