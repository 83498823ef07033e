import { dataRule } from "../context";

/** One of the two kinds of tables was not found: its part of the sheets and the memo would be empty without a word. */
export const sourceMissing = dataRule({
  id: "source-missing",
  family: "workbook",
  severity: "error",
  *check({ dataset }) {
    const roles = new Set(dataset.sources.map((source) => source.role));
    if (roles.size === 0) return;
    for (const role of ["grants", "activities"] as const) {
      if (!roles.has(role)) yield { cell: null, value: role, values: { role } };
    }
  },
});
