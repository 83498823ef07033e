import type { Category, Programme, RuleFamily, Severity, Source, SourceField } from "../model";
import type { ReviewContext } from "./context";
import { categoryAdvice } from "./nearest";
import { noteRule } from "./noteRule";
import type { Rule } from "./rule";

interface UnknownCategoryDefinition {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly role: Source["role"];
  readonly field: SourceField;
  readonly listOf: (programme: Programme) => readonly Category[];
}

/** A rule that a category must be one of the settings'; the advice proposes the nearest and names them all. */
export function unknownCategory({ id, family, severity, role, field, listOf }: UnknownCategoryDefinition): Rule<ReviewContext> {
  return noteRule({
    id,
    family,
    severity,
    needs: [{ role, field }],
    kind: "unknown-category",
    fields: new Set([field]),
    unless: (note) => note.source.role !== role,
    values: (note, { programme }) => categoryAdvice(listOf(programme), String(note.value)),
  });
}
