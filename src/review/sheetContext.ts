import type { RangeRef } from "../model";
import { defineRule, type Rule, type RuleDefinition } from "./rule";

/** What the rules on the add-in's own sheets look at. */
export interface SheetSubject {
  /** The names of the sheets whose marks are lost, and that were known by what stands on them; [] where the marks stand. */
  readonly known: readonly string[];
  /** Texts of a person's that stand as in a document, and that no document says. */
  readonly aside: readonly { readonly sheet: string; readonly range: RangeRef; readonly texts: readonly string[] }[];
}

/** A rule on the add-in's own sheets. */
export function sheetRule(definition: RuleDefinition<SheetSubject>): Rule<SheetSubject> {
  return defineRule(definition);
}
