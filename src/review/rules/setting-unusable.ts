import { rangeOfCell, type Programme, type SettingProblem } from "../../model";
import { dataRule } from "../context";
import type { Observation } from "../rule";

/** A value in the settings that cannot be used, and an id of a rule that does not exist; what stands in for it is said. */
export const settingUnusable = dataRule({
  id: "setting-unusable",
  family: "workbook",
  severity: "error",
  *check({ programme, isRule }) {
    yield* programme.problems.map(observationOf);
    yield* unknownRules(programme, isRule).map(observationOf);
  },
});

function unknownRules({ ruleSettings }: Programme, isRule: (id: string) => boolean): readonly SettingProblem[] {
  return [...ruleSettings].flatMap(([id, { cell }]) =>
    isRule(id) ? [] : [{ cell, table: "Uf_Kontroller", column: "Id", value: id, kind: "unknown", standIn: null }],
  );
}

function observationOf({ cell, table, column, value, kind, standIn }: SettingProblem): Observation {
  const isEmpty = value.trim() === "" ? "yes" : "no";
  const effect = standIn === undefined ? "default" : standIn === null ? "row" : "value";
  return {
    cell: rangeOfCell(cell),
    value,
    values: { table, column, isEmpty, kind: kind ?? "unreadable", effect, standIn: standIn ?? "", sheet: cell.sheet },
  };
}
