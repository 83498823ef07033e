import type { CellRef } from "./cells";
import type { Serial } from "./dates";

/** The facts of the programme that is followed up: data, from the sheet Inställningar or the built-in default. */
export interface Programme {
  /** In display order. */
  readonly areas: readonly Area[];
  /** In display order. */
  readonly grantForms: readonly GrantForm[];
  readonly decisions: readonly DecisionKind[];
  readonly statuses: readonly StatusKind[];
  readonly municipalities: readonly Municipality[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** True when at least one settings table was read; false when all is the built-in default. */
  readonly fromSettings: boolean;
  /** What was wrong in the settings tables; the default stands in for each. */
  readonly problems: readonly SettingProblem[];
}

/** A name that a cell may hold, with the other spellings that mean the same. */
export interface Category {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A priority area. `heading` is the memo's ("Prioriterat område: Medborgare"). */
export interface Area extends Category {
  readonly heading: string;
}

export type RecipientType = "municipality" | "company" | "propertyOwner";

export interface GrantForm extends Category {
  /** "hemsandningsbidrag": part of figure ids. */
  readonly id: string;
  /** As the memo's bullets say it: "Hemsändning". */
  readonly inText: string;
  /** The name of the area whose figures it belongs to. */
  readonly area: string;
  readonly recipientTypes: readonly RecipientType[];
  readonly validFrom: Serial | null;
  readonly validTo: Serial | null;
}

/** A decision on an application; only those that count are grants. */
export interface DecisionKind extends Category {
  readonly counts: boolean;
}

export interface StatusKind extends Category {
  readonly done: boolean;
}

export interface Municipality extends Category {
  readonly code: string;
}

/** A parameter of the text. */
export interface Parameter {
  readonly name: string;
  /** As it goes into the text; "" when it is named but not filled in. */
  readonly value: string;
  /** Where the value stands, null for a built-in default. */
  readonly cell: CellRef | null;
}

/** A setting that could not be used. */
export interface SettingProblem {
  readonly cell: CellRef;
  readonly table: string;
  readonly column: string;
  readonly value: string;
}
