import type { CellNote } from "../../model";
import { recipientKinds } from "../../programme";
import { dataRule } from "../context";
import { amountFields, countFields } from "../fields";
import { observationOf } from "../noteRule";
import type { Observation } from "../rule";

/**
 * A year, a yes or no, a kind of recipient or a number that is in no sum cannot be read. Amounts, dates and the categories of the settings
 * have rules of their own; a municipality among the activities may say anything ("Hela länet").
 */
export const valueUnreadable = dataRule({
  id: "value-unreadable",
  family: "reading",
  severity: "error",
  // "ca 30", "delvis" or "förening" may be all that there is to say.
  acceptable: true,
  *check({ notesOf }) {
    for (const note of notesOf("unreadable-number")) {
      if (!amountFields.has(note.field)) yield unreadable(note, countFields.has(note.field) ? "count" : "number");
    }
    for (const note of notesOf("unreadable")) yield unreadable(note, isYear(note) ? "year" : "yesNo");
    for (const note of notesOf("unknown-category")) if (note.field === "recipientType") yield unreadable(note, "recipientType");
  },
});

function isYear({ field }: CellNote): boolean {
  return field === "year" || field === "supportYear";
}

function unreadable(note: CellNote, kind: "count" | "number" | "year" | "yesNo" | "recipientType"): Observation {
  const observation = observationOf(note);
  return { ...observation, values: { ...observation.values, kind, allowed: { list: recipientKinds.map(({ name }) => name) } } };
}
