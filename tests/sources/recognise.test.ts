import { type CellValue, localAddress, type SourceRole } from "../../src/model";
import { fieldDefinitions, recognise } from "../../src/sources";
import { headerKeys } from "../../src/sources/headerKeys";
import { headersOf, outlineOf, type SheetOfTest } from "./book";

const grantRow: readonly CellValue[] = ["Servicebidrag", 100_000, 45_720];
const grantHeaders = ["Stödform", "Beviljat belopp", "Beslutsdatum"];
const activityHeaders = ["Prioriterat område", "Insats", "Resultat"];

function sourcesOf(...sheets: readonly SheetOfTest[]) {
  return recognise(outlineOf(sheets)).sources;
}

/** The source of one sheet with one table from A1 on: headers, and rows. */
function table(headers: readonly string[], ...rows: readonly (readonly CellValue[])[]) {
  const end = `${String.fromCharCode(64 + headers.length)}${String(1 + Math.max(1, rows.length))}`;
  return sourcesOf({ name: "Blad1", cells: [headers, ...rows], tables: { Tabell1: `A1:${end}` } })[0];
}

describe("headers", () => {
  const roles = ["grants", "activities"] as const satisfies readonly SourceRole[];
  const requiredOf = (role: SourceRole, except: string) =>
    fieldDefinitions[role].filter(({ required, field }) => required && field !== except).map(({ headers }) => headers[0] ?? "");
  const all = roles.flatMap((role) =>
    fieldDefinitions[role].flatMap(({ field, headers }) => headers.map((header) => [role, field, header] as const)),
  );

  test.each(all)("in %s, %s is found by %j", (role, field, header) => {
    const source = table([header, "Övrigt", ...requiredOf(role, field)]);
    expect([source?.role, headersOf(source)[field]]).toEqual([role, header]);
  });

  test.each(all)("in %s, %s is found by %j in capitals, with spaces and a line break", (role, field, header) => {
    const shouted = ` ${header.toUpperCase().replaceAll(" ", "\u00A0\n")}: `;
    expect(headersOf(table([shouted, ...requiredOf(role, field)]))[field]).toBe(shouted);
  });

  test.each(roles)("no two fields of %s share a name", (role) => {
    const owners = new Map<string, Set<string>>();
    for (const { field, headers } of fieldDefinitions[role]) {
      for (const header of headers) owners.set(headerKeys(header).exact, (owners.get(headerKeys(header).exact) ?? new Set()).add(field));
    }
    expect([...owners].filter(([, fields]) => fields.size > 1)).toEqual([]);
  });

  test.each([
    ["Stödformer", "grantForm"],
    ["Stödformen", "grantForm"],
    ["Beviljade belopp (kr)", "grantedAmount"],
    ["Beviljat stödbelopp (kr)", "grantedAmount"],
    ["Belopp SEK", "grantedAmount"],
    ["Belopp i kr", "grantedAmount"],
    ["Besluts-\ndatum", "decisionDate"],
    ["Beslutsdatum (åååå-mm-dd)", "decisionDate"],
    ["Diarienummer / Case number", "caseNumber"],
    ["Case number/Diarienummer", "caseNumber"],
    ["Diarienummer (case number)", "caseNumber"],
    ["Kommuner", "municipality"],
    ["Kommunens  yttrande", "municipalOpinionDate"],
    ["Mottagaren", "recipient"],
    ["Mottagare*", "recipient"],
    ["Särskilda skäl (ja/nej)", "specialReasons"],
    ["Grund 17§", "rateGround"],
    ["Avstånd", "distanceKm"],
    ["Utbetalt belopp 2025", "paidAmount"],
    ["O\u0308", "island"],
  ])("%j is the field %s", (header, field) => {
    const others = grantHeaders.filter(
      (name) => !["grantForm", "grantedAmount", "decisionDate"].includes(field) || name !== defaultOf(field),
    );
    expect(headersOf(table([header, ...others]))[field]).toBe(header);
  });

  test.each(["Sökt belopp", "Ansökt belopp (kr)", "Belopp (sökt)", "Belopp (utbetalt)", "Belopp (tkr)", "Stod"])(
    "%j is no granted amount or form",
    (header) => {
      expect(
        sourcesOf({
          name: "A",
          cells: [
            [header, "Beslutsdatum", header === "Stod" ? "Belopp" : "Stödform"],
            [1, 45_720, "x"],
          ],
          tables: { T: "A1:C2" },
        }),
      ).toEqual([]);
    },
  );

  function defaultOf(field: string): string | undefined {
    return fieldDefinitions.grants.find((definition) => definition.field === field)?.headers[0];
  }
});

