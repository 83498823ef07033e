import { type BookSheet, columnsOfSheet } from "../book";
import { defineClass, generalException, invalidArgument } from "../protocol";
import { changed } from "./changes";
import { type Excel, requireWritableBook } from "./excel";
import { makeRange } from "./range";

interface SheetData {
  readonly excel: Excel;
  readonly sheet: BookSheet;
}

/** Some Excels fail on a sheet that is hidden (office-js #1463). */
function freeze({ excel, sheet }: SheetData, rows: number): void {
  requireWritableBook(excel);
  if (sheet.visibility !== "Visible") throw generalException();
  sheet.frozenRows = rows;
  changed(excel, "page", sheet);
}

export const freezePanesClass = defineClass<SheetData>({
  type: "WorksheetFreezePanes",
  methods: {
    freezeRows: (self, args) => {
      const count = args.optionalInteger(0, 1);
      if (count < 1) throw invalidArgument("freezeRows needs at least one row");
      freeze(self, count);
    },
    getLocationOrNullObject: ({ excel, sheet }) =>
      sheet.frozenRows === 0
        ? null
        : makeRange(excel, { sheet, row: 0, column: 0, rowCount: sheet.frozenRows, columnCount: columnsOfSheet }),
    unfreeze: (self) => {
      freeze(self, 0);
    },
  },
});
