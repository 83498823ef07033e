/** The step Text. Comes with the draft: nothing of it is on the first screen. */
export const textStepTexts = {
  "pane.text.nothing": "There are no tables to write about. Begin with the step Sources.",
  "pane.text.preliminaryLabel": "State of the text",
  "pane.text.preliminary": "Preliminary.",
  "pane.text.preliminaryWhy": "{count, plural, one {1 error} other {{count} errors}} may change the figures.",
  "pane.text.showErrors": "Show the errors",
  "pane.text.copyAll": "Copy all",
  "pane.text.copySection": "Copy the section {section}",
  "pane.text.ownText": "Own text",
  "pane.text.empty":
    "{missing, plural, =0 {The section is empty} one {The fact {names} is not given} other {The facts {names} are not given}}. The section is not copied.",
  "pane.text.notCopied": "Not copied yet",
  "pane.text.copied": "Copied {time}{preliminary, select, yes { as preliminary} other {}}.",
  "pane.text.copiedSection": "{section} copied {time}{preliminary, select, yes { as preliminary} other {}}.",
  "pane.text.changedSince": "Data has changed since.",
  "pane.text.pressKeys": "The text is selected. Press {keys}.",
  "pane.text.goTo": "{text}{unit, select, kronor { kronor} other {}}, go to {count, plural, one {the cell} other {{count, number} cells}}",

  "pane.trace.label": "Where the number comes from",
  "pane.trace.title": "{text}{unit, select, kronor { kronor} other {}}",
  "pane.trace.previous": "Previous source cell",
  "pane.trace.next": "Next source cell",
  "pane.trace.close": "Close",
  "pane.trace.made":
    "{unit, select, kronor {The sum of {count, plural, one {1 cell} other {{count, number} cells}}} none {From {count, plural, one {one cell} other {{count, number} cells}}} other {Counted on {count, plural, one {1 cell} other {{count, number} cells}}}}{hasColumn, select, yes { in {column}} other {}}, the sheet {sheet}.",
  "pane.trace.selected": "{cells, plural, one {The cell is selected.} other {The cells are selected.}}",
  "pane.trace.step": "{cells, plural, one {Source cell} other {Source range}} {place} of {count}, {address}, is selected.",
  "pane.trace.agrees": "Agrees with Excel, {cell}",
  "pane.trace.differs": "Excel shows {excel} in {cell}",
};
