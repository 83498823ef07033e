import type { Category, FixReach, Programme, RuleFamily, Severity, Source, SourceField } from "../model";
import { changeOf } from "./changes";
import { dataRule, type ReviewContext } from "./context";
import { categoryAdvice, surelyMeant } from "./nearest";
import { observationOf } from "./noteRule";
import type { Rule } from "./rule";

interface UnknownCategoryDefinition {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly fixable: FixReach;
  readonly role: Source["role"];
  readonly field: SourceField;
  readonly listOf: (programme: Programme) => readonly Category[];
}

/**
 * A rule that a category must be one of the settings'; the advice proposes the nearest and names them all. The fix writes the name, but only
 * where the cell can be nothing but a misspelling of it.
 */
export function unknownCategory({ role, field, listOf, ...definition }: UnknownCategoryDefinition): Rule<ReviewContext> {
  return dataRule({
    ...definition,
    needs: [{ role, field }],
    *check({ notesOf, programme }) {
      const list = listOf(programme);
      // A whole column of an unknown word is compared with the list once.
      const known = new Map<string, ReturnType<typeof comparisonWith>>();
      for (const note of notesOf("unknown-category")) {
        if (note.field !== field || note.source.role !== role) continue;
        const text = String(note.value);
        const { advice, meant } = known.get(text) ?? comparisonWith(list, text);
        known.set(text, { advice, meant });
        const observation = observationOf(note);
        const change = meant === null ? null : changeOf(note, meant, "text");
        yield { ...observation, values: { ...observation.values, ...advice }, ...(change ? { changes: [change] } : {}) };
      }
    },
  });
}

function comparisonWith(list: readonly Category[], text: string) {
  return { advice: categoryAdvice(list, text), meant: surelyMeant(list, text) };
}
