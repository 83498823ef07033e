import fc from "fast-check";
import { type CellNote, type CellValue, serialOfDate } from "../../src/model";
import { datasetOf, plainGrant, type SheetOfTest } from "./book";

const headers = ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Beslutsdatum", "Beslut", "Beviljat belopp"];
const march = serialOfDate(2025, 3, 4) ?? 0;

/** A row of those columns: what is not said is as in a clean row. */
function grant(changes: Readonly<Record<string, CellValue>> = {}): CellValue[] {
  const clean: Record<string, CellValue> = {
    Ärendenummer: "RUN/1/2025",
    Stödform: "Servicebidrag",
    Mottagare: "Påhittad Lanthandel AB",
    Kommun: "Berg",
    Beslutsdatum: march,
    Beslut: "Bifall",
    "Beviljat belopp": 100_000,
  };
  return headers.map((header) => changes[header] ?? clean[header] ?? "");
}

const blank = headers.map(() => "");

function table(rows: readonly (readonly CellValue[])[], names: readonly string[] = headers, name = "Stöd"): SheetOfTest {
  const end = `${String.fromCharCode(64 + names.length)}${String(rows.length + 1)}`;
  return { name, cells: [names, ...rows], tables: { [`T${name}`]: `A1:${end}` } };
}

const read = (...rows: readonly (readonly CellValue[])[]) => datasetOf([table(rows)]);

/** Notes as [kind, field, reading]. */
const short = (notes: readonly CellNote[]) =>
  notes.map(({ kind, field, reading }) => [kind, field, reading].filter((part) => part !== undefined));