describe("columns that the header leaves open", () => {
  test.each<[string, CellValue, string]>([
    ["Beslut", 45_720, "decisionDate"],
    ["Beslut", "2025-03-04", "decisionDate"],
    ["Beslutad", 45_720, "decisionDate"],
    ["Datum", 45_720, "decisionDate"],
  ])("%s over %j is the %s", (header, value, field) => {
    expect(headersOf(table(["Stödform", "Belopp", header], ["Servicebidrag", 1000, value]))[field]).toBe(header);
  });

  test("Beslut over words is the outcome, and Beslutad over ja and nej too", () => {
    const rows = (value: string) => [["Servicebidrag", 1000, 45_720, value]];
    expect(headersOf(table([...grantHeaders, "Beslut"], ...rows("Bifall")))).toMatchObject({
      decision: "Beslut",
      decisionDate: "Beslutsdatum",
    });
    expect(headersOf(table([...grantHeaders, "Beslutad"], ...rows("Ja")))).toMatchObject({ decision: "Beslutad" });
  });

  test("Beslut over dates beside a Beslutsdatum is no outcome, or every row would be left out", () => {
    const source = table([...grantHeaders, "Beslut"], ["Servicebidrag", 1000, 45_720, 45_720]);
    expect([headersOf(source)["decision"], source?.unmapped]).toEqual([undefined, ["Beslut"]]);
  });

  test("Stöd over numbers is the amount, Bidrag over forms the form", () => {
    const source = table(["Bidrag", "Stöd", "Beslutsdatum"], ["Servicebidrag", 1000, 45_720], ["Hemsändning", 2000, 45_721]);
    expect(headersOf(source)).toMatchObject({ grantForm: "Bidrag", grantedAmount: "Stöd" });
  });

  test("Status over decisions is the decision; over other words it is nothing", () => {
    expect(headersOf(table([...grantHeaders, "Status"], [...grantRow, "Bifall"]))["decision"]).toBe("Status");
    expect(headersOf(table([...grantHeaders, "Status"], [...grantRow, "Under utbetalning"]))["decision"]).toBeUndefined();
  });

  test("of two amounts with numbers the surer name is read, and the other is a choice", () => {
    const source = table(["Stödform", "Belopp", "Beviljat stöd", "Beslutsdatum"], ["Servicebidrag", 2000, 1000, 45_720]);
    expect(headersOf(source)["grantedAmount"]).toBe("Beviljat stöd");
    expect(source?.choices.map(({ field, candidates }) => [field, candidates.map(({ header }) => header)])).toEqual([
      ["grantedAmount", ["Beviljat stöd", "Belopp"]],
    ]);
  });

  test("of two columns with one name the one with amounts in it is read", () => {
    const rows = [["Servicebidrag", "se bilaga", 1000, 45_720]];
    expect(table(["Stödform", "Belopp", "Belopp2", "Beslutsdatum"], ...rows)?.columns.grantedAmount?.column).toBe(2);
    expect(
      sourcesOf({ name: "A", cells: [["Stödform", "Belopp", "Belopp", "Beslutsdatum"], ...rows] })[0]?.columns.grantedAmount?.column,
    ).toBe(2);
  });

  test("a default header leaves nothing to choose", () => {
    const source = table(["Stödform", "Belopp", "Beviljat belopp", "Beslutsdatum"], ["Servicebidrag", 2000, 1000, 45_720]);
    expect([headersOf(source)["grantedAmount"], source?.choices]).toEqual(["Beviljat belopp", []]);
  });

  test("a column full of faults is still read, so that its faults are found", () => {
    expect(headersOf(table(grantHeaders, ["Servicebidrag", "okänt", "snart"]))).toMatchObject({
      grantedAmount: "Beviljat belopp",
      decisionDate: "Beslutsdatum",
    });
  });
});

