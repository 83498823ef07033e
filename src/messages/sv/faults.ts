/**
 * What stopped, what is unharmed, what to do. `.title` is the heading of the message bar; the text itself also stands alone, on one line.
 * `.halfway` is for a fault in the middle of a write.
 */
export const faultTexts = {
  "fault.cell-edit.title": "Du skriver i en cell",
  "fault.cell-edit":
    "Excel svarar inte medan du skriver i en cell. Inget är ändrat. Klicka i cellen, tryck Retur eller Esc och försök igen.",
  "fault.cell-edit.halfway.title": "Du skriver i en cell",
  "fault.cell-edit.halfway":
    "Excel slutade svara när du började skriva i en cell. En del av sammanställningsbladen kan vara omskrivna. Dina tabeller, din egen text och dina egna blad är oförändrade. Klicka i cellen, tryck Retur eller Esc och försök igen, så blir alla blad hela.",

  "fault.protected-sheet.title": "Bladet {sheet} är skyddat",
  "fault.protected-sheet":
    "Bladet {sheet} är skyddat, så det kan inte skrivas om. Inget är ändrat. Ta bort skyddet på Excels flik Granska och försök igen.",
  "fault.protected-sheet.halfway.title": "Bladet {sheet} är skyddat",
  "fault.protected-sheet.halfway":
    "Det tog stopp vid bladet {sheet}, som är skyddat. Andra sammanställningsblad kan redan vara omskrivna. Dina tabeller, din egen text och dina egna blad är oförändrade. Ta bort skyddet på Excels flik Granska och försök igen, så blir alla blad hela.",

  "fault.filtered-sheet.title": "Ett filter är på i bladet {sheet}",
  "fault.filtered-sheet":
    "Ett filter döljer rader i bladet {sheet}, och att skriva genom ett filter kan blanda ihop raderna. Inget är ändrat. Rensa filtret i bladet och försök igen.",

  "fault.protected-workbook.title": "Arbetsboken är skyddad",
  "fault.protected-workbook":
    "Arbetsbokens struktur är skyddad, så inga blad kan läggas till. Dina tabeller, din egen text och dina egna blad är oförändrade. Ta bort skyddet med Skydda arbetsbok på Excels flik Granska och försök igen.",

  "fault.read-only.title": "Arbetsboken är skrivskyddad",
  "fault.read-only":
    "Arbetsboken är öppnad för läsning, så inga blad kan skrivas. Inget är ändrat. Välj Aktivera redigering, eller spara en kopia och arbeta i den.",

  "fault.access-denied.title": "Excel nekar åtkomst",
  "fault.access-denied":
    "Excel lät inte tillägget läsa arbetsboken, utan att säga varför. Inget är ändrat. Spara, stäng och öppna arbetsboken och försök igen. Hjälper inte det kan ett virusskydd stå i vägen: fråga it-stödet.",
  "fault.access-denied.halfway.title": "Excel nekar åtkomst",
  "fault.access-denied.halfway":
    "Excel lät inte tillägget skriva färdigt, utan att säga varför. En del av sammanställningsbladen kan vara omskrivna. Dina tabeller, din egen text och dina egna blad är oförändrade. Spara, stäng och öppna arbetsboken och försök igen. Hjälper inte det kan ett virusskydd stå i vägen: fråga it-stödet.",

  "fault.too-large.title": "Det är för mycket på en gång",
  "fault.too-large":
    "Excel tar inte emot så mycket data på en gång. Dina tabeller, din egen text och dina egna blad är oförändrade. Dela upp de längsta cellerna eller ta bort tomma kolumner i tabellerna och försök igen, eller öppna arbetsboken i Excel på datorn.",

  "fault.inactive-workbook.title": "En annan arbetsbok är aktiv",
  "fault.inactive-workbook":
    "En annan arbetsbok ligger överst, och då kan tillägget inte arbeta i den här. Dina tabeller, din egen text och dina egna blad är oförändrade. Klicka i den här arbetsboken och försök igen.",

  "fault.changed-meanwhile.title": "Arbetsboken har ändrats under tiden",
  "fault.changed-meanwhile":
    "Ett blad eller en tabell har tagits bort, lagts till eller bytt namn medan tillägget läste. Tillägget har inte ändrat något. Försök igen.",
  "fault.changed-meanwhile.halfway.title": "Arbetsboken har ändrats under tiden",
  "fault.changed-meanwhile.halfway":
    "Ett blad eller en tabell har tagits bort, lagts till eller bytt namn medan bladen skrevs. En del av sammanställningsbladen kan vara omskrivna. Dina tabeller, din egen text och dina egna blad är oförändrade. Försök igen, så blir alla blad hela.",

  "fault.too-old.title": "Excel är för gammalt",
  "fault.too-old":
    "Den här versionen av Excel saknar något som tillägget behöver. Inget är ändrat. Använd Excel 2021 eller senare, Microsoft 365 eller Excel på webben.",
  "fault.too-old.halfway.title": "Excel är för gammalt",
  "fault.too-old.halfway":
    "Den här versionen av Excel saknar något som tillägget behöver. En del av sammanställningsbladen kan vara omskrivna. Dina tabeller, din egen text och dina egna blad är oförändrade. Använd Excel 2021 eller senare, Microsoft 365 eller Excel på webben.",

  "fault.no-sources.title": "Inga tabeller hittades",
  "fault.no-sources":
    "Ingen tabell har de kolumner som behövs: Stödform, Beviljat belopp och Beslutsdatum för stöd, eller Prioriterat område, Insats och Resultat för insatser. Inget är ändrat. Ge kolumnerna de namnen och försök igen.",

  "fault.no-year.title": "Uppföljningsåret saknas",
  "fault.no-year":
    "Varken tabellerna eller inställningarna säger vilket år som följs upp. Inget är ändrat. Fyll i beslutsdatum, eller välj uppföljningsår i panelen.",

  "fault.cancelled.title": "Uppdateringen är avbruten",
  "fault.cancelled": "Uppdateringen är avbruten. Inget är ändrat.",

  "fault.reading-cancelled.title": "Läsningen är avbruten",
  "fault.reading-cancelled": "Läsningen är avbruten. Inget är ändrat. Läs om när du vill.",

  "fault.in-the-way.title": "Något står i vägen på ett blad",
  "fault.in-the-way":
    "Sammanfogade celler, ett filter, en pivottabell eller annat innehåll på ett av sammanställningsbladen står i vägen för det som skulle skrivas. En del av sammanställningsbladen kan vara omskrivna. Dina tabeller, din egen text och dina egna blad är oförändrade. Flytta det som du har lagt till på bladen till ett eget blad och försök igen.",

  "fault.not-compared.title": "Bladen är skrivna men inte jämförda",
  "fault.not-compared":
    "Alla blad är skrivna, men jämförelsen med Excels egen beräkning gick inte att göra. Dina tabeller, din egen text och dina egna blad är oförändrade. Uppdatera igen innan du använder siffrorna.",

  "fault.text-changed.title": "Texten har ändrats på bladet {sheet}",
  "fault.text-changed":
    "Texten har ändrats på bladet {sheet} sedan du öppnade den. Din text är inte sparad, men den står kvar i rutan, och tillägget har inte ändrat något på bladet. Läs det som står där nu och spara igen om din text ska gälla.",
  "fault.block-changed.title": "Stycket har ändrats på bladet {sheet}",
  "fault.block-changed":
    "Stycket har ändrats eller tagits bort på bladet {sheet} sedan det visades här. Inget är ändrat. Panelen visar nu det som står på bladet. Försök igen om det behövs.",
  "fault.block-gone.title": "Stycket finns inte längre",
  "fault.block-gone":
    "Stycket finns inte längre, för det som det bygger på har ändrats. Inget är ändrat. Panelen visar nu texten som den är. Försök igen om det behövs.",

  "fault.lost-answer.title": "Svaret från Excel kom inte fram",
  "fault.lost-answer": "Excel svarade inte. Inget är ändrat. Kontrollera anslutningen och försök igen.",
  "fault.lost-answer.halfway.title": "Svaret från Excel kom inte fram",
  "fault.lost-answer.halfway":
    "Excel svarade inte, så det är osäkert hur mycket av sammanställningsbladen som skrevs. Dina tabeller, din egen text och dina egna blad är oförändrade. Kontrollera anslutningen och försök igen, så blir alla blad hela.",

  "fault.busy.title": "Excel är upptaget",
  "fault.busy":
    "Excel har för mycket att göra just nu. Dina tabeller, din egen text och dina egna blad är oförändrade. Vänta en minut och försök igen.",

  "fault.dialog-open.title": "En dialogruta är öppen i Excel",
  "fault.dialog-open":
    "Excel kan inte skriva medan en dialogruta är öppen. Dina tabeller, din egen text och dina egna blad är oförändrade. Stäng dialogrutan och försök igen.",

  "fault.office-unreachable.title": "Kontakten med Excel saknas",
  "fault.office-unreachable":
    "Tillägget får ingen kontakt med Excel. Inget är ändrat. Stäng panelen och öppna den igen. Hjälper inte det: fråga it-stödet om appsforoffice.microsoft.com är spärrad.",

  "fault.unexpected.halfway.title": "Det gick inte att skriva färdigt",
  "fault.unexpected.halfway":
    "Excel avbröt skrivningen utan att säga varför. En del av sammanställningsbladen kan vara omskrivna. Dina tabeller, din egen text och dina egna blad är oförändrade. Försök igen, så blir alla blad hela. Händer det igen: spara, stäng och öppna arbetsboken.",

  "goto.no-such-sheet.title": "Bladet {sheet} finns inte längre",
  "goto.no-such-sheet": "Bladet {sheet} finns inte längre. Läs om tabellerna.",
  "goto.hidden-sheet.title": "Bladet {sheet} är dolt",
  "goto.hidden-sheet": "Bladet {sheet} är dolt. Högerklicka på en bladflik och välj Ta fram för att se det.",
  "goto.very-hidden-sheet.title": "Bladet {sheet} är dolt",
  "goto.very-hidden-sheet": "Bladet {sheet} är dolt så att det inte kan tas fram från bladflikarna. Fråga den som har gjort arbetsboken.",
  "goto.hidden-rows.title": "Raden är dold",
  "goto.hidden-rows": "Raden är dold, av ett filter eller för hand. Cellen är markerad, men syns först när raden visas.",
  "goto.hidden-columns.title": "Kolumnen är dold",
  "goto.hidden-columns": "Kolumnen är dold. Cellen är markerad, men syns först när kolumnen visas.",
  "goto.inactive-workbook.title": "En annan arbetsbok ligger överst",
  "goto.inactive-workbook": "En annan arbetsbok ligger överst. Klicka i den här arbetsboken och försök igen.",

  // What the pane says beside a fault.
  "pane.nothingRead": "Inget är läst.",
  "pane.fault.details": "Uppgifter till it-stödet",
  "pane.fault.detailsHint": "Kopiera raderna om du ber it-stödet om hjälp. De skickas ingenstans.",
  "pane.fault.goToSheet": "Gå till bladet",
} as const;
