import fc from "fast-check";
import type { CellValue, Recognition, Source, SourceField } from "../../src/model";
import { recallOf, recognise, withColumn, withSourceUsed } from "../../src/sources";
import { headersOf, outlineOf, type SheetOfTest } from "./book";

type Settings = Readonly<Record<string, string>>;

const headers = ["Stödform", "Belopp", "Beviljat stöd", "Beslutsdatum", "Företag", "Notering"];
const row: readonly CellValue[] = ["Servicebidrag", 2000, 1000, 45_720, "Norråsens Lanthandel", "klar"];

interface Looks {
  readonly name?: string;
  /** Null: a plain range. */
  readonly table?: string | null;
  readonly cells?: readonly (readonly CellValue[])[];
}

/** A sheet with one table from A1 on. */
function sheet(names: readonly string[] = headers, { name = "Stöd", table = "Stödtabell", cells = [row] }: Looks = {}): SheetOfTest {
  const end = `${String.fromCharCode(64 + names.length)}${String(cells.length + 1)}`;
  return { name, cells: [names, ...cells], ...(table === null ? {} : { tables: { [table]: `A1:${end}` } }) };
}

function recognised(settings: Settings, ...sheets: readonly SheetOfTest[]): Recognition {
  return recognise(outlineOf(sheets, 0, settings), recallOf(settings));
}

function only(recognition: Recognition): Source {
  const [source] = recognition.sources;
  if (!source) throw new Error("no source");
  return source;
}

/** Chooses columns by header one after the other, reading again in between as the pane does. */
function choose(
  sheets: readonly SheetOfTest[],
  choices: readonly (readonly [SourceField, string | null])[],
  start: Settings = {},
): Settings {
  return choices.reduce<Settings>((settings, [field, header]) => {
    const { sources, nearMisses } = recognised(settings, ...sheets);
    const source = sources[0] ?? nearMisses[0]?.source;
    if (!source) throw new Error("nothing to choose for");
    const column = header === null ? null : (source.headers.find((other) => other.header === header) ?? null);
    return { ...settings, ...withColumn(settings, source, field, column) };
  }, start);
}

