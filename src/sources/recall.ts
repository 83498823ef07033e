import type { Source, SourceField } from "../model";
import { fieldDefinitions } from "./fields";
import type { ChosenColumns, HeaderCell } from "./matchColumns";
import type { Place } from "./places";
import type { Recall } from "./recognise";
import { findColumn, rememberedColumns, rememberedTables, type RememberedColumns, type Settings } from "./remembered";
import { rangeOfPlace } from "./sourceAt";
import { claims, identityOf, type TableIdentity } from "./tableIdentity";

/** What the user has chosen before, for `recognise`. A setting that cannot be understood is as none. */
export function recallOf(settings: Settings): Recall {
  return {
    columns: (places) => {
      const kept = claims(rememberedColumns(settings), places, identityOfPlace);
      return new Map([...kept].map(([place, remembered]) => [place, chosenColumns(remembered)]));
    },
    tables: (tables) => {
      const kept = claims(rememberedTables(settings), tables, identityOfSource);
      return new Map([...kept].map(([table, { used }]) => [table, used]));
    },
  };
}

function identityOfPlace(place: Place): TableIdentity {
  const named = place.cells.filter(({ header }) => header !== "");
  return identityOf(place.table?.name ?? null, rangeOfPlace(place), named);
}

function identityOfSource({ table, range, headers }: Source): TableIdentity {
  return identityOf(table, range, headers);
}

function chosenColumns({ role, columns }: RememberedColumns): ChosenColumns {
  return {
    role,
    cellsIn: (cells) => {
      const named = cells.filter(({ header }) => header !== "");
      const chosen = new Map<SourceField, HeaderCell | null>();
      for (const { field } of fieldDefinitions[role]) {
        const column = columns[field];
        const cell = column ? findColumn(column, named) : column;
        if (cell !== undefined) chosen.set(field, cell);
      }
      return chosen;
    },
  };
}
