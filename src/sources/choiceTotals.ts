import {
  addOre,
  type CellValue,
  type ChoiceTotal,
  type Dataset,
  noMoney,
  type Ore,
  type Source,
  type SourceCells,
  type SourceField,
} from "../model";
import { fieldDefinitions } from "./fields";
import { readKronor } from "./reading";

/** A dataset with what each open choice between columns would make of the follow-up year. @param cells those that it was read from */
export function withChoiceTotals(dataset: Dataset, cells: readonly SourceCells[]): Dataset {
  return { ...dataset, choiceTotals: choiceTotals(dataset, cells) };
}

/** For each open choice between columns of kronor, what the grants that count in the follow-up year would sum to in each of them. */
function choiceTotals({ sources, grants, year }: Dataset, cells: readonly SourceCells[]): readonly ChoiceTotal[] {
  return sources.flatMap((source, index) => {
    const choices = source.choices.filter(({ field }) => isKronor(source, field));
    if (choices.length === 0) return [];
    const values = cells[index]?.values ?? [];
    const rows = grants.filter((grant) => grant.source === source && grant.year === year && grant.counts);
    const valuesOf = (column: number) => rows.map(({ row }) => values[row - source.body.row]?.[column - source.body.column] ?? "");
    return choices.flatMap(({ field, candidates }) =>
      candidates.map(({ column }): ChoiceTotal => ({ source, field, column, total: sumOf(valuesOf(column)) })),
    );
  });
}

function isKronor({ role }: Source, field: SourceField): boolean {
  return fieldDefinitions[role].some((definition) => definition.field === field && definition.type === "kronor");
}

/** What cannot be read adds nothing: the sum says how much the column is known to hold. */
function sumOf(values: readonly CellValue[]): Ore {
  return values.reduce<Ore>((total, value) => addOre(total, readKronor(value) ?? noMoney), noMoney);
}