describe("where tables stand", () => {
  test("an Excel table gives its range, its body without the totals row, and what it does not know", () => {
    const cells = [["", "Stöd 2025"], [], ["", ...grantHeaders, "Handläggare"], ["", ...grantRow, "NN"], ["", "Summa", 100_000, "", ""]];
    const [source] = sourcesOf({ name: "Beviljade stöd", cells, tables: { "Stödtabell+": "B3:E5" }, visible: false });
    expect(source).toMatchObject({ role: "grants", table: "Stödtabell", sheetVisible: false, unmapped: ["Handläggare"] });
    expect([source && localAddress(source.range), source && localAddress(source.body)]).toEqual(["B3:E5", "B4:E4"]);
  });

  test("a plain range is found under a title and runs to the end of the sheet", () => {
    const [source] = sourcesOf({
      name: "Blad1",
      cells: [["Beviljade stöd 2025"], ["Uttag ur Nyps"], [], ["", ...grantHeaders], ["", ...grantRow], [], ["", ...grantRow]],
    });
    expect([source?.table, source && localAddress(source.range), source && localAddress(source.body)]).toEqual([null, "B4:D7", "B5:D7"]);
  });

  test("a plain range of headers alone has an empty body", () => {
    expect(sourcesOf({ name: "Blad1", cells: [grantHeaders] })[0]?.body.rowCount).toBe(0);
  });

  test("a header of two rows is read with its group headings", () => {
    const cells = [
      ["Ärende", "", "Belopp", "", "Datum", ""],
      ["Dnr", "Stödform", "Sökt", "Beviljat", "Ansökan inkom", "Beslut"],
      ["RUN/1", "Servicebidrag", 2000, 1000, 45_700, 45_720],
    ];
    const [source] = sourcesOf({ name: "Blad1", cells });
    expect(headersOf(source)).toEqual({
      grantForm: "Stödform",
      grantedAmount: "Beviljat",
      decisionDate: "Beslut",
      caseNumber: "Dnr",
      applicationDate: "Ansökan inkom",
    });
  });

  test("headings in the first of two rows count where the second is empty", () => {
    const cells = [["Stödform", "Beviljat", "Beslut"], ["", "belopp", "datum"], grantRow];
    const [source] = sourcesOf({ name: "Blad1", cells });
    expect([headersOf(source), source && localAddress(source.body)]).toEqual([
      { grantForm: "Stödform", grantedAmount: "belopp", decisionDate: "datum" },
      "A3:C3",
    ]);
  });

  test("an Excel table with a title for a header is read from its real headers on", () => {
    const cells = [["Stöd 2025", "Kolumn1", "Kolumn2"], grantHeaders, grantRow, grantRow];
    const [source] = sourcesOf({ name: "Blad1", cells, tables: { Tabell1: "A1:C4" } });
    expect([source?.table, source && localAddress(source.body)]).toEqual([null, "A3:C4"]);
  });

  test("two tables side by side and two below each other are four", () => {
    const activity = ["Medborgare", "Möten", "Tio möten"];
    const cells = [
      [...grantHeaders, "", ...activityHeaders],
      [...grantRow, "", ...activity],
      [],
      [...grantHeaders, "", ...activityHeaders],
      [...grantRow, "", ...activity],
      [...grantRow, "", ...activity],
    ];
    const sources = sourcesOf({ name: "Blad1", cells });
    expect(sources.map(({ role, body }) => [role, localAddress(body)])).toEqual([
      ["grants", "A2:C3"],
      ["activities", "E2:G3"],
      ["grants", "A5:C6"],
      ["activities", "E5:G6"],
    ]);
  });

  test("an empty column inside a table does not part it", () => {
    const cells = [
      ["Stödform", "", "Belopp", "Beslutsdatum"],
      ["Servicebidrag", "", 1000, 45_720],
    ];
    expect(headersOf(sourcesOf({ name: "Blad1", cells })[0])).toMatchObject({ grantForm: "Stödform", decisionDate: "Beslutsdatum" });
  });

  test("a plain range ends at an Excel table below it, and a table is not found twice", () => {
    const cells = [grantHeaders, grantRow, [], grantHeaders, grantRow];
    const sources = sourcesOf({ name: "Blad1", cells, tables: { Tabell1: "A4:C5" } });
    expect(sources.map(({ table: name, range }) => [name, localAddress(range)])).toEqual([
      [null, "A1:C3"],
      ["Tabell1", "A4:C5"],
    ]);
  });

  test("tables of one role on several sheets are all found, in the order of the sheets", () => {
    const sheet = (name: string) => ({ name, cells: [grantHeaders, grantRow], tables: { [`T${name}`]: "A1:C2" } });
    expect(sourcesOf(sheet("2024"), sheet("2025")).map(({ range }) => range.sheet)).toEqual(["2024", "2025"]);
  });

  test("sheets and tables of the add-in are never sources", () => {
    const cells = [grantHeaders, grantRow];
    const mark = { role: { kind: "overview" }, block: null } as const;
    expect(
      sourcesOf({ name: "Översikt", cells, tables: { T: "A1:C2" }, mark }, { name: "Blad", cells, tables: { Uf_Egen: "A1:C2" } }),
    ).toEqual([]);
  });

  test("an empty workbook has no sources and no near misses", () => {
    expect(recognise(outlineOf([{ name: "Blad1", cells: [] }]))).toEqual({ sources: [], unused: [], rivals: [], nearMisses: [] });
  });
});

describe("near misses", () => {
  test("a table that lacks a required column says which", () => {
    const { nearMisses } = recognise(
      outlineOf([
        {
          name: "A",
          cells: [
            ["Stödform", "Belopp"],
            ["x", 1],
          ],
          tables: { T: "A1:B2" },
        },
      ]),
    );
    expect(nearMisses).toMatchObject([{ role: "grants", table: "T", found: ["grantForm", "grantedAmount"], missing: ["decisionDate"] }]);
  });

  test("a plain header row that lacks one is named too", () => {
    const { nearMisses } = recognise(outlineOf([{ name: "A", cells: [["Insatser"], ["Område", "Insats", "Ansvarig"], ["x", "y", "z"]] }]));
    expect(nearMisses.map(({ range, missing }) => [localAddress(range), missing])).toEqual([["A2:C2", ["outcome"]]]);
  });

  test("a table of something else is none", () => {
    const { nearMisses } = recognise(
      outlineOf([
        {
          name: "A",
          cells: [
            ["Namn", "Telefon", "Kommun"],
            ["x", "y", "z"],
          ],
          tables: { T: "A1:C2" },
        },
      ]),
    );
    expect(nearMisses).toEqual([]);
  });
});
