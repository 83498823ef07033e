import type { NumberChange, ProposalChange } from "../model";
import { changedNumbers, type ChangedNumber, type NumberInProposal } from "./changedNumbers";
import { mergedNumbers } from "./mergedNumbers";
import type { StoredBlock } from "./stored";
import { cellSeparator } from "./tables";
import { capitalised } from "./wording";

/** How the proposal differs from the one that the own text of a row was written against; null where it is the same, or there is no own text. */
export function proposalChange({ ownText, basedOn, proposal }: StoredBlock, now: string): ProposalChange | null {
  const before = basedOn === "" ? proposal : basedOn;
  if (ownText === null || before.trim() === "" || plain(before) === plain(now)) return null;
  const changed = changedNumbers(before, now);
  const numbers = changed.map((change) => numberChange(change, before, now));
  return { basedOn: before, numbers, merged: mergedNumbers(ownText, before, changed) };
}

/** Excel may keep line breaks as it likes. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

function numberChange(change: ChangedNumber, before: string, now: string): NumberChange {
  const label = change.now ? labelOf(change.now, now) : change.before ? labelOf(change.before, before) : "";
  return { label, before: change.before ? shown(change.before, before) : "", now: change.now ? shown(change.now, now) : "" };
}

/** With the unit that a no-break space holds to it: "22 st.". */
function shown({ text, end }: NumberInProposal, proposal: string): string {
  return text + (/^\u00A0(?:\p{L}+\.?|%)/u.exec(proposal.slice(end))?.[0] ?? "");
}

/** What kinds of numbers are called, by the unit that follows. */
const unitLabels: readonly { readonly unit: RegExp; readonly label: string }[] = [
  { unit: /^[ \u00A0](?:st|stycken)(?!\p{L})/u, label: "Antal" },
  { unit: /^[ \u00A0](?:kr|krona|kronor)(?!\p{L})/u, label: "Kronor" },
];

function labelOf(number: NumberInProposal, proposal: string): string {
  const after = proposal.slice(number.end);
  return (
    unitLabels.find(({ unit }) => unit.test(after))?.label ??
    tableLabel(number, proposal) ??
    capitalised(withoutSigns(number.context) || withoutSigns(/^[^.!?\n]+/.exec(after)?.[0].split(/\s+/).slice(0, 3).join(" ") ?? ""))
  );
}

/** Without commas and the like at its ends. */
function withoutSigns(words: string): string {
  return words.replace(/^[^\p{L}\d§]+|[^\p{L}\d§]+$/gu, "");
}

/** In a table: the first cell of the row and the heading of the column. */
function tableLabel({ start }: NumberInProposal, proposal: string): string | null {
  const lineStart = proposal.lastIndexOf("\n", start - 1) + 1;
  const cells = proposal.slice(lineStart, start).split(cellSeparator);
  if (lineStart === 0 || cells.length < 2) return null;
  const headings = (proposal.split("\n")[0] ?? "").split(cellSeparator);
  return [cells[0] ?? "", headings[cells.length - 1] ?? ""].map((text) => text.trim()).join(", ");
}
