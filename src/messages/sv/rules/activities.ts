/** What the rules on activities say. */
export const activitiesRuleTexts = {
  "rule.done-without-outcome.title": "Genomförd insats utan resultat",
  "rule.done-without-outcome.message": "Insatsen ”{value}” har status {status}, men inget resultat.",
  "rule.done-without-outcome.advice": "Skriv vad insatsen ledde till, eller ändra statusen.",

  "rule.picked-without-outcome.title": "Vald insats utan text",
  "rule.picked-without-outcome.message": "Insatsen ”{value}” ska med i tjänsteskrivelsen, men den har varken resultat eller antal.",
  "rule.picked-without-outcome.advice": "Skriv ett resultat, eller välj bort insatsen.",
};
