import { type BookSheet, columnsOfSheet } from "../book";
import { defineClass, invalidArgument } from "../protocol";
import { changed } from "./changes";
import { type Excel, requireWritableBook } from "./excel";
import { makeRange } from "./range";

export const freezePanesClass = defineClass<{ readonly excel: Excel; readonly sheet: BookSheet }>({
  type: "WorksheetFreezePanes",
  methods: {
    freezeRows: ({ excel, sheet }, args) => {
      requireWritableBook(excel);
      const count = args.optionalInteger(0, 1);
      if (count < 1) throw invalidArgument("freezeRows needs at least one row");
      sheet.frozenRows = count;
      changed(excel, "page", sheet);
    },
    getLocationOrNullObject: ({ excel, sheet }) =>
      sheet.frozenRows === 0
        ? null
        : makeRange(excel, { sheet, row: 0, column: 0, rowCount: sheet.frozenRows, columnCount: columnsOfSheet }),
    unfreeze: ({ excel, sheet }) => {
      requireWritableBook(excel);
      sheet.frozenRows = 0;
      changed(excel, "page", sheet);
    },
  },
});
