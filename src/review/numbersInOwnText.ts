import { cellOf, rangeOfCell, type MemoBlock, type Programme } from "../model";
import { figureName } from "./figureNames";
import { hiddenSign } from "./hiddenSign";
import { hideIdentityNumbers } from "./identityNumbers";
import { knownNumbers, supportOf, type KnownNumber } from "./knownNumbers";
import { activityName, parameterName, type FoundNumber, type NumbersSubject, type ProposalReader } from "./numbersInProposal";
import { textNumbers, type TextNumber } from "./textNumbers";

/** What a number may be taken from. */
type Support = Pick<FoundNumber, "name" | "sources" | "unit">;

/**
 * Reads the numbers of an own text: each with the figure, the cell or the parameter that it is found in, that of its proposal first. What
 * names something (a year, a paragraph, a case number) and stands nowhere else is the user's own.
 */
export function ownTextReader(
  subject: NumbersSubject,
  ofProposal: ProposalReader,
): (block: MemoBlock, text: string) => readonly FoundNumber[] {
  let known: readonly KnownNumber[] | null = null;
  let named: ReadonlyMap<string, Support> | null = null;
  return (block, text) => {
    const readable = hideIdentityNumbers(text, hiddenSign);
    const numbers = textNumbers(readable);
    if (numbers.length === 0) return [];
    const proposed = ofProposal(block);
    known ??= knownNumbers(subject);
    named ??= namesInParameters(subject, ofProposal);
    const all: readonly Candidate[] = [...proposed.flatMap(candidateOf), ...known];
    const inProposal = new Map(proposed.map((number) => [nameKey(number.text), number]));
    const names = named;
    return numbers.map((number) => {
      if (number.said === null) return namingNumber(number, inProposal.get(nameKey(number.text)) ?? names.get(nameKey(number.text)));
      const found = supportOf(number.said, readable, all);
      return ownNumber(number, found && ("support" in found ? found.support : supportIn(found, subject.programme)), "notFound");
    });
  };
}

/** A number of the proposal, or what is known besides. */
type Candidate = { readonly value: number; readonly support: Support } | KnownNumber;

function candidateOf(number: FoundNumber): readonly Candidate[] {
  const { value, unit } = number;
  if (value === null) return [];
  return [{ value: Math.abs(unit === "share" || unit === "change" ? value * 100 : value), support: number }];
}

function namingNumber(number: TextNumber, support: Support | undefined): FoundNumber {
  return ownNumber(number, support ?? null, "stands");
}

function ownNumber({ text, value }: TextNumber, support: Support | null, otherwise: "notFound" | "stands"): FoundNumber {
  const { name = { id: otherwise === "stands" ? "number.naming" : "number.own" }, sources = [], unit = null } = support ?? {};
  return { text, value, unit, origin: "own", name, sources, excel: null, check: support ? "found" : otherwise };
}

function supportIn(known: KnownNumber, programme: Programme): Support {
  switch (known.kind) {
    case "figure":
      return { name: figureName(known.figure.id, programme), sources: known.figure.sources, unit: known.figure.unit };
    case "cell": {
      const cell = cellOf(known.activity, known.field);
      const header = known.activity.source.columns[known.field]?.header ?? "";
      return { name: activityName(known.activity, header), sources: cell ? [cell] : [], unit: null };
    }
    case "parameter": {
      const { name, cell } = known.parameter;
      return { name: parameterName(name), sources: cell ? [rangeOfCell(cell)] : [], unit: null };
    }
  }
}

/** The dates, years, paragraphs and case numbers of the settings, as they are typed and as the document writes them. */
function namesInParameters({ memo, programme }: NumbersSubject, ofProposal: ProposalReader): ReadonlyMap<string, Support> {
  const names = new Map<string, Support>();
  const add = (text: string, support: Support) => {
    if (!names.has(nameKey(text))) names.set(nameKey(text), support);
  };
  const blocks = memo.sections.flatMap((section) => section.blocks);
  for (const number of blocks.flatMap(ofProposal)) if (number.origin === "parameter") add(number.text, number);
  for (const { name, value, cell } of programme.parameters.values()) {
    const support: Support = { name: parameterName(name), sources: cell ? [rangeOfCell(cell)] : [], unit: null };
    for (const { text } of textNumbers(value)) add(text, support);
  }
  return names;
}

/** The same date or number, whichever spaces hold it together. */
function nameKey(text: string): string {
  return text.replace(/\s+/g, " ").replace(/§ /g, "§").toLowerCase();
}
