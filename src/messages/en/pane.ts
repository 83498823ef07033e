/** The task pane. Names of sheets and columns stay Swedish: they are the workbook's. */
export const paneTexts = {
  "pane.steps": "Steps",
  "pane.step.sources": "Sources",
  "pane.step.review": "Review",
  "pane.step.summary": "Summarise",
  "pane.step.text": "Text",
  "pane.step.errors": "{count, plural, one {error} other {errors}}",
  "pane.step.changed": ", data has changed",

  "pane.reading": "Reading the workbook",
  "pane.reading.rows": "Going through the rows",
  "pane.reading.waits": "Waiting for Excel",
  "pane.reading.cellEdit": "Click in the cell and press Enter or Esc. It then goes on by itself.",
  "pane.reading.cancel": "Cancel",
  "pane.readAgain": "Read again",
  "pane.readAt": "Read {time}.",
  "pane.changedSince": "Data has changed. Read again.",
  "pane.goToSources": "Go to Sources",

  "pane.role.grants": "Grants",
  "pane.role.activities": "Activities",

  "pane.sources.year": "Follow-up year",
  "pane.sources.noYear": "No year was found. Fill in decision dates in the table of grants.",
  "pane.sources.year.setting": "From the sheet Inställningar.",
  "pane.sources.year.latest": "The latest year with decisions.",
  "pane.sources.year.chosen": "Chosen in the pane.",
  "pane.sources.compared": "{year} is shown for comparison.",
  "pane.sources.notCompared": "There is nothing from {year} to compare with.",
  "pane.sources.tables": "Tables in the workbook",
  "pane.sources.done": "Ready",
  "pane.sources.rows":
    "{sheet}{hidden, select, yes { (hidden sheet)} other {}} · {count, plural, one {1 row} other {{count, number} rows}}",
  "pane.sources.choicesLeft": "{count, plural, one {1 choice left} other {{count} choices left}}",
  "pane.sources.proposal": "The proposal is used until you choose.",
  "pane.sources.lacks": "lacks {columns}",
  "pane.sources.mapped": "{count} fields mapped, {found} of {required} required",
  "pane.sources.roleAndMapped": "{role} · {mapped}",
  "pane.sources.missing.grants": "No table of grants",
  "pane.sources.missing.activities": "No table of activities",
  "pane.sources.missing.columns": "Such a table needs the columns {columns}. The rest is done without it.",
  "pane.sources.goToReview": "Review the tables",
  "pane.sources.ready": "{count, plural, one {1 table ready.} other {{count} tables ready.}}",

  "pane.header.grantForm": "Stödform",
  "pane.header.grantedAmount": "Beviljat belopp",
  "pane.header.decisionDate": "Beslutsdatum",
  "pane.header.area": "Prioriterat område",
  "pane.header.activity": "Insats",
  "pane.header.outcome": "Resultat",

  "pane.programme": "Programme",
  "pane.programme.builtIn": "{named, select, yes {{name}, default values} other {Default values}}",
  "pane.programme.fromSettings": "{named, select, yes {{name}, from the sheet Inställningar} other {From the sheet Inställningar}}",

  "pane.review.title": "Review {year}",
  "pane.summary.stage.reviewing": "Reviewing",
  "pane.text.title": "Memo",
  "pane.text.composing": "Writing the proposal",

  // What is said when nothing more can be fetched; all other faults come with loadFaultTexts.
  "fault.unexpected.title": "The workbook could not be read",
  "fault.unexpected":
    "Excel stopped the work and does not say why. Nothing has changed. Try again. If it happens again, save, close and open the workbook.",
} as const;
