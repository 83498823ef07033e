import { serialOfDate, type CellValue } from "../../src/model";
import type { SheetRows } from "../summary/workbook";

function day(year: number, month: number, date: number): number {
  return serialOfDate(year, month, date) ?? 0;
}

let number = 0;

/** A grant of an invented recipient. */
export function grant(form: string, municipality: string, amount: CellValue, year: number): CellValue[] {
  number += 1;
  return [`RUN/${String(number)}/2025`, form, `Påhittad handel ${String(number)}`, municipality, amount, day(year, 5, 6)];
}

/** A small workbook: five grants of 2025, two of 2024, four activities. All recipients are invented. */
export function exampleSheets(extraGrants: readonly CellValue[][] = []): SheetRows[] {
  number = 0;
  const grants: SheetRows = {
    sheet: "Beviljade stöd",
    table: "Stöd",
    rows: [
      ["Ärendenummer", "Stödform", "Mottagare", "Kommun", "Belopp (kr)", "Beslutsdatum"],
      grant("Hemsändningsbidrag", "Berg", 150_000, 2025),
      grant("Servicebidrag", "Krokom", 139_994, 2025),
      grant("Servicebidrag", "Ragunda", 150_000, 2025),
      grant("Investeringsstöd", "Åre", 1_018_940, 2025),
      grant("Särskilt driftstöd", "Östersund", 205_000, 2025),
      grant("Hemsändningsbidrag", "Berg", 120_000, 2024),
      grant("Servicebidrag", "Krokom", 200_000, 2024),
      ...extraGrants,
    ],
  };
  const visits = "Företagsbesöken har skett i samverkan med kommunerna.";
  const activities: SheetRows = {
    sheet: "Handlingsplan 2025",
    table: "Insatser",
    rows: [
      ["Prioriterat område", "Insats", "Mål", "Ansvarig", "Samverkan", "Start", "Slut", "Status", "Resultat", "Antal", "Enhet", "Ta med"],
      [
        "Medborgare",
        "Följa styrmedel",
        "Två yttranden",
        "Region JH",
        "",
        "",
        day(2025, 12, 1),
        "Genomförd",
        "Följt upp styrmedel.",
        "",
        "",
        "ja",
      ],
      [
        "Servicegivare",
        "Sprida kunskap",
        "Alla butiker",
        "Region JH",
        "Kommunerna",
        day(2025, 1, 15),
        "",
        "Genomförd",
        "=Spritt kunskap.",
        "",
        "",
        "ja",
      ],
      ["Servicegivare", "Fysiska företagsbesök", "Minst 15", "Region JH", "Kommunerna", "", "", "Genomförd", visits, 18, "st.", "ja"],
      ["Servicegivare", "Energieffektivisering", "Tio butiker", "Region JH", "", "", day(2025, 6, 30), "Pågår", "", "", "", "nej"],
    ],
  };
  return [grants, activities];
}
