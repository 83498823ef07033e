import ExcelJS from "exceljs";
import { complaints, differingFigures, refreshed, type Refreshed } from "./scene";

/*
 * A region with other areas, grant forms, municipalities, statuses and ceilings, by settings alone: nothing of it stands in the code. All of
 * it is invented.
 */

type Row = readonly (string | number | Date | null)[];

function addTable(sheet: ExcelJS.Worksheet, name: string, at: string, headers: readonly string[], rows: readonly Row[]): void {
  sheet.addTable({ name, ref: at, columns: headers.map((header) => ({ name: header })), rows: rows.map((row) => [...row]) });
}

function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

const areas = ["Transporter", "Butiker", "Digitala tjänster", "Samverkan"];

async function workbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  addTable(
    book.addWorksheet("Bidrag"),
    "Bidrag",
    "A1",
    ["Stödform", "Beviljat belopp", "Beslutsdatum", "Dnr", "Mottagare", "Kommun", "Beslut"],
    [
      ["Butiksstöd", 90_000, day("2025-02-11"), "NRR/1/2025", "Påhittade Boden AB", "Fjällnäs", "Tillstyrkt"],
      ["Butiksstöd", 130_000, day("2025-03-04"), "NRR/2/2025", "Påhittade Lagret AB", "Kustby", "Tillstyrkt"],
      ["Skjutsbidrag", 40_000, day("2025-04-08"), "NRR/3/2025", "Påhittade Taxi AB", "Fjällnäs", "Tillstyrkt"],
      ["Skjutsbidrag", 35_000, day("2025-05-20"), "NRR/4/2025", "Påhittade Buss AB", "Kustby", "Nekat"],
      ["Servicebidrag", 50_000, day("2025-06-10"), "NRR/5/2025", "Påhittade Kiosken AB", "Berg", "Tillstyrkt"],
    ],
  );
  addTable(
    book.addWorksheet("Plan"),
    "Plan",
    "A1",
    ["Prioriterat område", "Insats", "Resultat", "Mål", "Ansvarig", "Status", "Ta med"],
    areas.map((area) => [
      area,
      `Insats för ${area.toLowerCase()}`,
      "Avslutat arbete med handlare.",
      "Ett möte",
      "Regionen",
      "Avklarad",
      "ja",
    ]),
  );
  const settings = book.addWorksheet("Fakta");
  addTable(
    settings,
    "Uf_Omraden",
    "A1",
    ["Område", "Ordning", "Rubrik"],
    areas.map((area, index) => [area, index + 1, `Område: ${area}`]),
  );
  const forms: Row[] = [
    ["butik", "Butiksstöd", "Butiksstöd", "Butiker", "företag", 1],
    ["skjuts", "Skjutsbidrag", "Skjutsar", "Transporter", "företag", 2],
  ];
  addTable(settings, "Uf_Stodformer", "E1", ["Id", "Stödform", "I texten", "Område", "Mottagare", "Ordning"], forms);
  addTable(
    settings,
    "Uf_Beslut",
    "L1",
    ["Beslut", "Räknas"],
    [
      ["Tillstyrkt", "ja"],
      ["Nekat", "nej"],
    ],
  );
  addTable(
    settings,
    "Uf_Statusar",
    "O1",
    ["Status", "Klar"],
    [
      ["Avklarad", "ja"],
      ["På gång", "nej"],
    ],
  );
  addTable(
    settings,
    "Uf_Kommuner",
    "R1",
    ["Kommun", "Kod"],
    [
      ["Fjällnäs", "9901"],
      ["Kustby", "9902"],
    ],
  );
  addTable(
    settings,
    "Uf_Granser",
    "U1",
    ["Id", "Värde", "Enhet", "Gäller från", "Gäller till", "Grund"],
    [["regional-ceiling/butik", 100_000, "kr", null, null, "Regionens riktlinje"]],
  );
  addTable(
    settings,
    "Uf_Kontroller",
    "AB1",
    ["Id", "Allvar"],
    [
      ["regional-ceiling", "fel"],
      ["single-recipient", "av"],
    ],
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("a region with other areas and ceilings, by settings alone", () => {
  let all: Refreshed;
  beforeAll(async () => {
    all = await refreshed(await workbook());
  });

  test("has a sheet for each of its areas, and figures of its forms that agree with Excel", () => {
    expect(all.result.sheets.map(({ name }) => name)).toEqual(["Översikt", ...areas, "Tjänsteskrivelse", "Uppföljning"]);
    const value = (id: string) => all.result.figures.find((figure) => figure.id === id)?.value;
    expect([value("grants/butik/count/2025"), value("grants/butik/granted/2025"), value("grants/skjuts/granted/2025")]).toEqual([
      2, 220_000, 40_000,
    ]);
    expect(differingFigures(all.result)).toEqual([]);
  });

  test("has its own ceiling, with the severity that it has set, and its own lists of names", () => {
    const found = all.result.findings.map(({ rule, severity, address }) => `${severity} ${rule} ${String(address)}`);
    expect(found).toContain("error regional-ceiling Bidrag!B3");
    expect(found).toContain("error unknown-grant-form Bidrag!A6");
    expect(found).toContain("error unknown-municipality Bidrag!F6");
    // Its years and case numbers are not filled in; besides that nothing is found.
    expect(complaints(all.result).filter((line) => !line.startsWith("parameter-missing"))).toEqual([
      "regional-ceiling Bidrag!B3",
      "rejected-with-amount Bidrag!B5",
      "unknown-grant-form Bidrag!A6",
      "unknown-municipality Bidrag!F6",
    ]);
  });

  test("has a memo of its areas in their order, with the grants in the area that they belong to", () => {
    const places = areas.map((area) => all.text.indexOf(`Område: ${area}`));
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
    expect(all.text.replaceAll("\u00A0", " ")).toContain("Skjutsar 1 st., 40 000 kronor");
    expect(all.text).not.toMatch(/Servicegivare|Hemsändning/);
  });
});
