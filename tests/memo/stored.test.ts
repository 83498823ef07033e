import fc from "fast-check";
import { compose, memoColumns, memoHtml, memoText, readStoredMemo, styleNames, type StoredBlock } from "../../src/memo";
import {
  documentTables,
  blockText,
  inlineText,
  isEmptySection,
  type CellValue,
  type DocumentKind,
  type Memo,
  type SheetMark,
  type SheetOutline,
  type TableOutline,
  type WorkbookOutline,
} from "../../src/model";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "./builders";

const dataset = datasetOf(referenceActivities);
const figures = figuresOf(referenceGrants, dataset);
const composed = (stored: readonly StoredBlock[], of = dataset): Memo =>
  compose({ dataset: of, programme: referenceProgramme, figures, stored });

function outlineWith(values: readonly (readonly CellValue[])[], changes: Partial<TableOutline> = {}): WorkbookOutline {
  const range = { sheet: "Tjänsteskrivelse", row: 4, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
  const headers = (values[0] ?? []).map(String);
  const table = { name: documentTables.memo, range, showsHeaders: true, showsTotals: false, filtered: false, headers, values, ...changes };
  const sheet = {
    id: "1",
    name: range.sheet,
    position: 0,
    visible: true,
    protected: false,
    mark: { role: { kind: "memo", year: 2025 }, block: null } as const,
    used: range,
    head: null,
    tables: [table],
  };
  return { readOnly: false, sheets: [sheet], documentSettings: {}, dateOffset: 0 };
}

const headers = Object.values(memoColumns);

/** A row of the table by the names of its cells. */
function row(cells: Partial<Record<keyof typeof memoColumns, CellValue>>): readonly CellValue[] {
  return (Object.keys(memoColumns) as (keyof typeof memoColumns)[]).map((name) => cells[name] ?? "");
}

/** The table as a refresh writes the memo, with some own cells laid over it by block id. */
function tableOf(memo: Memo, own: Readonly<Record<string, Parameters<typeof row>[0]>> = {}): (readonly CellValue[])[] {
  const rows = memo.sections.flatMap((section) =>
    section.blocks.map((block) =>
      row({
        id: block.id,
        section: section.name,
        style: styleNames[block.style],
        proposal: inlineText(block.proposal),
        ownText: block.ownText ?? "",
        included: block.included ? "ja" : "nej",
        done: block.done ? "ja" : "",
        ...own[block.id],
      }),
    ),
  );
  return [headers, ...rows];
}

const stored = (outline: WorkbookOutline) => readStoredMemo(outline, "memo", 2025).blocks;
const read = (values: readonly (readonly CellValue[])[]) => stored(outlineWith(values));
const findBlock = (memo: Memo, id: string) => memo.sections.flatMap((section) => section.blocks).find((block) => block.id === id);

describe("the memo's table", () => {
  test("is read wherever its columns stand", () => {
    const blocks = read([
      ["klar", "Egen text ", "Min kolumn", "ID", "Ta med"],
      ["Ja", " Mitt ", "x", "proposal/decision", "Nej"],
    ]);
    expect(blocks).toEqual([
      {
        id: "proposal/decision",
        ownText: " Mitt ",
        cell: { sheet: "Tjänsteskrivelse", row: 5, column: 1 },
        basedOn: "",
        proposal: "",
        included: false,
        done: true,
        position: 0,
        number: null,
        section: "",
        style: "paragraph",
        addedByUser: false,
      },
    ]);
  });

  test.each([
    [true, "", true, false],
    [false, true, false, true],
    ["", "x", true, true],
    ["NEJ ", "nej", false, false],
    [0, 1, false, true],
  ])("Ta med %p and Klar %p are %p and %p", (included, done, isIncluded, isDone) => {
    expect(read([headers, row({ id: "title/title", included, done })])).toMatchObject([{ included: isIncluded, done: isDone }]);
  });

  test("that is not there, or not read, gives nothing", () => {
    expect(stored({ readOnly: false, sheets: [], documentSettings: {}, dateOffset: 0 })).toEqual([]);
    expect(stored(outlineWith([headers], { values: null }))).toEqual([]);
  });

  test("has no totals row among its blocks", () => {
    const values = [headers, row({ id: "title/title" }), row({ id: "Summa" })];
    expect(stored(outlineWith(values, { showsTotals: true })).map((block) => block.id)).toEqual(["title/title"]);
  });

  test("takes all that a row without an id says for the user's own, with a new id and the section above", () => {
    const blocks = read([
      headers,
      row({ id: "own:1", section: "Resurser", style: "stycke", ownText: "Mitt" }),
      row({ proposal: "Skrivet i fel kolumn", style: "punkt" }),
      row({}),
      row({ id: "own:1", section: "Förslag", ownText: "Kopierad rad" }),
    ]);
    expect(blocks.map(({ id, ownText, section, style, addedByUser }) => [id, ownText, section, style, addedByUser])).toEqual([
      ["own:1", "Mitt", "Resurser", "paragraph", true],
      ["own:2", "Skrivet i fel kolumn", "Resurser", "bullet", true],
      ["own:3", "Kopierad rad", "Förslag", "paragraph", true],
    ]);
  });
});

describe("the sheet of a document", () => {
  const sheetOf = (id: string, mark: SheetMark | null, table: string, ownText: string): SheetOutline => {
    const [sheet] = outlineWith([headers, row({ id: "title/title", ownText, number: 1 })], { name: table }).sheets;
    if (!sheet) throw new Error("no sheet");
    return { ...sheet, id, name: `Blad ${id}`, position: Number(id), mark };
  };
  const markOf = (kind: DocumentKind, year: number | null, order?: readonly string[]): SheetMark => {
    return { role: { kind, year }, block: null, ...(order ? { order } : {}) };
  };
  const outline: WorkbookOutline = {
    readOnly: false,
    documentSettings: {},
    dateOffset: 0,
    sheets: [
      sheetOf("1", markOf("memo", 2024), "Uf_Tjansteskrivelse_2024", "Förra årets"),
      sheetOf("2", markOf("memo", 2025, ["b", "a"]), "Uf_Tjansteskrivelse", "Årets"),
      sheetOf("3", markOf("followUp", 2025), "Uf_Nytt_namn", "Hela"),
      sheetOf("4", null, "Uf_Tjansteskrivelse2", "Någon annans"),
    ],
  };

  test.each([
    ["memo", 2025, "Blad 2", "Årets", ["b", "a"]],
    ["memo", 2024, "Blad 1", "Förra årets", []],
    ["followUp", 2025, "Blad 3", "Hela", []],
  ] as const)("of %s %i is found by its role and year, its table by its headers", (document, year, name, ownText, order) => {
    const { sheet, blocks, order: chosen } = readStoredMemo(outline, document, year);
    expect([sheet?.name, blocks.map((block) => block.ownText), chosen]).toEqual([name, [ownText], order]);
  });

  test.each([
    ["memo", 2023],
    ["followUp", 2024],
  ] as const)("of %s %i is not there yet", (document, year) => {
    expect(readStoredMemo(outline, document, year)).toEqual({ sheet: null, blocks: [], order: [] });
  });

  test("whose table is not the document's has no rows", () => {
    const users = outlineWith(
      [
        ["Namn", "Egen text"],
        ["A", "B"],
      ],
      { name: "Uf_Tjansteskrivelse" },
    );
    expect(readStoredMemo(users, "memo", 2025)).toMatchObject({ sheet: { name: "Tjänsteskrivelse" }, blocks: [] });
  });

  test.each([
    [3, 3],
    ["2,5", 2.5],
    [" 4 ", 4],
    ["", null],
    ["sist", null],
  ])("says with Nr %p the number %p", (typed, number) => {
    expect(read([headers, row({ id: "title/title", number: typed })])[0]?.number).toBe(number);
  });
});

describe("own texts", () => {
  test("win over the proposal, which is kept beside them", () => {
    const memo = composed(read(tableOf(composed([]), { "proposal/decision": { ownText: "Nämnden tar del av uppföljningen." } })));
    const block = findBlock(memo, "proposal/decision");
    expect(block?.ownText).toBe("Nämnden tar del av uppföljningen.");
    expect(inlineText(block?.proposal ?? [])).toBe("Uppföljning av det regionala serviceprogrammet godkänns.");
    expect(memoText(memo)).toContain("Nämnden tar del av uppföljningen.");
    expect(memoText(memo)).not.toContain("godkänns");
  });

  test("take blocks out of the copy but not out of the memo", () => {
    const memo = composed(read(tableOf(composed([]), { "grants:servicebidrag": { included: "nej" } })));
    expect(findBlock(memo, "grants:servicebidrag")?.included).toBe(false);
    expect(memoText(memo)).not.toContain("Servicebidrag");
  });

  test("stay where the user added them", () => {
    const table = tableOf(composed([]));
    const after = table.findIndex((cells) => cells.includes("grants:servicebidrag"));
    table.splice(after + 1, 0, row({ ownText: "Varav två i Åre.", style: "punkt" }));
    const memo = composed(read(table));
    expect(memoText(memo)).toContain("kronor\n• Varav två i Åre.\n• Investeringsbidrag");
    expect(composed(read(tableOf(memo)))).toEqual(memo);
  });

  test("of an activity that is no longer picked stay in its section", () => {
    const table = tableOf(composed([]), { "activity:m2": { ownText: "Eget om butiker." } });
    const fewer = datasetOf(referenceActivities.map((activity) => (activity.number === "M2" ? { ...activity, picked: false } : activity)));
    const section = composed(read(table), fewer).sections.find(({ id }) => id === "area:Medborgare");
    expect(section?.blocks.map((block) => [block.id, block.ownText])).toEqual([
      ["area:Medborgare/heading", null],
      ["activity:m1", null],
      ["activity:m2", "Eget om butiker."],
    ]);
  });

  test("of a section with nothing else to say bring its heading back", () => {
    const table = tableOf(composed([]), { "activity:m1": { ownText: "Eget." } });
    const without = datasetOf(referenceActivities.filter((activity) => activity.area !== "Medborgare"));
    expect(memoText(composed(read(table), without))).toContain("Prioriterat område: Medborgare\n\n• Eget.\n");
  });

  test("of a section that is gone get a section at the end", () => {
    const memo = composed(read([headers, row({ id: "activity:x", section: "Näringsliv", ownText: "Eget.", style: "punkt" })]));
    expect(memo.sections.at(-1)).toMatchObject({ id: "own:Näringsliv", name: "Näringsliv", blocks: [{ ownText: "Eget." }] });
  });

  test("follow an activity that is moved to another row", () => {
    const table = tableOf(composed([]), { "activity:o1": { ownText: "Eget om planer." } });
    const memo = composed(read(table), datasetOf([...referenceActivities].reverse()));
    expect(findBlock(memo, "activity:o1")?.ownText).toBe("Eget om planer.");
  });
});

describe("the order of the blocks", () => {
  const bullets = (memo: Memo) =>
    memo.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id).filter((id) => id.startsWith("grants:")));
  const proposed = ["grants:hemsandningsbidrag", "grants:servicebidrag", "grants:investeringsbidrag", "grants:sarskilt-driftstod"];
  const withNumber = (cells: readonly CellValue[], number: number) => cells.map((cell, column) => (column === 1 ? number : cell));
  /** The table as a refresh writes it, numbered from 1. */
  const numbered = (memo: Memo) => tableOf(memo).map((cells, place) => (place === 0 ? cells : withNumber(cells, place)));

  test("is the proposal's while nobody has changed it", () => {
    const memo = composed(read(numbered(composed([]))));
    expect([bullets(memo), memo.order]).toEqual([proposed, undefined]);
  });

  test("follows the numbers that are typed in the sheet, and stays when the table has been written anew", () => {
    const table = numbered(composed([]));
    const first = table.findIndex((cells) => cells[0] === proposed[0]);
    const typed = table.map((cells, place) => (place === first ? withNumber(cells, first + 2.5) : cells));
    const memo = composed(read(typed));
    const [one = "", ...others] = proposed;
    expect(bullets(memo)).toEqual([...others.slice(0, 2), one, ...others.slice(2)]);
    expect(memo.order?.slice(0, 2)).toEqual(["area:Servicegivare/heading", "activity:s1"]);
    const again = compose({ dataset, programme: referenceProgramme, figures, stored: read(numbered(memo)), order: memo.order ?? [] });
    expect(again).toEqual(memo);
  });

  test("follows the rows that are moved in the sheet", () => {
    const table = numbered(composed([]));
    const first = table.findIndex((cells) => cells[0] === proposed[0]);
    const moved = [
      ...table.slice(0, first),
      ...table.slice(first + 1, first + 4),
      ...table.slice(first, first + 1),
      ...table.slice(first + 4),
    ];
    const [one = "", ...others] = proposed;
    expect(bullets(composed(read(moved)))).toEqual([...others, one]);
  });
});