describe("a chosen column", () => {
  const chosen = choose([sheet()], [["grantedAmount", "Belopp"]]);

  test("is read instead of the surer name, and leaves nothing to choose", () => {
    expect(only(recognised({}, sheet())).choices.map(({ field }) => field)).toEqual(["grantedAmount"]);
    const source = only(recognised(chosen, sheet()));
    expect([headersOf(source)["grantedAmount"], source.choices, source.chosen]).toEqual(["Belopp", [], ["grantedAmount"]]);
  });

  test("may be the one that was read anyhow: then the choice is made", () => {
    const source = only(recognised(choose([sheet()], [["grantedAmount", "Beviljat stöd"]]), sheet()));
    expect([headersOf(source)["grantedAmount"], source.choices]).toEqual(["Beviljat stöd", []]);
  });

  test.each<[string, SheetOfTest]>([
    ["moved", sheet([...headers].reverse(), { cells: [[...row].reverse()] })],
    ["written in capitals and with a unit", sheet(headers.map((header) => (header === "Belopp" ? "BELOPP\n(kr)" : header)))],
    ["inflected", sheet(headers.map((header) => (header === "Belopp" ? "Beloppen" : header)))],
    ["in a table with a new name", sheet(headers, { table: "Nytt_namn" })],
    ["on a sheet with a new name", sheet(headers, { name: "Stöd 2025" })],
    ["on a new sheet, in a table with a new name", sheet(headers, { name: "Annat", table: "Nytt_namn" })],
    ["in a table that has been made a plain range", sheet(headers, { table: null })],
    ["beside added columns", sheet([...headers, "Extra", "Mer"], { cells: [[...row, 1, 2]] })],
  ])("is found again when it is %s", (_, changed) => {
    expect(headersOf(only(recognised(chosen, changed)))["grantedAmount"]).toMatch(/^belopp/i);
  });

  test("is found again in a plain range on a sheet with a new name, and when the range is made a table", () => {
    const plain = choose([sheet(headers, { table: null })], [["grantedAmount", "Belopp"]]);
    for (const changed of [sheet(headers, { table: null, name: "Nytt" }), sheet(headers, { table: "Tabell1" })]) {
      expect(headersOf(only(recognised(plain, changed)))["grantedAmount"]).toBe("Belopp");
    }
  });

  test("that is gone leaves its field to the add-in", () => {
    const without = headers.map((header) => (header === "Belopp" ? "Sökt belopp" : header));
    const source = only(recognised(chosen, sheet(without)));
    expect([headersOf(source)["grantedAmount"], source.chosen]).toEqual(["Beviljat stöd", []]);
  });

  test("is taken from the field that had it by itself", () => {
    const source = only(recognised(choose([sheet()], [["note", "Företag"]]), sheet()));
    expect(headersOf(source)).toMatchObject({ note: "Företag" });
    expect([source.columns.recipient, source.unmapped]).toEqual([undefined, ["Belopp", "Notering"]]);
  });

  test("serves two fields where the user has chosen it for both", () => {
    const settings = choose(
      [sheet()],
      [
        ["note", "Företag"],
        ["recipient", "Företag"],
      ],
    );
    expect(headersOf(only(recognised(settings, sheet())))).toMatchObject({ note: "Företag", recipient: "Företag" });
  });

  test("of two with the same header is the one that was chosen", () => {
    const twins = ["Stödform", "Belopp", "Belopp", "Beslutsdatum"];
    const plain = sheet(twins, { table: null, cells: [["Servicebidrag", 1, 2, 45_720]] });
    const second = only(recognised({}, plain)).headers[2];
    const settings = withColumn({}, only(recognised({}, plain)), "grantedAmount", second ?? null);
    expect(only(recognised(settings, plain)).columns.grantedAmount?.column).toBe(2);
  });

  test("holds for its own table alone", () => {
    const sheets = [sheet(headers, { name: "A", table: "A" }), sheet(headers, { name: "B", table: "B" })];
    const { sources } = recognised(choose(sheets, [["grantedAmount", "Belopp"]]), ...sheets);
    expect(sources.map((source) => headersOf(source)["grantedAmount"])).toEqual(["Belopp", "Beviljat stöd"]);
  });

  test("of a sheet that was renamed is not guessed where two tables could be it", () => {
    const sheets = [sheet(headers, { name: "A", table: "A" }), sheet(headers, { name: "B", table: "B" })];
    const { sources } = recognised(chosen, ...sheets);
    expect(sources.map((source) => headersOf(source)["grantedAmount"])).toEqual(["Beviljat stöd", "Beviljat stöd"]);
  });

  test("stays when another field's is chosen", () => {
    const settings = choose([sheet()], [["note", null]], chosen);
    expect(headersOf(only(recognised(settings, sheet())))).toEqual({
      grantForm: "Stödform",
      grantedAmount: "Belopp",
      decisionDate: "Beslutsdatum",
      recipient: "Företag",
    });
  });
});

describe("a field that is to be read from no column", () => {
  test("stays without one", () => {
    const source = only(recognised(choose([sheet()], [["recipient", null]]), sheet()));
    expect([source.columns.recipient, source.chosen]).toEqual([undefined, ["recipient"]]);
  });

  test("makes the table no source when it is required, but the table is still there to undo it", () => {
    const settings = choose([sheet()], [["decisionDate", null]]);
    const { sources, nearMisses } = recognised(settings, sheet());
    expect([sources, nearMisses.map(({ table, missing }) => [table, missing])]).toEqual([[], [["Stödtabell", ["decisionDate"]]]]);
    const undone = choose([sheet()], [["decisionDate", "Beslutsdatum"]], settings);
    expect(only(recognised(undone, sheet())).columns.decisionDate?.header).toBe("Beslutsdatum");
  });

  test("does so in a plain range beside a complete one too", () => {
    const sheets = [sheet(headers, { name: "A", table: null }), sheet(headers, { name: "B", table: null })];
    const settings = choose(sheets, [["grantForm", null]]);
    const { sources, nearMisses } = recognised(settings, ...sheets);
    expect([sources.map(({ range }) => range.sheet), nearMisses.map(({ range }) => range.sheet)]).toEqual([["B"], ["A"]]);
  });
});

describe("a table that lacks a required column", () => {
  const lacking = ["Stödform", "Kostar", "Beslutsdatum", "Kommun"];
  const cells = [["Servicebidrag", 1000, 45_720, "Berg"]];

  test.each([["Stödtabell"], [null]])("is a source once the user has said which it is (table %p)", (table) => {
    const one = sheet(lacking, { table, cells });
    expect(recognised({}, one).sources).toEqual([]);
    const settings = choose([one], [["grantedAmount", "Kostar"]]);
    const { sources, nearMisses } = recognised(settings, one);
    expect([sources.map(({ body }) => body.rowCount), nearMisses]).toEqual([[1], []]);
    expect(headersOf(sources[0])).toEqual({
      grantForm: "Stödform",
      grantedAmount: "Kostar",
      decisionDate: "Beslutsdatum",
      municipality: "Kommun",
    });
  });
});

