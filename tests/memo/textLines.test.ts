import { memoHtml, memoText } from "../../src/memo";
import { listAsText } from "../../src/memo/textLines";
import type { BlockStyle, Memo, MemoInline } from "../../src/model";

/** What a text of one block comes to in the two flavours of the clipboard; line breaks of the HTML left out. */
function shown(style: BlockStyle, proposal: readonly MemoInline[]): { readonly html: string; readonly text: string } {
  const block = { id: "a", style, proposal, ownText: null, ownTextCell: null, included: true, done: false };
  const title = { ...block, id: "t", style: "heading1" as const, proposal: [{ kind: "text", text: "T" }] as const };
  const memo: Memo = { document: "memo", sections: [{ id: "s", name: "S", blocks: [title, block] }] };
  const html = /<h1>T<\/h1>(.*)<\/body>/s.exec(memoHtml(memo))?.[1] ?? "";
  return { html: html.replaceAll("\n", ""), text: memoText(memo).replace(/^T\n\n?/, "") };
}

const cell = (text: string): MemoInline => ({ kind: "cell", text, cell: { sheet: "Insatser", row: 1, column: 11 } });

test.each<readonly [title: string, style: BlockStyle, typed: string, html: string, text: string]>([
  ["single spaces", "paragraph", "Ett  \t stycke. ", "<p>Ett stycke.</p>", "Ett stycke.\n"],
  ["no spaces at the ends of lines", "bullet", "Ett  \n  två", "<ul><li>Ett<br>två</li></ul>", "• Ett\ntvå\n"],
  [
    "no-break spaces as they are",
    "paragraph",
    "§\u00A0125,\u00A0\u00A0 b",
    "<p>§\u00A0125,\u00A0\u00A0 b</p>",
    "§\u00A0125,\u00A0\u00A0 b\n",
  ],
  ["a paragraph after a blank line", "paragraph", "Ett\n\n\ntvå\ntre", "<p>Ett</p><p>två<br>tre</p>", "Ett\n\ntvå\ntre\n"],
  ["no blank line within a bullet", "bullet", "Ett\n \ntvå", "<ul><li>Ett<br>två</li></ul>", "• Ett\ntvå\n"],
  ["a heading in one line", "heading2", "Ett\n två", "<h2>Ett två</h2>", "Ett två\n"],
  ["bullets of a typed list", "bullet", "- Ett\n•  två\n* tre", "<ul><li>Ett</li><li>två</li><li>tre</li></ul>", "• Ett\n• två\n• tre\n"],
  ["one mark for a bullet", "bullet", "– Ett", "<ul><li>Ett</li></ul>", "• Ett\n"],
  [
    "a list under its lead",
    "bullet",
    "Gjort:\n- ett\n- två",
    "<ul><li>Gjort:<ul><li>ett</li><li>två</li></ul></li></ul>",
    "• Gjort:\n• ett\n• två\n",
  ],
  ["an item that goes on", "bullet", "- ett\nmer\n- två", "<ul><li>ett<br>mer</li><li>två</li></ul>", "• ett\nmer\n• två\n"],
  [
    "a list in a paragraph",
    "paragraph",
    "Gjort:\n- ett\n- två\nSlut.",
    "<p>Gjort:</p><ul><li>ett</li><li>två</li></ul><p>Slut.</p>",
    "Gjort:\n\n• ett\n• två\n\nSlut.\n",
  ],
  ["a footnote, which is no list", "paragraph", "Ett*\n* preliminärt", "<p>Ett*<br>* preliminärt</p>", "Ett*\n* preliminärt\n"],
  ["one item in a paragraph", "paragraph", "Ett:\n- två", "<p>Ett:</p><ul><li>två</li></ul>", "Ett:\n\n• två\n"],
  ["no mark before a heading", "heading3", "• Ett", "<h3>Ett</h3>", "Ett\n"],
  ["a minus and a hyphen without a space", "bullet", "-5 grader\n-tal", "<ul><li>-5 grader<br>-tal</li></ul>", "• -5 grader\n-tal\n"],
])("a text is shown with %s", (_, style, typed, html, text) => {
  expect(shown(style, [cell(typed)])).toEqual({ html, text });
});

test("spaces are single across parts too, and an empty part leaves none", () => {
  const parts = [cell("Anna "), { kind: "text", text: " " } as const, cell(""), { kind: "text", text: " och " } as const, cell(" Bo ")];
  expect(shown("paragraph", parts).html).toBe("<p>Anna och Bo</p>");
});

test.each([
  ["- ett mål\n- ett till", "ett mål, ett till"],
  ["• Nå ut.\n• Mäta.", "Nå ut. Mäta."],
  ["Två mål:\n- ett\n- två", "Två mål: ett, två"],
  ["- ett", "ett"],
  ["Länets kommuner och\nlänsstyrelsen", "Länets kommuner och\nlänsstyrelsen"],
  ["", ""],
])("a list typed in a cell is running text among facts: %j → %j", (typed, text) => {
  expect(listAsText(typed)).toBe(text);
});
