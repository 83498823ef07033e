import {
  severities,
  type Dataset,
  type Finding,
  type Memo,
  type MessageValue,
  type PlacedFigure,
  type Programme,
  type RangeRef,
} from "../model";
import { createContext, hasColumns } from "./context";
import { maskIdentityNumbers } from "./identityNumbers";
import type { Observation, Rule } from "./rule";
import { dataRules, figureRules, memoRules } from "./rules";

/** Reviews the source tables. A rule whose columns are missing is silent and is not counted in `rulesRun`. */
export function checkDataset(dataset: Dataset, programme: Programme): { findings: readonly Finding[]; rulesRun: number } {
  const running = dataRules.filter((rule) => hasColumns(dataset, rule.meta));
  return { findings: run(running, createContext(dataset, programme)), rulesRun: running.length };
}

/** Reviews the composed memo: one finding per parameter that its text lacks. */
export function checkMemo(memo: Memo, programme: Programme): readonly Finding[] {
  return run(memoRules, { memo, programme });
}

/** Reviews what Excel computed: differences that none of the findings explains. */
export function checkFigures(placed: readonly PlacedFigure[], findings: readonly Finding[]): readonly Finding[] {
  return run(figureRules, { placed, findings });
}

/** Runs rules on one subject. The findings come by severity, rule, sheet, row and column. */
export function run<Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] {
  return inOrder(rules.flatMap((rule) => Array.from(rule.check(subject), (observation) => findingOf(rule, observation))));
}

/** Findings by severity, rule, sheet, row and column: those of several checks become one list. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(byPlace);
}

function findingOf({ meta }: Rule<never>, { cell, related = [], value, values }: Observation): Finding {
  const shown = maskIdentityNumbers(value);
  const all: Record<string, MessageValue> = { value: shown };
  for (const [name, argument] of Object.entries(values ?? {})) all[name] = masked(argument);
  return {
    rule: meta.id,
    severity: meta.severity,
    cell,
    related,
    value: shown,
    message: { id: `rule.${meta.id}.message`, values: all },
    advice: { id: `rule.${meta.id}.advice`, values: all },
  };
}

function masked(argument: MessageValue): MessageValue {
  if (typeof argument === "string") return maskIdentityNumbers(argument);
  if (typeof argument === "object" && "list" in argument) return { list: argument.list.map(maskIdentityNumbers) };
  return argument;
}

function byPlace(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareTexts(a.rule, b.rule) || compareCells(a.cell, b.cell);
}

function compareCells(a: RangeRef | null, b: RangeRef | null): number {
  if (!a || !b) return (a ? 1 : 0) - (b ? 1 : 0);
  return compareTexts(a.sheet, b.sheet) || a.row - b.row || a.column - b.column;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
