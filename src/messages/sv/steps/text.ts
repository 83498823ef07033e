/** The step Text. Comes with the draft: nothing of it is on the first screen. */
export const textStepTexts = {
  "pane.text.nothing": "Det finns inga tabeller att skriva om. Börja i steget Källor.",
  "pane.text.preliminaryLabel": "Textens läge",
  "pane.text.preliminary": "Preliminär.",
  "pane.text.preliminaryWhy": "{count} fel kan ändra siffrorna.",
  "pane.text.showErrors": "Visa felen",
  "pane.text.copyAll": "Kopiera allt",
  "pane.text.copySection": "Kopiera avsnittet {section}",
  "pane.text.ownText": "Egen text",
  "pane.text.empty":
    "{missing, plural, =0 {Avsnittet är tomt} one {Uppgiften {names} är inte angiven} other {Uppgifterna {names} är inte angivna}}. Avsnittet kopieras inte.",
  "pane.text.notCopied": "Inte kopierad än",
  "pane.text.copied": "Kopierad {time}{preliminary, select, yes { som preliminär} other {}}.",
  "pane.text.copiedSection": "{section} kopierad {time}{preliminary, select, yes { som preliminär} other {}}.",
  "pane.text.changedSince": "Data har ändrats sedan dess.",
  "pane.text.pressKeys": "Texten är markerad. Tryck {keys}.",
  "pane.text.goTo": "{text}{unit, select, kronor { kronor} other {}}, gå till {count, plural, one {cellen} other {{count, number} celler}}",

  "pane.trace.label": "Var talet kommer ifrån",
  "pane.trace.title": "{text}{unit, select, kronor { kronor} other {}}",
  "pane.trace.previous": "Föregående källcell",
  "pane.trace.next": "Nästa källcell",
  "pane.trace.close": "Stäng",
  "pane.trace.made":
    "{unit, select, kronor {Summan av {count, plural, one {1 cell} other {{count, number} celler}}} none {Från {count, plural, one {en cell} other {{count, number} celler}}} other {Räknat på {count, plural, one {1 cell} other {{count, number} celler}}}}{hasColumn, select, yes { i {column}} other {}}, bladet {sheet}.",
  "pane.trace.selected": "{cells, plural, one {Cellen är markerad.} other {Cellerna är markerade.}}",
  "pane.trace.step":
    "{cells, plural, one {Källcell} other {Källområde}} {place} av {count}, {address}, är {cells, plural, one {markerad} other {markerat}}.",
  "pane.trace.agrees": "Stämmer med Excel, {cell}",
  "pane.trace.differs": "Excel visar {excel} i {cell}",
};
