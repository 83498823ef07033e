import type { Memo, MemoBlock, MemoInline, Parameter, Programme, Renewal } from "../model";

/**
 * A block of another year's memo as its sheet holds it. `proposal` is what the add-in proposed then: an own text may have dropped what the
 * parameter said.
 */
export interface EarlierBlock {
  readonly id: string;
  readonly proposal: string;
}

/** What belongs to a year or to its case (memo.md). `expected`: the years after the follow-up year that it should speak of; null: none. */
const yearly = [
  { name: "Uppföljningsår", kind: "followUp", expected: 0 },
  { name: "PlanBeslutsdatum", kind: "decision", expected: 0 },
  { name: "PlanParagraf", kind: "none", expected: null },
  { name: "PlanÅr", kind: "plan", expected: 1 },
  { name: "SammanträdeMånad", kind: "none", expected: null },
  { name: "Handlingsplansår", kind: "list", expected: 1 },
  { name: "RapportDiarienummer", kind: "none", expected: null },
  { name: "ProjektPeriod", kind: "none", expected: null },
] as const satisfies readonly { readonly name: string; readonly kind: string; readonly expected: number | null }[];

/** A parameter that speaks of another year than it should. */
export interface OtherYear {
  readonly parameter: Parameter;
  readonly kind: "followUp" | "decision" | "plan" | "list";
  readonly expected: number;
}

/**
 * The plan is for the year after the follow-up year and decided in it, and the last action plan is for the year of the plan (workbook.md,
 * Inställningar). An empty parameter speaks of none.
 */
export function parametersOfOtherYears({ parameters }: Programme, year: number): readonly OtherYear[] {
  return yearly.flatMap(({ name, kind, expected }): readonly OtherYear[] => {
    const parameter = parameters.get(name);
    const said = lastYear(parameter?.value ?? "");
    if (!parameter || kind === "none" || said === null || said === year + expected) return [];
    return [{ parameter, kind, expected: year + expected }];
  });
}

/**
 * The parameters that belong to a year, in the order of the settings, and how each stands. Those that the memo does not name are left out.
 * @param memo the memo of the follow-up year, as composed now
 * @param earlier the blocks of another year's memo that stands in the workbook; [] when there is none: then nothing is to be renewed
 */
export function renewals(memo: Memo, programme: Programme, year: number, earlier: readonly EarlierBlock[]): readonly Renewal[] {
  if (earlier.length === 0) return [];
  const others = new Set(parametersOfOtherYears(programme, year).map(({ parameter }) => parameter.name));
  const uses = usesOf(memo);
  const before = new Map(earlier.map(({ id, proposal }) => [id, proposal]));
  return yearly.flatMap(({ name }): readonly Renewal[] => {
    const used = uses.get(name) ?? [];
    const { value = "", cell = null } = programme.parameters.get(name) ?? {};
    const stateOf = (): Renewal["state"] => {
      if (value.trim() === "") return "missing";
      if (others.has(name)) return "otherYear";
      return used.some((block) => saidTheSame(block, name, before.get(block.id) ?? "")) ? "lastYear" : "renewed";
    };
    const isOfInterest = used.length > 0 || others.has(name);
    return isOfInterest ? [{ name, value, cell, state: stateOf() }] : [];
  });
}

/** The latest year of a list; the year of a date. */
function lastYear(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  return years.length === 0 ? null : Math.max(...years.map(Number));
}

/** The blocks whose proposals name each parameter, filled in or not. */
function usesOf({ sections }: Memo): ReadonlyMap<string, readonly MemoBlock[]> {
  const uses = new Map<string, MemoBlock[]>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    for (const name of new Set(block.proposal.flatMap((part) => (isParameter(part) ? [part.name] : [])))) {
      uses.set(name, [...(uses.get(name) ?? []), block]);
    }
  }
  return uses;
}

function isParameter(part: MemoInline): part is Extract<MemoInline, { kind: "parameter" | "gap" }> {
  return part.kind === "parameter" || part.kind === "gap";
}

/** Whether a block said the same value of a parameter in its earlier proposal. Where the standing words have changed since, whether it said it at all. */
function saidTheSame(block: MemoBlock, name: string, before: string): boolean {
  const own = block.proposal.filter((part) => part.kind === "parameter" && part.name === name).map(({ text }) => text);
  if (own.length === 0 || before.trim() === "") return false;
  const places = block.proposal.filter((part) => part.kind !== "text");
  const found = new RegExp(`^${block.proposal.map(patternOf).join("")}$`, "su").exec(before.trim());
  if (!found) return own.some((text) => says(before, text));
  return places.some((part, index) => part.kind === "parameter" && part.name === name && found[index + 1] === part.text);
}

function patternOf(part: MemoInline): string {
  return part.kind === "text" ? part.text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : "(.*?)";
}

/** Whether a text says a value, not as a part of a longer word or number. */
function says(text: string, value: string): boolean {
  const place = text.indexOf(value);
  if (place < 0) return false;
  const [before, after] = [text.slice(0, place).at(-1) ?? "", text.slice(place + value.length).at(0) ?? ""];
  return !/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after);
}
