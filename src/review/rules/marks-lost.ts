import { sheetRule } from "../sheetContext";

/** Another program has saved the workbook without the marks of the add-in's sheets: they were known again, and that is said once. */
export const marksLost = sheetRule({
  id: "marks-lost",
  family: "workbook",
  severity: "info",
  *check({ known }) {
    if (known.length > 0) yield { cell: null, value: known.join("; "), values: { sheets: { list: [...known] } } };
  },
});
