/**
 * The rules' texts: title (a statement), message (what is wrong, and what it leads to), advice (what to do), basis (only where there is
 * one). {value} is what stands in the cell, {column} the column's header as the user wrote it.
 */
export const reviewTexts = {
  "rule.source-missing.title": "En tabell saknas",
  "rule.source-missing.message":
    "{role, select, grants {Ingen tabell med stöd hittades. Bladen och texten visar då inga stöd.} other {Ingen tabell med insatser hittades. Bladen och texten visar då inga insatser.}}",
  "rule.source-missing.advice":
    "{role, select, grants {Kontrollera att tabellen har rubrikerna Stödform, Beviljat belopp och Beslutsdatum.} other {Kontrollera att tabellen har rubrikerna Prioriterat område, Insats och Resultat.}}",

  "rule.setting-unusable.title": "Inställning går inte att använda",
  "rule.setting-unusable.message":
    "{isEmpty, select, yes {{column} i tabellen {table} är tom.} other {{column} i tabellen {table} är ”{value}”, som inte går att använda.}} Det förvalda värdet gäller i stället.",
  "rule.setting-unusable.advice": "Rätta värdet i bladet Inställningar.",

  "rule.required-missing.title": "Uppgift saknas",
  "rule.required-missing.message": "Raden har andra uppgifter, men {column} är tom. Raden kan inte räknas rätt.",
  "rule.required-missing.advice": "Fyll i {column}. Hör raden inte hit kan du ta bort den.",

  "rule.amount-as-text.title": "Belopp är text",
  "rule.amount-as-text.message":
    "{column} är text och inte ett tal. Tillägget läser det som {reading}, men Excels formler räknar inte med det.",
  "rule.amount-as-text.advice": "Skriv {reading} som ett tal, utan enhet.",

  "rule.amount-unreadable.title": "Belopp går inte att läsa",
  "rule.amount-unreadable.message": "{column} är ”{value}”, som inte går att läsa som ett tal. Det räknas inte med i någon summa.",
  "rule.amount-unreadable.advice": "Skriv beloppet med siffror. Lägg en kommentar i en egen kolumn.",

  "rule.amount-not-positive.title": "Beviljat belopp är noll eller mindre",
  "rule.amount-not-positive.message": "Ärendet är beviljat, men beloppet är {value}. Stödet räknas i antalet.",
  "rule.amount-not-positive.advice": "Skriv det beviljade beloppet. Är ärendet inte beviljat ändrar du beslutet.",

  "rule.amount-not-whole.title": "Belopp har ören",
  "rule.amount-not-whole.message": "{column} har ören. Summorna i tjänsteskrivelsen kan då också få ören.",
  "rule.amount-not-whole.advice": "Kontrollera beloppet mot beslutet.",

  "rule.amount-outlier.title": "Belopp avviker mycket",
  "rule.amount-outlier.message":
    "{kind, select, thousands {Beloppet är {value}. Det ser ut att vara skrivet i tusental kronor: medianen för {form} är {median} kronor.} other {Beloppet är {value}. Det är mer än tio gånger medianen för {form}, som är {median} kronor.}}",
  "rule.amount-outlier.advice": "Jämför beloppet med beslutet och rätta det om det är fel inskrivet.",

  "rule.date-as-text.title": "Datum är text",
  "rule.date-as-text.message": "{column} är text och inte ett datum. Tillägget läser det som {reading}, men Excels formler missar raden.",
  "rule.date-as-text.advice": "Skriv {reading} som ett datum.",

  "rule.date-unreadable.title": "Datum går inte att läsa",
  "rule.date-unreadable.message": "{column} är ”{value}”, som inte går att läsa som ett datum.",
  "rule.date-unreadable.advice": "Skriv datumet med år, månad och dag, till exempel 2025-03-04.",

  "rule.date-implausible.title": "Datum är orimligt",
  "rule.date-implausible.message": "{column} är {reading}. Datum ska ligga mellan {first} och {last}.",
  "rule.date-implausible.advice": "Rätta datumet.",

  "rule.cell-error.title": "Formelfel i en cell",
  "rule.cell-error.message": "{column} visar formelfelet {value}. Cellen räknas som tom, och Excels summor kan bli fel.",
  "rule.cell-error.advice": "Rätta formeln eller skriv värdet i stället.",

  "rule.whitespace.title": "Onödiga mellanslag",
  "rule.whitespace.message": "{column} är {value} med mellanslag som inte ska vara där, här visade som punkter.",
  "rule.whitespace.advice": "Ta bort mellanslagen.",

  "rule.total-row-in-data.title": "Summarad bland ärendena",
  "rule.total-row-in-data.message":
    "Rad {row} ser ut att vara en summa{label, select, none {, eftersom beloppet är summan av raderna ovanför} other { (”{label}”)}}. Tillägget räknar den inte som ett stöd, men Excels summor kan ta med den.",
  "rule.total-row-in-data.advice":
    "Ta bort raden, eller använd tabellens summarad. Är raden ett stöd fyller du i ärendenummer och mottagare.",

  "rule.hidden-rows.title": "Rader är dolda",
  "rule.hidden-rows.message":
    "{how, select, filtered {Ett filter döljer rader i {table}.} other {Det finns dolda rader i {table}.}} De räknas ändå.",
  "rule.hidden-rows.advice": "{how, select, filtered {Rensa filtret} other {Ta fram raderna}} om du vill se allt som räknas.",

  "rule.merged-cells.title": "Sammanfogade celler",
  "rule.merged-cells.message": "Cellerna {value} är sammanfogade. Bara den första har ett värde, de andra läses som tomma.",
  "rule.merged-cells.advice": "Dela upp cellerna och skriv värdet på varje rad.",

  "rule.figure-mismatch.title": "Excel räknar annorlunda",
  "rule.figure-mismatch.message": "Excel visar {value}, men tillägget räknar till {engine} ({figure}).",
  "rule.figure-mismatch.advice":
    "Uppdatera sammanställningarna. Skiljer det fortfarande, jämför formeln i cellen med raderna som den räknar på.",

  "rule.mixed-year.title": "Rader från andra år",
  "rule.mixed-year.message":
    "{count, plural, one {En rad i {table} hör} other {{count, number} rader i {table} hör}} till {years} och räknas inte i uppföljningen av {year}.",
  "rule.mixed-year.advice": "Du behöver inte göra något om åren stämmer. Rätta datumet på rader som ska räknas {year}.",

  "rule.unknown-grant-form.title": "Okänd stödform",
  "rule.unknown-grant-form.message": "Stödformen ”{value}” är okänd. Raden räknas inte till någon stödform.",
  "rule.unknown-grant-form.advice":
    "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} någon av {allowed}, eller lägg till stödformen på bladet Inställningar.",

  "rule.unknown-municipality.title": "Okänd kommun",
  "rule.unknown-municipality.message": "Kommunen ”{value}” är okänd. Raden kommer inte med i tabellen per kommun.",
  "rule.unknown-municipality.advice": "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} någon av {allowed}.",

  "rule.unknown-area.title": "Okänt prioriterat område",
  "rule.unknown-area.message": "Området ”{value}” är okänt. Insatsen kommer inte med på något blad eller i tjänsteskrivelsen.",
  "rule.unknown-area.advice":
    "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} något av {allowed}, eller lägg till området på bladet Inställningar.",

  "rule.unknown-status.title": "Okänd status",
  "rule.unknown-status.message": "Statusen ”{value}” är okänd. Insatsen räknas inte som genomförd.",
  "rule.unknown-status.advice": "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} någon av {allowed}.",

  "rule.unknown-decision.title": "Okänt beslut",
  "rule.unknown-decision.message": "Beslutet ”{value}” är okänt. Raden räknas inte som ett stöd.",
  "rule.unknown-decision.advice": "{nearest, select, none {Välj} other {Menar du {nearest}? Välj annars}} något av {allowed}.",

  "rule.alias-used.title": "Annat namn används",
  "rule.alias-used.message":
    "{column} är ”{value}” på {count, plural, one {en rad} other {{count, number} rader}}. Det räknas som {reading}.",
  "rule.alias-used.advice": "Du behöver inte göra något. Skriv {reading} om du vill ha samma namn på alla rader.",

  "rule.near-duplicate-name.title": "Snarlika mottagare",
  "rule.near-duplicate-name.message":
    "{value} ({count, plural, one {en rad} other {{count, number} rader}}) liknar {other} ({otherCount, plural, one {en rad} other {{otherCount, number} rader}}). Är det samma mottagare räknas den som två.",
  "rule.near-duplicate-name.advice": "Skriv namnet på samma sätt om det är samma mottagare. Är det två olika behöver du inte göra något.",

  "rule.duplicate-case.title": "Samma ärende flera gånger",
  "rule.duplicate-case.message":
    "Ärendet {value} står på {count, number} rader ({rows}) som inte är delutbetalningar av samma stöd. Varje rad räknas som ett eget stöd.",
  "rule.duplicate-case.advice": "Rätta ärendenumret, eller ta bort den rad som är dubbel.",

  "rule.repeated-case-rows.title": "Stöd som betalas ut i delar",
  "rule.repeated-case-rows.message":
    "Ärendet {value} står på {count, number} rader med samma stödform, mottagare, beslutsdatum och belopp. Det räknas som ett stöd, och beloppet räknas en gång.",
  "rule.repeated-case-rows.advice":
    "Du behöver inte göra något om raderna är delutbetalningar. Är de flera stöd ger du dem egna ärendenummer.",

  "rule.rejected-with-amount.title": "Belopp utan bifall",
  "rule.rejected-with-amount.message": "Beslutet är {decision}, men beviljat belopp är {value}. Raden räknas inte.",
  "rule.rejected-with-amount.advice": "Ta bort beloppet, eller rätta beslutet om stödet är beviljat.",

  "rule.date-order.title": "Datum i fel ordning",
  "rule.date-order.message":
    "{kind, select, lateApplication {Ansökan är daterad {before}, efter beslutet {after}.} earlyPayment {Utbetalningen är daterad {after}, före beslutet {before}.} other {Utbetalningen är daterad {after}, före ansökan {before}.}}",
  "rule.date-order.advice": "Rätta det datum som är fel. Ordningen är ansökan, beslut, utbetalning.",

  "rule.done-without-outcome.title": "Genomförd insats utan resultat",
  "rule.done-without-outcome.message": "Insatsen ”{value}” har status {status}, men inget resultat.",
  "rule.done-without-outcome.advice": "Skriv vad insatsen ledde till, eller ändra statusen.",

  "rule.picked-without-outcome.title": "Vald insats utan text",
  "rule.picked-without-outcome.message": "Insatsen ”{value}” ska med i tjänsteskrivelsen, men den har varken resultat eller antal.",
  "rule.picked-without-outcome.advice": "Skriv ett resultat, eller välj bort insatsen.",

  "rule.parameter-missing.title": "Uppgift saknas i texten",
  "rule.parameter-missing.message": "Tjänsteskrivelsen behöver {value}, men uppgiften är tom. I texten står [saknas: {value}].",
  "rule.parameter-missing.advice":
    "{place, select, cell {Skriv värdet i cellen på bladet Inställningar.} other {Skapa bladet Inställningar om det inte finns, och skriv värdet för {value} där.}}",
} as const;
