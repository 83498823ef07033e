import type { Book } from "../host/book/book";
import { bookWith } from "../summary/workbook";

/*
 * A small workbook that has all that a refresh meets, so that it can be refreshed hundreds of times. Recipients and cases are invented.
 * Serials: 45700 is in February 2025, 45350 in February 2024.
 */

const grants = [
  ["Stödform", "Beviljat belopp", "Beslutsdatum", "Dnr", "Arbetsställekommun", "Sökande"],
  ["Hemsändningsbidrag", 154_998, 45_700, "RUN/118/2025", "Strömsund", "Strömsunds kommun"],
  ["Servicebidrag", 298_600, 45_720, "RUN/131/2025", "Berg", "Påhittade Norråsens Lanthandel AB"],
  ["Investeringsbidrag", 412_450, 45_750, "RUN/141/2025", "Krokom", "Påhittade Fjällbutiken AB"],
  ["Hemsändningsbidrag", 300_000, 45_350, "RUN/20/2024", "Berg", "Bergs kommun"],
];

const activities = [
  ["Prioriterat område", "Insats", "Resultat", "Status", "Antal", "Enhet", "År"],
  ["Medborgare", "Kampanj", "Främjat navfunktionen som butiker har som mötesplats.", "Genomförd", "", "", 2025],
  ["Servicegivare", "Fysiska företagsbesök", "Företagsbesöken har skett i samverkan med kommunerna.", "Genomförd", 18, "st.", 2025],
  ["Servicegivare", "Kampanj", "Kampanjen har nått alla butiker.", "Genomförd", "", "", 2024],
];

/** Two tables, and a sheet that is none of the add-in's business. */
export function smallBook(): Book {
  return bookWith([
    { sheet: "Stöd", table: "Stöd", rows: grants },
    { sheet: "Insatser", table: "Insatser", rows: activities },
    {
      sheet: "Mina anteckningar",
      table: null,
      rows: [
        ["Ring kommunen", 7],
        ["", "torsdag"],
      ],
    },
  ]);
}

/** The sheets that a refresh of it writes. */
export const smallOwned = ["Översikt", "Medborgare", "Servicegivare", "Offentliga intressenter", "Tjänsteskrivelse", "Uppföljning"];
