/** What stopped a change of the user's own cells, what is unharmed, what to do; as in faults.ts, but said only once there is a draft. */
export const changeFaultTexts = {
  "fault.fix-filtered.title": "Bladet {sheet} är filtrerat",
  "fault.fix-filtered":
    "Bladet {sheet} är filtrerat, och att skriva genom ett filter kan blanda ihop raderna. Ingen cell är ändrad. Rensa filtret i bladet och försök igen.",

  "fault.fix-protected.title": "Bladet {sheet} är skyddat",
  "fault.fix-protected":
    "Skyddet på bladet {sheet} låser de celler som skulle ändras. Ingen cell är ändrad. Ta bort skyddet på Excels flik Granska och försök igen.",

  "fault.fix-failed.title": "Cellerna är inte ändrade",
  "fault.fix-failed":
    "Excel avbröt skrivningen utan att säga varför. Ingen cell är ändrad. Försök igen. Händer det igen: spara, stäng och öppna arbetsboken.",

  "fault.fix-halfway.title": "{count} av {total} celler är ändrade",
  "fault.fix-halfway":
    "Excel avbröt skrivningen. {count, plural, one {1 cell} other {# celler}} av {total} ändrades, resten är som de var. Ångra, eller åtgärda det som är kvar.",

  "fault.fix-uncertain.title": "Det är osäkert vilka celler som ändrades",
  "fault.fix-uncertain":
    "Excel avbröt skrivningen och svarade inte när cellerna skulle jämföras. De kan vara ändrade. Läs om och granska. Vill du ha tillbaka det som stod där: tryck Ctrl+Z i Excel.",

  "fault.undo-halfway.title": "{count} av {total} celler är återställda",
  "fault.undo-halfway": "Excel avbröt skrivningen, så resten av cellerna är fortfarande ändrade. Ångra igen.",

  "fault.table-overlap.title": "Där finns redan en tabell",
  "fault.table-overlap":
    "{cells} på bladet {sheet} ligger delvis i tabellen {table}. Inget är ändrat. Markera celler utanför tabellen och försök igen.",
  "fault.table-merged.title": "Cellerna är sammanfogade",
  "fault.table-merged":
    "Det finns sammanfogade celler i {cells} på bladet {sheet}, och sådana kan inte ingå i en tabell. Inget är ändrat. Markera dem, dela cellerna och försök igen.",
  "fault.table-headers.title": "Rubrikerna duger inte som de är",
  "fault.table-headers":
    "I en tabell måste varje rubrik vara en egen text. Excel skulle därför ändra {cells} på bladet {sheet}, som är tomma, lika en annan rubrik, tal eller formler. Inget är ändrat. Skriv rubrikerna i cellerna och försök igen.",
  "fault.table-protected.title": "Bladet {sheet} är skyddat",
  "fault.table-protected":
    "Bladet {sheet} är skyddat, så det går inte att göra en tabell där. Inget är ändrat. Ta bort skyddet på Excels flik Granska och försök igen.",
  "fault.table-failed.title": "Tabellen blev inte gjord",
  "fault.table-failed":
    "Excel avbröt utan att säga varför. Inget är ändrat. Försök igen, eller gör tabellen i Excel med Infoga och Tabell.",
  "fault.table-halfway.title": "Det gick inte att göra tabellen färdig",
  "fault.table-halfway":
    "Excel avbröt utan att säga varför. Tabellen kan finnas ändå, med Excels eget namn och utseende. Cellerna är oförändrade. Titta på bladet {sheet}.",
  "fault.sheets-halfway.title": "Det gick inte att göra bladen färdiga",
  "fault.sheets-halfway":
    "Excel avbröt utan att säga varför. Ett eller två nya blad kan vara halvfärdiga. Dina egna blad är oförändrade. Ta bort de nya bladen och försök igen.",
} as const;
