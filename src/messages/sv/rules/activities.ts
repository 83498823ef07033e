/** What the rules on activities say. */
export const activitiesRuleTexts = {
  "rule.done-without-outcome.title": "Genomförd insats utan resultat",
  "rule.done-without-outcome.message": "Insatsen ”{value}” har status {status}, men inget resultat.",
  "rule.done-without-outcome.advice": "Skriv vad insatsen ledde till, eller ändra statusen.",

  "rule.picked-without-outcome.title": "Vald insats utan text",
  "rule.picked-without-outcome.message": "Insatsen ”{value}” ska med i tjänsteskrivelsen, men den har varken resultat eller antal.",
  "rule.picked-without-outcome.advice": "Skriv ett resultat, eller välj bort insatsen.",

  "rule.goal-missing.title": "Mål saknas",
  "rule.goal-missing.message": "Insatsen ”{value}” har inget mål: {column} är tom.",
  "rule.goal-missing.advice": "Skriv ett mål som går att följa upp.",
  "rule.goal-missing.basis": "Handlingsplanen ska ha uppföljningsbara mål.",

  "rule.responsible-missing.title": "Ansvarig saknas",
  "rule.responsible-missing.message": "Ingen ansvarar för insatsen ”{value}”: {column} är tom.",
  "rule.responsible-missing.advice": "Skriv vem som ansvarar för insatsen.",
  "rule.responsible-missing.basis": "Handlingsplanen ska ange vem som ansvarar för varje insats.",

  "rule.not-started-with-outcome.title": "Ej påbörjad insats med resultat",
  "rule.not-started-with-outcome.message": "Insatsen ”{value}” har status {status}, men också ett resultat.",
  "rule.not-started-with-outcome.advice": "Ändra statusen om insatsen är påbörjad. Annars tar du bort resultatet.",

  "rule.overdue.title": "Insats borde vara klar",
  "rule.overdue.message":
    "Insatsen ”{activity}” skulle vara klar senast {value}, men har {status, select, none {ingen status} other {status {status}}}. Det är bedömt den {day}, den sista dagen i uppföljningsåret.",
  "rule.overdue.advice": "Ändra statusen om insatsen är genomförd eller utgår. Annars ändrar du slutdatumet.",

  "rule.activity-dates.title": "Insats slutar innan den börjar",
  "rule.activity-dates.message": "Insatsen ”{activity}” slutar {value}, men börjar {start}.",
  "rule.activity-dates.advice": "Rätta det datum som är fel.",

  "rule.count-without-unit.title": "Antal utan enhet",
  "rule.count-without-unit.message": "Insatsen ”{activity}” har antalet {value}, men det står inte av vad.",
  "rule.count-without-unit.advice": "Skriv en enhet, till exempel besök eller möten.",

  "rule.area-empty.title": "Prioriterat område utan insatser",
  "rule.area-empty.message":
    "{kind, select, noActivity {{year, select, none {{value} har ingen insats.} other {{value} har ingen insats {year}.}}} other {Ingen insats i {value} ska med i tjänsteskrivelsen.}} Området blir tomt i tjänsteskrivelsen.",
  "rule.area-empty.advice":
    "{kind, select, noActivity {Lägg till områdets insatser, eller rätta område och år på dem som finns.} other {Välj minst en insats i området.}}",

  "rule.duplicate-activity.title": "Samma insats flera gånger",
  "rule.duplicate-activity.message": "Insatsen ”{value}” står {count, number} gånger i {area}, på rad {rows}.",
  "rule.duplicate-activity.advice": "Ta bort de rader som är kopior. Är det olika insatser skriver du vad som skiljer dem åt.",
};
