import type { CellRef } from "./cells";
import type { Serial } from "./dates";
import type { Severity } from "./findings";

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
  /** The thresholds of the rules, with their validity: `limitOn`. */
  readonly limits: readonly Limit[];
  /** Rules with another severity than their own, or switched off, by id. */
  readonly ruleSettings: ReadonlyMap<string, RuleSetting>;
  /** Wordings to replace, for the rules known-phrase, missing-hyphen and abbreviation. */
  readonly wordings: readonly Wording[];
  /** The rows of Uf_Textmallar; [] when there is no such table: then the memo's own templates apply. */
  readonly templates: readonly TemplateSetting[];
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
  /** What is wrong, where it is not that the value cannot be read. */
  readonly kind?: SettingProblemKind;
  /** What applies instead, as a user would say it; null: the row is not used; left out: the default. */
  readonly standIn?: string | null;
}

/**
 * - "unknown": no rule, limit or word list has this id
 * - "repeated": another row above has it already
 * - "aliasTaken": another row has this name or alias
 * - "overlapping": two rows of a limit apply on the same day
 * - "noColumn": the table lacks the column; `value` is the header that may be a misspelling of it, or ""
 */
export type SettingProblemKind = "unknown" | "repeated" | "aliasTaken" | "overlapping" | "noColumn";

/** A threshold of a rule. */
export interface Limit {
  /** The rule's id, or the rule's id and what the value is for: "home-delivery-share", "regional-ceiling/servicebidrag". */
  readonly id: string;
  readonly value: number;
  /** "kr", "procent", "km", "EUR" …, for the reader. */
  readonly unit: string;
  /** The first and the last day that it applies; null: no bound. */
  readonly validFrom: Serial | null;
  readonly validTo: Serial | null;
  /** Where it comes from: "22 § förordning (2024:1243)". */
  readonly basis: string;
  /** Where it stands; null for a built-in default. */
  readonly cell: CellRef | null;
}

/** How a rule is set in Uf_Kontroller. */
export interface RuleSetting {
  readonly severity: Severity | "off";
  /** Where the rule's id stands. */
  readonly cell: CellRef;
}

/** A wording that a rule finds, and what to write instead. */
export interface Wording {
  readonly rule: string;
  readonly text: string;
  readonly replacement: string;
}

/** A row of Uf_Textmallar, as it stands. */
export interface TemplateSetting {
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly style: string;
  readonly text: string;
  /** The cell of the text. */
  readonly cell: CellRef;
}

/** The limit of an id that applies on a day; null when the settings have none: then the rule is silent. */
export function limitOn(limits: readonly Limit[], id: string, day: Serial): Limit | null {
  return (
    limits.find(
      (limit) =>
        limit.id === id && (limit.validFrom === null || limit.validFrom <= day) && (limit.validTo === null || day <= limit.validTo),
    ) ?? null
  );
}