describe("cells", () => {
  test("a clean row is read without a note", () => {
    const { grants, notes } = read(grant());
    expect(notes).toEqual([]);
    expect(grants).toMatchObject([
      {
        row: 1,
        formText: "Servicebidrag",
        formId: "servicebidrag",
        granted: 10_000_000,
        decisionDate: march,
        caseNumber: "RUN/1/2025",
        recipient: "Påhittad Lanthandel AB",
        municipality: "Berg",
        decision: "Bifall",
        year: 2025,
        counts: true,
        supportYear: null,
        island: null,
        note: "",
      },
    ]);
  });

  test.each<[string, CellValue, readonly (string | number)[]]>([
    ["Beviljat belopp", "154 998 kr", ["number-as-text", "grantedAmount", 154_998]],
    ["Beviljat belopp", "1,5 mnkr", ["number-as-text", "grantedAmount", 1_500_000]],
    ["Beviljat belopp", "mycket", ["unreadable-number", "grantedAmount"]],
    ["Beviljat belopp", true, ["unreadable-number", "grantedAmount"]],
    ["Beviljat belopp", 1000.5, ["not-whole", "grantedAmount", 1000.5]],
    ["Beviljat belopp", 1000.3333, ["not-whole", "grantedAmount", 1000.33]],
    ["Beviljat belopp", 1000.004, ["not-whole", "grantedAmount", 1000]],
    ["Beviljat belopp", "#N/A", ["cell-error", "grantedAmount"]],
    ["Beviljat belopp", " ", ["missing", "grantedAmount"]],
    ["Beslutsdatum", "4/3 2025", ["date-as-text", "decisionDate", march]],
    ["Beslutsdatum", 20250304, ["date-as-text", "decisionDate", march]],
    ["Beslutsdatum", "snart", ["unreadable-date", "decisionDate"]],
    ["Beslutsdatum", 2025, ["implausible-date", "decisionDate", 2025]],
    ["Beslutsdatum", "#VÄRDEFEL!", ["cell-error", "decisionDate"]],
    ["Stödform", "servicebidrag ", ["whitespace", "grantForm", "Servicebidrag"]],
    ["Stödform", "Särskilt\u00A0driftstöd", ["whitespace", "grantForm", "Särskilt driftstöd"]],
    ["Stödform", "Hemsändning", ["alias", "grantForm", "Hemsändningsbidrag"]],
    ["Stödform", "Servicebidag", ["unknown-category", "grantForm"]],
    ["Stödform", "#SAKNAS!", ["cell-error", "grantForm"]],
    ["Kommun", "Ostersund", ["unknown-category", "municipality"]],
    ["Kommun", "Krokoms kommun", ["alias", "municipality", "Krokom"]],
    ["Beslut", "Kanske", ["unknown-category", "decision"]],
    ["Ärendenummer", "#REF!", ["cell-error", "caseNumber"]],
  ])("%s with %j leaves the note %j", (header, value, expected) => {
    const { notes } = read(grant(), grant({ [header]: value }));
    expect(short(notes)).toEqual([expected]);
    expect(notes[0]).toMatchObject({ row: 2, value });
  });

  test("what a note says it was read as is what the row holds", () => {
    const { grants } = read(grant({ "Beviljat belopp": "154 998 kr", Beslutsdatum: "4 mars 2025", Stödform: " hemsändning" }));
    expect(grants[0]).toMatchObject({
      granted: 15_499_800,
      decisionDate: march,
      year: 2025,
      formId: "hemsandningsbidrag",
      formText: " hemsändning",
    });
  });

  test("what cannot be read is null, never zero", () => {
    const { grants } = read(grant({ "Beviljat belopp": "okänt", Beslutsdatum: "1 jan", Kommun: "Mars" }));
    expect(grants[0]).toMatchObject({ granted: null, decisionDate: null, year: null, municipality: null });
  });

  test("a spelling with two oddities has two notes, in every row", () => {
    const { notes } = read(grant({ Stödform: "Hemsändning " }), grant({ Stödform: "Hemsändning " }));
    expect(notes.map(({ kind, row }) => [kind, row])).toEqual([
      ["whitespace", 1],
      ["alias", 1],
      ["whitespace", 2],
      ["alias", 2],
    ]);
  });

  test("a case of upper and lower case letters is no oddity", () => {
    expect(read(grant({ Kommun: "ÖSTERSUND", Stödform: "SERVICEBIDRAG" })).notes).toEqual([]);
  });

  test("a case number typed as a number is text", () => {
    expect(read(grant({ Ärendenummer: 202500123 })).grants[0]?.caseNumber).toBe("202500123");
  });

  test("dates of a 1904 workbook are shifted", () => {
    const { grants } = datasetOf([table([grant({ Beslutsdatum: march - 1462 })])], null, 1462);
    expect(grants[0]?.decisionDate).toBe(march);
  });

  test("all other columns are read by their type", () => {
    const names = [
      "Stödform",
      "Belopp",
      "Beslutsdatum",
      "Mottagartyp",
      "Stödår",
      "Antal hushåll",
      "Avstånd (km)",
      "Ö",
      "Utbetalt",
      "Utbetalningsdatum",
    ];
    const row = ["Servicebidrag", 1, march, "fastighetsägare", "2025", "12 st", "12,5", "ja", "350 tkr", "2025-03-04"];
    const { grants, notes } = datasetOf([table([row], names)]);
    expect(grants[0]).toMatchObject({
      recipientType: "propertyOwner",
      supportYear: 2025,
      households: 12,
      distanceKm: 12.5,
      island: true,
      paidAmount: 35_000_000,
      paidDate: march,
    });
    expect(short(notes)).toEqual([
      ["number-as-text", "households", 12],
      ["number-as-text", "distanceKm", 12.5],
      ["number-as-text", "paidAmount", 350_000],
      ["date-as-text", "paidDate", march],
    ]);
  });
});

