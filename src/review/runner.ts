import {
  ruleFamilies,
  type Dataset,
  type Finding,
  type MessageValue,
  type PlacedFigure,
  type Programme,
  type RangeRef,
  type RuleMeta,
  type RulesRun,
  type Severity,
} from "../model";
import { createContext, hasColumns } from "./context";
import { dataRules, figureRules, memoRules, rules, sheetRules } from "./families";
import { maskIdentityNumbers } from "./identityNumbers";
import { inOrderByRule } from "./findingOrder";
import { createMemoContext, type MemoSubject } from "./memoContext";
import type { Observation, Rule } from "./rule";
import type { SheetSubject } from "./sheetContext";

/** What a run of rules gives. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** A rule whose columns are missing, or that is switched off, is silent and is not counted. */
  readonly rulesRun: RulesRun;
}

/** Reviews the source tables. */
export function checkDataset(dataset: Dataset, programme: Programme): Checked {
  const { running, context } = dataRun(dataset, programme);
  return run(running, context, programme, context.subjectAt);
}

/** The rules that have their columns, and what they look at. */
function dataRun(dataset: Dataset, programme: Programme) {
  const ids = new Set(rules.map(({ meta }) => meta.id));
  const context = createContext(dataset, programme, (id) => ids.has(id));
  return { running: dataRules.filter((rule) => hasColumns(dataset, rule.meta)), context };
}

/** The same as `checkDataset`; `pause` is awaited after every rule, and what it throws ends the review. */
export async function checkDatasetInSlices(dataset: Dataset, programme: Programme, pause: () => Promise<void>): Promise<Checked> {
  const { running, context } = dataRun(dataset, programme);
  await pause();
  return inSlices(runSteps(running, context, programme, context.subjectAt), pause);
}

async function inSlices(steps: Generator<void, Checked>, pause: () => Promise<void>): Promise<Checked> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Reviews the composed memo, and the user's texts that it is made of. */
export function checkMemo(subject: MemoSubject): Checked {
  const { context, subjectAt } = memoRun(subject);
  return run(memoRules, context, subject.programme, subjectAt);
}

/** The same as `checkMemo`; `pause` is awaited after every rule, and what it throws ends the review. */
export async function checkMemoInSlices(subject: MemoSubject, pause: () => Promise<void>): Promise<Checked> {
  const { context, subjectAt } = memoRun(subject);
  await pause();
  return inSlices(runSteps(memoRules, context, subject.programme, subjectAt), pause);
}

/** What the rules on the memo look at, and what tells the row of a cell from others, an own text's first. */
function memoRun(subject: MemoSubject) {
  const context = createMemoContext(subject);
  const { subjectAt } = createContext(subject.dataset, subject.programme);
  const ownTexts = context.texts.filter(({ kind }) => kind === "own");
  const ownTextAt = (cell: RangeRef) => ownTexts.find((own) => own.cell?.row === cell.row && own.cell.sheet === cell.sheet)?.subject;
  return { context, subjectAt: (cell: RangeRef) => ownTextAt(cell) ?? subjectAt(cell) };
}

/** Reviews how the add-in's own sheets were found. */
export function checkSheets(subject: SheetSubject, programme: Programme): Checked {
  return run(sheetRules, subject, programme);
}

/** Reviews what Excel computed: differences that none of the findings explains. */
export function checkFigures(placed: readonly PlacedFigure[], findings: readonly Finding[], programme: Programme): Checked {
  return run(figureRules, { placed, findings }, programme);
}

/**
 * Runs rules on one subject, with the severities of the settings. The findings come by severity, rule, sheet, row and column.
 * @param subjectAt what tells the row of a cell from others; "" when nothing does
 */
export function run<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  programme: Programme,
  subjectAt: (cell: RangeRef) => string = () => "",
): Checked {
  const steps = runSteps(rules, subject, programme, subjectAt);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So many findings of one rule are made at a stretch. */
const findingsInStep = 5_000;

/** Stops after each rule, and now and then within one that finds much; so too when the findings are put in order. */
function* runSteps<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  programme: Programme,
  subjectAt: (cell: RangeRef) => string,
): Generator<void, Checked> {
  const found: Finding[] = [];
  const counts = Object.fromEntries(ruleFamilies.map((family) => [family, 0])) as Record<(typeof ruleFamilies)[number], number>;
  for (const { meta, check } of rules) {
    const set = severityInSettings(meta, programme);
    if (set === "off") continue;
    counts[meta.family] += 1;
    for (const observation of check(subject)) {
      found.push(findingOf(meta, set ?? observation.severity ?? meta.severity, observation, subjectAt));
      if (found.length % findingsInStep === 0) yield;
    }
    yield;
  }
  const findings: Finding[] = [];
  for (const ofRule of inOrderByRule(found)) {
    for (const finding of ofRule) findings.push(finding);
    yield;
  }
  return { findings, rulesRun: counts };
}

/** A setting that says what the rule says itself changes nothing: the sheet is written so, also for a rule that has two severities. */
function severityInSettings({ id, severity }: RuleMeta, { ruleSettings }: Programme): Severity | "off" | undefined {
  const set = ruleSettings.get(id)?.severity;
  return set === severity ? undefined : set;
}

/** The rules of several runs together. */
export function addRuns(...runs: readonly RulesRun[]): RulesRun {
  const sum = (family: (typeof ruleFamilies)[number]) => runs.reduce((total, counts) => total + counts[family], 0);
  return Object.fromEntries(ruleFamilies.map((family) => [family, sum(family)])) as unknown as RulesRun;
}

function findingOf(
  meta: RuleMeta,
  severity: Severity,
  { cell, related = [], value, values, changes = [] }: Observation,
  subjectAt: (cell: RangeRef) => string,
): Finding {
  const shown = maskIdentityNumbers(value);
  const all: Record<string, MessageValue> = { value: shown };
  for (const [name, argument] of Object.entries(values ?? {})) all[name] = masked(argument);
  const fix = meta.fixable && changes.length > 0 ? { fix: { reach: meta.fixable, changes } } : {};
  return {
    rule: meta.id,
    severity,
    cell,
    related,
    value: shown,
    message: { id: `rule.${meta.id}.message`, values: all },
    advice: { id: `rule.${meta.id}.advice`, values: all },
    subject: cell ? maskIdentityNumbers(subjectAt(cell)) : "",
    acceptable: severity !== "error" || meta.acceptable === true,
    ...fix,
  };
}

function masked(argument: MessageValue): MessageValue {
  if (typeof argument === "string") return maskIdentityNumbers(argument);
  if (typeof argument === "object" && "list" in argument) return { list: argument.list.map(maskIdentityNumbers) };
  return argument;
}
