import type { Language } from "../../src/model";
import type { Texts } from "../../src/messages";

/** What the command line says; the faults of the refresh itself come from the product's catalogue. */
export const commandTexts: Readonly<Record<Language, Texts>> = {
  sv: {
    "command.usage": "Så här: npm run refresh -- <arbetsbok.xlsx> --out <mapp> [--year ÅÅÅÅ] [--now ÅÅÅÅ-MM-DDTtt:mm] [--lang sv|en]",
    "command.bad-year": "--year ska vara ett årtal med fyra siffror, inte ”{value}”.",
    "command.bad-now": "--now ska se ut som 2026-03-04T14:02, inte ”{value}”.",
    "command.bad-language": "--lang ska vara sv eller en, inte ”{value}”.",
    "command.no-file": "Filen {file} finns inte eller går inte att läsa. Inget är skrivet. Kontrollera namnet.",
    "command.not-written": "Resultatet gick inte att skriva i mappen {folder}. Inget är skrivet. Kontrollera att mappen går att skriva i.",
    "command.not-a-workbook": "Filen {file} är ingen Excel-arbetsbok (.xlsx). Inget är skrivet. Välj en arbetsbok.",
    "command.encrypted": "Filen {file} är skyddad med lösenord. Inget är skrivet. Spara en kopia utan lösenord och välj den.",
    "command.empty": "Filen {file} är tom. Inget är skrivet. Välj en arbetsbok.",
    "command.damaged": "Filen {file} är skadad och går inte att läsa. Inget är skrivet. Öppna och spara den i Excel först.",
    "command.done": "Klart. {sheets, plural, one {# blad} other {# blad}} och {figures, plural, one {# tal} other {# tal}} i {folder}.",
  },
  en: {
    "command.usage": "Usage: npm run refresh -- <workbook.xlsx> --out <folder> [--year YYYY] [--now YYYY-MM-DDThh:mm] [--lang sv|en]",
    "command.bad-year": "--year must be a year of four digits, not “{value}”.",
    "command.bad-now": "--now must look like 2026-03-04T14:02, not “{value}”.",
    "command.bad-language": "--lang must be sv or en, not “{value}”.",
    "command.no-file": "The file {file} does not exist or cannot be read. Nothing was written. Check the name.",
    "command.not-written":
      "The result could not be written in the folder {folder}. Nothing was written. Check that the folder can be written in.",
    "command.not-a-workbook": "The file {file} is not an Excel workbook (.xlsx). Nothing was written. Choose a workbook.",
    "command.encrypted": "The file {file} is protected by a password. Nothing was written. Save a copy without a password and choose that.",
    "command.empty": "The file {file} is empty. Nothing was written. Choose a workbook.",
    "command.damaged": "The file {file} is damaged and cannot be read. Nothing was written. Open and save it in Excel first.",
    "command.done":
      "Done. {sheets, plural, one {# sheet} other {# sheets}} and {figures, plural, one {# figure} other {# figures}} in {folder}.",
  },
};