describe("which rows are grants", () => {
  test("blank rows are skipped, with the rows below in their places", () => {
    expect(read(grant(), blank, ["", " ", "", "", "", false, ""], grant()).grants.map(({ row }) => row)).toEqual([1, 4]);
  });

  test("only granted decisions count where there is a decision column", () => {
    const decisions = ["Bifall", "beviljat", "Beviljad", "ja", "Avslag", "Avskrivet", "Återkallat", "", "Kanske"];
    expect(read(...decisions.map((Beslut) => grant({ Beslut }))).grants.map(({ counts }) => counts)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("every row counts without one", () => {
    const { grants } = datasetOf([table([["Servicebidrag", 1, march]], ["Stödform", "Belopp", "Beslutsdatum"])]);
    expect(grants[0]).toMatchObject({ counts: true, decision: null });
  });

  test("a rejected application misses no amount", () => {
    expect(read(grant({ Beslut: "Avslag", "Beviljat belopp": "" })).notes).toEqual([]);
  });

  test("a required cell that is empty is missing only in a row with other data", () => {
    const { notes } = read(["RUN/1", "", "", "", "", "", ""], blank);
    expect(short(notes)).toEqual([
      ["missing", "grantForm"],
      ["missing", "grantedAmount"],
      ["missing", "decisionDate"],
    ]);
  });

  test("a row that repeats the headers is no row", () => {
    expect(read(grant(), headers, grant()).grants.map(({ row }) => row)).toEqual([1, 3]);
  });
});

describe("typed totals", () => {
  const empty = { Ärendenummer: "", Stödform: "", Mottagare: "", Kommun: "", Beslutsdatum: "", Beslut: "" };
  const total = (changes: Readonly<Record<string, CellValue>>) => grant({ ...empty, ...changes });

  test.each([
    ["Summa", "Ärendenummer"],
    ["Totalt:", "Mottagare"],
    ["SUMMA 2025", "Stödform"],
    ["Delsumma", "Kommun"],
    ["Servicebidrag totalt", "Stödform"],
  ])("%j under %s is one, and leaves no notes", (label, header) => {
    const { grants, totalRows, notes } = read(grant(), grant(), total({ [header]: label, "Beviljat belopp": 5 }));
    expect([grants.length, notes]).toEqual([2, []]);
    expect(totalRows).toMatchObject([{ row: 3, granted: 500, label }]);
  });

  test("an amount alone that is the sum of the rows above is one, without a label", () => {
    const { grants, totalRows } = read(grant(), grant({ "Beviljat belopp": 50 }), total({ "Beviljat belopp": 100_050 }));
    expect([grants.length, totalRows.map(({ row, label }) => [row, label])]).toEqual([2, [[3, ""]]]);
  });

  test("subtotals and the grand total below them are all found", () => {
    const rows = [
      grant(),
      total({ "Beviljat belopp": 100_000 }),
      grant({ "Beviljat belopp": 7 }),
      total({ "Beviljat belopp": 7 }),
      total({ "Beviljat belopp": 100_007 }),
    ];
    expect(read(...rows).totalRows.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  test("a total of the granted cases alone is found beside a rejected one with an amount", () => {
    const rows = [grant(), grant({ Beslut: "Avslag", "Beviljat belopp": 9 }), total({ "Beviljat belopp": 100_000 })];
    expect(read(...rows).totalRows).toHaveLength(1);
  });

  test.each<[string, Readonly<Record<string, CellValue>>]>([
    ["another amount", { "Beviljat belopp": 99 }],
    ["a case", { "Beviljat belopp": 100_000, Ärendenummer: "RUN/2" }],
    ["a recipient", { "Beviljat belopp": 100_000, Mottagare: "Påhittad Butik" }],
    ["a form", { "Beviljat belopp": 100_000, Stödform: "Servicebidrag" }],
  ])("a row with %s is a grant with gaps, no total", (_, changes) => {
    const { grants, totalRows } = read(grant(), total(changes));
    expect([grants.length, totalRows]).toEqual([2, []]);
  });

  test("a recipient whose name begins like a total is a grant", () => {
    expect(read(grant({ Mottagare: "Summa Livs AB" }), grant({ Mottagare: "Totalservice AB", Beslutsdatum: "" })).totalRows).toEqual([]);
  });

  test("what stands below a plain range after a blank row is no part of it; a total right below is", () => {
    const cells = [
      headers,
      grant(),
      total({ Ärendenummer: "Summa", "Beviljat belopp": 100_000 }),
      blank,
      ["Källa: Nyps", "", "", "", "", "", ""],
    ];
    const { grants, totalRows, notes } = datasetOf([{ name: "Stöd", cells }]);
    expect([grants.length, totalRows.length, notes]).toEqual([1, 1, []]);
  });
});

describe("a grant paid in parts", () => {
  const names = [...headers, "Utbetalt"];
  const part = (paid: number, changes: Readonly<Record<string, CellValue>> = {}) => [...grant(changes), paid];

  test("counts once, and says which rows it is", () => {
    const { grants, repeatedRows } = datasetOf([table([part(1), part(2, { Ärendenummer: "RUN/2" }), part(3), part(4)], names)]);
    expect(grants.map(({ counts }) => counts)).toEqual([true, true, false, false]);
    expect(repeatedRows).toMatchObject([{ rows: [1, 3, 4], caseNumber: "RUN/1/2025" }]);
  });

  test.each<[string, Readonly<Record<string, CellValue>>]>([
    ["form", { Stödform: "Investeringsbidrag" }],
    ["recipient", { Mottagare: "Annan Butik" }],
    ["decision date", { Beslutsdatum: march + 1 }],
    ["amount", { "Beviljat belopp": 5 }],
  ])("is two when the %s differs", (_, changes) => {
    const { grants, repeatedRows } = datasetOf([table([part(1), part(2, changes)], names)]);
    expect([grants.map(({ counts }) => counts), repeatedRows]).toEqual([[true, true], []]);
  });

  test("is two without a payment column, and two in two tables", () => {
    expect(read(grant(), grant()).grants.map(({ counts }) => counts)).toEqual([true, true]);
    const sheets = [table([part(1)], names, "A"), table([part(1)], names, "B")];
    expect(datasetOf(sheets).repeatedRows).toEqual([]);
  });
});

describe("activities", () => {
  const columns = ["Prioriterat område", "Insats", "Resultat", "Status", "Slut", "Start"];
  const activities = (rows: readonly (readonly CellValue[])[], names: readonly string[] = columns) =>
    datasetOf([table(rows, names, "Insatser")]);

  test("done ones with an outcome are picked where no column says", () => {
    const { activities: found } = activities([
      ["Medborgare", "A", "Gjort", "Genomförd", "", ""],
      ["Medborgare", "B", "", "Genomförd", "", ""],
      ["Medborgare", "C", "Börjat", "Pågår", "", ""],
      ["Medborgare", "D", "Gjort", "klart", "", ""],
    ]);
    expect(found.map(({ picked, done }) => [picked, done])).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [true, true],
    ]);
  });

  test("the column Ta med decides where there is one", () => {
    const names = ["Område", "Aktivitet", "Utfall", "Läge", "Ta med"];
    const rows = ["ja", "nej", "", "kanske"].map((value) => ["Medborgare", "A", "Gjort", "Genomförd", value]);
    const { activities: found, notes } = activities(rows, names);
    expect(found.map(({ picked, includeInMemo }) => [picked, includeInMemo])).toEqual([
      [true, true],
      [false, false],
      [false, null],
      [false, null],
    ]);
    expect(short(notes)).toEqual([["unreadable", "includeInMemo"]]);
  });

  test("without a status the outcome is all that tells", () => {
    const { activities: found } = activities(
      [
        ["Medborgare", "A", "Gjort"],
        ["Medborgare", "B", ""],
      ],
      ["Område", "Åtgärd", "Vad har gjorts"],
    );
    expect(found.map(({ picked }) => picked)).toEqual([true, false]);
  });

  test("an activity belongs to its plan year, else its end, else its start, else the follow-up year", () => {
    const start = serialOfDate(2023, 5, 1) ?? 0;
    const rows = [
      ["Medborgare", "A", "", "", march, start, 2022],
      ["Medborgare", "B", "", "", march, start, ""],
      ["Medborgare", "C", "", "", "", start, ""],
      ["Medborgare", "D", "", "", "", "", ""],
    ];
    const { activities: found, year, years } = datasetOf([table(rows, [...columns, "År"], "Insatser")], 2024);
    expect(found.map((activity) => activity.year)).toEqual([2022, 2025, 2023, 2024]);
    expect([year, years]).toEqual([2024, [2025, 2024, 2023, 2022]]);
  });

  test("an activity needs an area and a name; its outcome may be to come", () => {
    const { notes } = activities([
      ["", "", "", "Pågår", "", ""],
      ["Klimat", "A", "", "Genomförd", "", ""],
    ]);
    expect(short(notes)).toEqual([
      ["missing", "area"],
      ["missing", "activity"],
      ["unknown-category", "area"],
    ]);
  });
});

describe("the follow-up year", () => {
  const at = (year: number, changes: Readonly<Record<string, CellValue>> = {}) =>
    grant({ Beslutsdatum: serialOfDate(year, 6, 1) ?? 0, ...changes });
  const settings = (value: CellValue): SheetOfTest => ({
    name: "Inställningar",
    cells: [
      ["Namn", "Värde"],
      ["Uppföljningsår", value],
    ],
    tables: { Uf_Parametrar: "A1:B2" },
    mark: { role: { kind: "settings" }, block: null },
  });

  test.each<[string, CellValue, number | null, number]>([
    ["the user's choice", 2023, 2022, 2022],
    ["the parameter", 2023, null, 2023],
    ["the latest year with grants decided", "", null, 2025],
    ["the latest year with grants decided, where the parameter is no year", "i fjol", null, 2025],
  ])("is %s", (_, parameter, chosen, expected) => {
    const sheets = [table([at(2024), at(2025), at(2026, { Beslut: "Avslag", "Beviljat belopp": "" })]), settings(parameter)];
    expect(datasetOf(sheets, chosen).year).toBe(expected);
  });

  test("all years with decisions are known, latest first", () => {
    expect(read(at(2024), at(2026), at(2025), at(2026)).years).toEqual([2026, 2025, 2024]);
  });

  test("is unknown when nothing tells", () => {
    expect(datasetOf([]).year).toBeNull();
  });
});

describe("any workbook", () => {
  test("columns in another order give the same grants", () => {
    const order = fc.shuffledSubarray(
      headers.map((_, index) => index),
      { minLength: headers.length },
    );
    const amounts = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(order, amounts, (order, values) => {
        const rows = values.map((value, index) => grant({ "Beviljat belopp": value, Ärendenummer: `RUN/${String(index)}` }));
        const mixed = rows.map((row) => order.map((place) => row[place] ?? ""));
        const plain = (sheet: SheetOfTest) => datasetOf([sheet]).grants.map((row) => ({ ...plainGrant(row), source: null }));
        expect(
          plain(
            table(
              mixed,
              order.map((place) => headers[place] ?? ""),
            ),
          ),
        ).toEqual(plain(table(rows)));
      }),
    );
  });

  test("no cells make the reader fail, and no row is lost", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constantFrom("", "#N/A", "Bifall", "Servicebidrag", "1 000 kr", "Summa", march),
    );
    const rows = fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(rows, (rows) => {
        const { grants, totalRows } = read(...rows);
        const filled = rows.filter((row) => row.some((value) => value !== false && String(value).trim() !== ""));
        expect(grants.length + totalRows.length).toBe(filled.length);
      }),
    );
  });
});
