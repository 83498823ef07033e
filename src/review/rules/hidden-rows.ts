import { dataRule } from "../context";

/** Rows are hidden or filtered out. They are counted all the same. */
export const hiddenRows = dataRule({
  id: "hidden-rows",
  family: "workbook",
  severity: "info",
  *check({ dataset }) {
    for (const [index, source] of dataset.sources.entries()) {
      const isHiding = source.filtered || dataset.layout[index]?.hasHiddenRows === true;
      if (!isHiding || source.body.rowCount === 0) continue;
      const name = source.table ?? source.range.sheet;
      yield { cell: source.body, value: name, values: { table: name, how: source.filtered ? "filtered" : "hidden" } };
    }
  },
});