describe("the done mark", () => {
  const marked = tableOf(composed([]), { "grants:servicebidrag": { done: "Ja" }, "title/title": { done: "Ja" } });

  test("stays while the proposal is the same", () => {
    expect(findBlock(composed(read(marked)), "grants:servicebidrag")?.done).toBe(true);
  });

  test("goes when a figure of its block has changed", () => {
    const changed = figuresOf({ ...referenceGrants, servicebidrag: [5, 719_992] }, dataset);
    const memo = compose({ dataset, programme: referenceProgramme, figures: changed, stored: read(marked) });
    expect(findBlock(memo, "grants:servicebidrag")?.done).toBe(false);
    expect(findBlock(memo, "title/title")?.done).toBe(true);
  });
});

describe("whatever the user writes", () => {
  const blockIds = composed([]).sections.flatMap((section) => section.blocks.map((block) => block.id));
  const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((candidate) => candidate.trim() !== "");
  const ownRows = fc.array(
    fc.record({
      id: fc.oneof(fc.constantFrom(...blockIds), fc.constantFrom("activity:gone", "own:1", "", "grants:gone")),
      section: fc.constantFrom("Resurser", "Servicegivare", "medborgare", "Borttaget", ""),
      style: fc.constantFrom(...Object.values(styleNames)),
      ownText: text,
    }),
    { maxLength: 12 },
  );

  test("no own text is lost, and what a refresh writes back is read the same", () => {
    fc.assert(
      fc.property(ownRows, (rows) => {
        const memo = composed(read([headers, ...rows.map(row)]));
        const kept = memo.sections.flatMap((section) => section.blocks.flatMap((block) => block.ownText ?? []));
        expect([...kept].sort()).toEqual(rows.map((one) => one.ownText).sort());
        expect(new Set(memo.sections.flatMap((section) => section.blocks.map((block) => block.id))).size).toBe(
          memo.sections.reduce((sum, section) => sum + section.blocks.length, 0),
        );
        const again = composed(read(tableOf(memo)));
        expect(memoHtml(again)).toBe(memoHtml(memo));
      }),
    );
  });

  test("every section that has something to say is in the copy", () => {
    fc.assert(
      fc.property(ownRows, (rows) => {
        const memo = composed(read([headers, ...rows.map(row)]));
        const shown = memoText(memo).replace(/\s+/g, "");
        for (const section of memo.sections.filter((one) => !isEmptySection(one))) {
          for (const block of section.blocks) expect(shown).toContain(visible(blockText(block)));
        }
      }),
    );
  });
});

/** The signs that a reader can see. */
function visible(text: string): string {
  return text.replace(/[\s\p{Cc}]/gu, "");
}
