/** What the rules on the workbook as a whole say. */
export const workbookRuleTexts = {
  "rule.source-missing.title": "En tabell saknas",
  "rule.source-missing.message":
    "{role, select, grants {Ingen tabell med stöd hittades. Bladen och texten visar då inga stöd.} other {Ingen tabell med insatser hittades. Bladen och texten visar då inga insatser.}}",
  "rule.source-missing.advice":
    "{role, select, grants {Kontrollera att tabellen har rubrikerna Stödform, Beviljat belopp och Beslutsdatum.} other {Kontrollera att tabellen har rubrikerna Prioriterat område, Insats och Resultat.}}",

  "rule.setting-unusable.title": "Inställning går inte att använda",
  "rule.setting-unusable.message":
    "{kind, select, noColumn {Tabellen {table} saknar kolumnen {column}.{isEmpty, select, yes {} other { Rubriken ”{value}” känns inte igen.}} Det förvalda gäller i stället.} unknown {”{value}” i tabellen {table} är inget som tillägget känner till. Raden används inte.} repeated {”{value}” finns på mer än en rad i tabellen {table}. Den översta raden gäller.} aliasTaken {”{value}” är redan namn eller alias på en annan rad i tabellen {table}. Den andra raden gäller.} overlapping {”{value}” har två rader i tabellen {table} som gäller samma dag. Den översta raden gäller då.} other {{isEmpty, select, yes {{column} i tabellen {table} är tom.} other {{column} i tabellen {table} är ”{value}”, som inte går att använda.}} {effect, select, row {Raden används inte.} value {I stället gäller {standIn}.} other {Det förvalda värdet gäller i stället.}}}}",
  "rule.setting-unusable.advice":
    "{kind, select, noColumn {Rätta rubriken i bladet {sheet}.} unknown {Rätta namnet i bladet {sheet}, eller ta bort raden.} overlapping {Rätta datumen i bladet {sheet}, eller ta bort den ena raden.} repeated {Ta bort den ena raden i bladet {sheet}.} other {Rätta värdet i bladet {sheet}.}}",

  "rule.marks-lost.title": "Bladen har känts igen på nytt",
  "rule.marks-lost.message":
    "Märkningen av bladen är borta, troligen för att arbetsboken har sparats i ett annat program. {sheets} har känts igen på tabell och rubriker.",
  "rule.marks-lost.advice": "Du behöver inte göra något: bladen märks igen när de uppdateras. Dina texter och anteckningar står kvar.",

  "rule.texts-aside.title": "Egna texter som inte är med",
  "rule.texts-aside.message":
    "På bladet {sheet} ({cells}) står {count, plural, one {en egen text} other {{count, number} egna texter}} i en tabell som inte känns igen. {count, plural, one {Den} other {De}} är inte med i skrivelsen eller uppföljningen, men står kvar på bladet.",
  "rule.texts-aside.advice":
    "Skriv tillbaka rubrikerna Id, Förslag och Egen text om de är ändrade, eller flytta texterna till det blad som uppdateras.",

  "rule.total-row-in-data.title": "Summarad bland ärendena",
  "rule.total-row-in-data.message":
    "Rad {row} ser ut att vara en summa{label, select, none {, eftersom beloppet är summan av raderna ovanför} other { (”{label}”)}}. Tillägget räknar den inte som ett stöd, men Excels summor kan ta med den.",
  "rule.total-row-in-data.advice":
    "Lämna raden utanför siffrorna, eller ta bort den och använd tabellens summarad. Är raden ett stöd fyller du i ärendenummer, mottagare och beslutsdatum.",

  "rule.hidden-rows.title": "Rader är dolda",
  "rule.hidden-rows.message":
    "{how, select, filtered {Ett filter döljer rader i {table}.} other {Det finns dolda rader i {table}.}} De räknas ändå.",
  "rule.hidden-rows.advice": "{how, select, filtered {Rensa filtret} other {Ta fram raderna}} om du vill se allt som räknas.",

  "rule.merged-cells.title": "Sammanfogade celler",
  "rule.merged-cells.message": "Cellerna {value} är sammanfogade. Bara den första har ett värde, de andra läses som tomma.",
  "rule.merged-cells.advice": "Dela upp cellerna och skriv värdet på varje rad.",

  "rule.mixed-year.title": "Rader från andra år",
  "rule.mixed-year.message":
    "{count, plural, one {En rad i {table} hör} other {{count, number} rader i {table} hör}} till {years} och räknas inte i uppföljningen av {year}.",
  "rule.mixed-year.advice": "Du behöver inte göra något om åren stämmer. Rätta datumet på rader som ska räknas {year}.",
};
