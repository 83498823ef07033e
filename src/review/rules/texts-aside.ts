import { localAddress } from "../../model";
import { sheetRule } from "../sheetContext";

/** Own texts stand in a document's table that is not read: they are in no document, and must not be missed without a word. */
export const textsAside = sheetRule({
  id: "texts-aside",
  family: "workbook",
  severity: "warning",
  *check({ aside }) {
    for (const { sheet, range, texts } of aside) {
      yield { cell: range, value: texts[0] ?? "", values: { sheet, cells: localAddress(range), count: texts.length } };
    }
  },
});