describe("tables that are left out", () => {
  const sheets = [
    sheet(headers, { name: "A", table: "A" }),
    sheet(headers, { name: "B", table: "B", cells: [[...row.slice(0, 4), "Prövbodens Livs AB", ""]] }),
  ];

  function left(settings: Settings, changed = sheets) {
    const { sources, unused } = recognised(settings, ...changed);
    return [sources, unused].map((list) => list.map(({ range }) => range.sheet));
  }

  test("are unused until they are wanted again", () => {
    const [, second] = recognised({}, ...sheets).sources;
    if (!second) throw new Error("no second table");
    const without = withSourceUsed({}, second, false);
    expect(left(without)).toEqual([["A"], ["B"]]);
    const [unused] = recognised(without, ...sheets).unused;
    expect(unused && left({ ...without, ...withSourceUsed(without, unused, true) })).toEqual([["A", "B"], []]);
  });

  test("are known again on a renamed sheet, and no other table is taken for them", () => {
    const without = withSourceUsed({}, only(recognised({}, ...sheets)), false);
    const renamed = sheets.map((one, index) => (index === 0 ? { ...one, name: "Renamed" } : one));
    expect(left(without, renamed)).toEqual([["B"], ["Renamed"]]);
  });

  test("of two plain ranges with the same headers on one sheet, only the one is left out", () => {
    const twins: SheetOfTest = { name: "A", cells: [headers, row, [], headers, row] };
    const [, second] = recognised({}, twins).sources;
    if (!second) throw new Error("no second range");
    const { sources, unused } = recognised(withSourceUsed({}, second, false), twins);
    expect([sources.map(({ range }) => range.row), unused.map(({ range }) => range.row)]).toEqual([[0], [3]]);
  });
});

describe("what is kept in the settings", () => {
  test.each([
    "",
    "garbage",
    "{}",
    "null",
    "[null, 1, []]",
    '[{"role":"grants"}]',
    '[{"table":"Stödtabell","sheet":"Stöd","row":0,"headers":[1],"role":"grants","columns":{"grantForm":null}}]',
    '[{"table":"Stödtabell","sheet":"Stöd","row":0,"headers":[],"role":"loans","columns":{"grantForm":null}}]',
    '[{"table":"Stödtabell","sheet":"Stöd","row":0,"headers":[],"role":"grants","columns":{"grantForm":{"header":7}}}]',
  ])("%j is ignored", (text) => {
    expect(recognised({ "Uf.Columns": text, "Uf.Tables": text }, sheet())).toEqual(recognised({}, sheet()));
  });

  test("no text makes recognition fail", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (columns, tables) => {
        expect(recognised({ "Uf.Columns": columns, "Uf.Tables": tables }, sheet()).sources).toHaveLength(1);
      }),
    );
  });

  test("the other settings are no part of what is to be saved", () => {
    const source = only(recognised({}, sheet()));
    expect(Object.keys(withColumn({ "Uf.Year": "2025" }, source, "note", null))).toEqual(["Uf.Columns"]);
    expect(Object.keys(withSourceUsed({ "Uf.Year": "2025" }, source, false))).toEqual(["Uf.Tables"]);
  });

  test("a table has one entry, however often its columns are chosen", () => {
    const settings = choose(
      [sheet()],
      [
        ["note", null],
        ["note", "Notering"],
        ["note", "Företag"],
      ],
    );
    expect(JSON.parse(settings["Uf.Columns"] ?? "")).toMatchObject([{ columns: { note: { header: "Företag", place: 0 } } }]);
  });

  test("any choices give what was chosen, whatever order the columns are in then", () => {
    const fields = fc.constantFrom<SourceField>("recipient", "note", "caseNumber", "store", "funding");
    const choices = fc.dictionary(fields, fc.constantFrom(null, "Företag", "Notering", "Belopp"));
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    fc.assert(
      fc.property(choices, order, (choices, order) => {
        const wanted = Object.entries(choices) as [SourceField, string | null][];
        const settings = choose([sheet()], wanted);
        const shuffled = sheet(
          order.map((place) => headers[place] ?? ""),
          { cells: [order.map((place) => row[place] ?? "")] },
        );
        const found = headersOf(only(recognised(settings, shuffled)));
        for (const [field, header] of wanted) expect(found[field] ?? null).toBe(header);
      }),
    );
  });
});
