/** What the rules on reading the cells, and what Excel has calculated say. */
export const readingRuleTexts = {
  "rule.required-missing.title": "Uppgift saknas",
  "rule.required-missing.message": "Raden har andra uppgifter, men {column} är tom. Raden kan inte räknas rätt.",
  "rule.required-missing.advice": "Fyll i {column}. Hör raden inte hit kan du ta bort den.",

  "rule.amount-as-text.title": "Belopp är text",
  "rule.amount-as-text.message":
    "{column} är text och inte ett tal. Tillägget läser det som {reading}, men Excels formler räknar inte med det.",
  "rule.amount-as-text.advice": "Skriv {reading} som ett tal, utan enhet.",

  "rule.amount-unreadable.title": "Belopp går inte att läsa",
  "rule.amount-unreadable.message":
    "{kind, select, count {{column} är ”{value}”, som inte går att läsa som ett antal. Cellen läses som tom.} other {{column} är ”{value}”, som inte går att läsa som ett tal. Det räknas inte med i någon summa.}}",
  "rule.amount-unreadable.advice":
    "{kind, select, count {Skriv antalet som ett heltal med siffror.} other {Skriv beloppet med siffror.}} Lägg en kommentar i en egen kolumn.",

  "rule.amount-not-positive.title": "Beviljat belopp är noll eller mindre",
  "rule.amount-not-positive.message": "Ärendet är beviljat, men beloppet är {value}. Stödet räknas i antalet.",
  "rule.amount-not-positive.advice": "Skriv det beviljade beloppet. Är ärendet inte beviljat ändrar du beslutet.",

  "rule.amount-not-whole.title": "Belopp har ören",
  "rule.amount-not-whole.message":
    "{kind, select, parts {{column} har delar av ett öre: {exact}. Tillägget räknar med {reading} och Excel med alla decimaler, så summorna kan skilja på ören.} other {{column} har ören. Summorna i tjänsteskrivelsen kan då också få ören.}}",
  "rule.amount-not-whole.advice":
    "{kind, select, parts {Skriv beloppet i hela ören. Är cellen en formel: avrunda i den, =AVRUNDA(…;2), eller med 0 i stället för 2 till hela kronor.} other {Kontrollera beloppet mot beslutet.}}",

  "rule.amount-outlier.title": "Belopp avviker mycket",
  "rule.amount-outlier.message":
    "{kind, select, thousands {Beloppet är {value}. Det ser ut att vara skrivet i tusental kronor: medianen för {form} är {median} kronor.} other {Beloppet är {value}. Det är mer än {times, number} gånger medianen för {form}, som är {median} kronor.}}",
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

  "rule.value-unreadable.title": "Uppgift går inte att läsa",
  "rule.value-unreadable.message":
    "{kind, select, count {{column} är ”{value}”, som inte går att läsa som ett antal.} number {{column} är ”{value}”, som inte går att läsa som ett tal.} year {{column} är ”{value}”, som inte går att läsa som ett årtal.} yesNo {{column} är ”{value}”, som inte går att läsa som ja eller nej.} other {{column} är ”{value}”, som inte är någon känd mottagartyp.}} Cellen läses som tom.",
  "rule.value-unreadable.advice":
    "{kind, select, count {Skriv antalet som ett heltal med siffror.} number {Skriv talet med siffror.} year {Skriv årtalet med fyra siffror, till exempel 2025.} yesNo {Skriv ja eller nej. Lägg en kommentar i en egen kolumn.} other {Skriv någon av {allowed}.}}",

  "rule.cell-error.title": "Formelfel i en cell",
  "rule.cell-error.message": "{column} visar formelfelet {value}. Cellen räknas som tom, och Excels summor kan bli fel.",
  "rule.cell-error.advice": "Rätta formeln eller skriv värdet i stället.",

  "rule.whitespace.title": "Onödiga mellanslag",
  "rule.whitespace.message": "{column} är {value} med mellanslag som inte ska vara där, här visade som punkter.",
  "rule.whitespace.advice": "Ta bort mellanslagen.",

  "rule.figure-mismatch.title": "Excel räknar annorlunda",
  "rule.figure-mismatch.message": "Excel visar {value}, men tillägget räknar till {engine} ({figure}).",
  "rule.figure-mismatch.advice":
    "Uppdatera sammanställningarna. Skiljer det fortfarande, jämför formeln i cellen med raderna som den räknar på.",
};
