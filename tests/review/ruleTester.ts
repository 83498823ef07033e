import { localAddress, type CellValue, type Dataset, type Finding, type Limit, type Programme, type Severity } from "../../src/model";
import { createCatalogue } from "../../src/messages";
import { reviewTexts as english } from "../../src/messages/en/review";
import { reviewTexts as swedish } from "../../src/messages/sv/review";
import { serviceProgramme } from "../../src/programme";
import type { Rule } from "../../src/review";
import { createContext, type ReviewContext } from "../../src/review/context";
import { run } from "../../src/review/runner";
import { datasetOf, shortAddress, type DatasetParts } from "./builders";

/** A finding as a test states it; what is left out is not looked at. */
export interface ExpectedFinding {
  readonly cell: string;
  readonly related?: readonly string[];
  readonly value?: string;
  readonly severity?: Severity;
  /** A part of the Swedish message. */
  readonly says?: string;
  /** A part of the Swedish advice. */
  readonly advises?: string;
  /** What its fix changes, cell by cell; [] when it has none. */
  readonly changes?: readonly (readonly [cell: string, before: CellValue, after: CellValue])[];
}

export interface RuleCases<Subject> {
  /** What the rule must not speak of, by what it shows. */
  readonly valid: Readonly<Record<string, Subject>>;
  readonly invalid: Readonly<Record<string, Subject & { readonly findings: readonly ExpectedFinding[] }>>;
}

const catalogues = [createCatalogue("sv", swedish), createCatalogue("en", english)] as const;

/** Tests a rule on any subject with a table of cases; each finding's texts must be complete in both languages. */
export function testRuleOn<Subject, Given>(rule: Rule<Subject>, subjectOf: (given: Given) => Subject, cases: RuleCases<Given>): void {
  describe(rule.meta.id, () => {
    test.each(Object.entries(cases.valid))("says nothing: %s", (_, given) => {
      expect(run([rule], subjectOf(given), serviceProgramme).findings).toEqual([]);
    });
    test.each(Object.entries(cases.invalid))("finds: %s", (_, given) => {
      const { findings } = run([rule], subjectOf(given), serviceProgramme);
      expect(findings.map((finding, index) => shown(finding, given.findings[index]))).toEqual(given.findings);
      for (const finding of findings) expectCompleteTexts(finding);
    });
  });
}

/** Tests a rule on the source tables, in the built-in programme unless the case has another. */
export function testRule(rule: Rule<ReviewContext>, cases: RuleCases<DatasetParts & { readonly programme?: Programme }>): void {
  testRuleOn(rule, ({ programme, ...parts }) => createContext(datasetOf(parts) satisfies Dataset, programme ?? serviceProgramme), cases);
}

function shown(finding: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const [sv] = catalogues;
  const [message, advice] = [sv.say(finding.message), sv.say(finding.advice)];
  const related = expected?.related && { related: finding.related.map(shortAddress) };
  const value = expected?.value !== undefined && { value: finding.value.replaceAll("\u00A0", " ") };
  const severity = expected?.severity && { severity: finding.severity };
  const says = expected?.says !== undefined && { says: excerpt(message, expected.says) };
  const advises = expected?.advises !== undefined && { advises: excerpt(advice, expected.advises) };
  const changes = expected?.changes && { changes: changesOf(finding) };
  return { cell: shortAddress(finding.cell), ...related, ...value, ...severity, ...says, ...advises, ...changes };
}

function changesOf({ fix }: Finding): NonNullable<ExpectedFinding["changes"]> {
  return (fix?.changes ?? []).map(({ cell, before, after }) => [localAddress(cell), before, after]);
}

/** The built-in programme with other limits than its own: id and value, always valid. */
export function programmeWithLimits(values: Readonly<Record<string, number>>): Programme {
  const limits = Object.entries(values).map(([id, value]): Limit => ({
    id,
    value,
    unit: "",
    validFrom: null,
    validTo: null,
    basis: "",
    cell: null,
  }));
  return { ...serviceProgramme, limits };
}

/** The wanted part where the text has it, else the whole text, so that a failing test shows what was said. */
function excerpt(text: string, wanted: string): string {
  return text.replaceAll("\u00A0", " ").includes(wanted) ? wanted : text;
}

/** Formatting throws where a text names an argument that the finding does not give; an unknown id is given back as it is. */
function expectCompleteTexts({ message, advice }: Finding): void {
  for (const catalogue of catalogues) {
    for (const text of [message, advice]) {
      expect(catalogue.say(text)).not.toBe(text.id);
      expect(catalogue.say(text)).not.toMatch(/[{}]|undefined/);
    }
  }
}
