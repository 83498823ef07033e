import { cellOf, noMoney, type Grant, type Ore } from "../../model";
import { dataRule, type ReviewContext } from "../context";
import { cellsOf, cellsOfRows } from "../fieldCells";
import { grantColumns } from "../fields";
import { isUnderOrdinance } from "../ordinance";
import { paidParts } from "../paidParts";
import type { Observation } from "../rule";
import { kronorText } from "../values";

/**
 * More is to be paid back than was paid: an error, whenever it was decided. Or no ground is given for the recovery (33 and 40 §§): a warning.
 * It is about the case, whether it counts as a grant or not.
 */
export const recovery = dataRule({
  id: "recovery",
  family: "grants",
  severity: "error",
  needs: grantColumns("recoveredAmount"),
  hasBasis: true,
  *check(context) {
    const parts = paidParts(context);
    const withRecovery = context.dataset.grants.filter(
      (grant) => (parts.sumOf(grant, "recoveredAmount") ?? 0) > 0 && !parts.isLater(grant),
    );
    for (const grant of withRecovery) {
      const recovered = parts.sumOf(grant, "recoveredAmount") ?? noMoney;
      const rows = parts.rowsOf(grant);
      yield* moreThanPaid(rows, recovered, parts.sumOf(grant, "paidAmount") ?? noMoney, context);
      yield* withoutGround(rows, recovered, context);
    }
  },
});

function* moreThanPaid(rows: readonly Grant[], recovered: Ore, paid: Ore, { isUnread }: ReviewContext): Iterable<Observation> {
  const paidCells = cellsOfRows(rows, "paidAmount");
  if (paidCells.length === 0 || recovered <= paid || rows.some((row) => isUnread(row, "paidAmount"))) return;
  const cells = recoveredCells(rows);
  yield {
    cell: cells.at(-1) ?? null,
    related: [...cells.slice(0, -1), ...paidCells],
    value: kronorText(recovered),
    values: { kind: "paid", paid: { ore: paid } },
  };
}

function* withoutGround(rows: readonly Grant[], recovered: Ore, { isUnread }: ReviewContext): Iterable<Observation> {
  const [first] = rows;
  const last = rows.filter(({ recoveredAmount }) => recoveredAmount !== null).at(-1);
  if (!first || !last || !isUnderOrdinance(first)) return;
  const cell = cellOf(last, "recoveryGround");
  if (cell === null || rows.some((row) => row.recoveryGround.trim() !== "" || isUnread(row, "recoveryGround"))) return;
  yield {
    cell,
    related: cellsOf(last, "recoveredAmount"),
    value: kronorText(recovered),
    values: { kind: "ground", paid: { ore: recovered } },
    severity: "warning",
  };
}

function recoveredCells(rows: readonly Grant[]) {
  return cellsOfRows(
    rows.filter(({ recoveredAmount }) => recoveredAmount !== null),
    "recoveredAmount",
  );
}
