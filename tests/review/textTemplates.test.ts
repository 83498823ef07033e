import { compose, defaultTemplateRows } from "../../src/memo";
import type { Finding, TemplateSetting } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { checkMemo } from "../../src/review";
import { createCatalogue } from "../../src/messages";
import { reviewTexts } from "../../src/messages/sv/review";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "../memo/builders";
import { wordings } from "./memoBuilders";

const { say } = createCatalogue("sv", reviewTexts);
const dataset = datasetOf(referenceActivities);
const figures = figuresOf(referenceGrants, dataset);

const defaults: readonly TemplateSetting[] = defaultTemplateRows(serviceProgramme).map(({ id, document, section, style, text }, index) => ({
  id,
  document,
  section,
  style,
  text,
  cell: { sheet: "Textmallar", row: index + 1, column: 5 },
}));

function findingsWith(rows: readonly Partial<TemplateSetting>[]): readonly Finding[] {
  const own = rows.map((row, index): TemplateSetting => {
    const cell = { sheet: "Textmallar", row: 90 + index, column: 5 };
    return { id: `eget ${String(index)}`, document: "tjänsteskrivelse", section: "Resurser", style: "stycke", text: "", cell, ...row };
  });
  const programme = { ...referenceProgramme, templates: [...defaults, ...own], wordings };
  const memo = compose({ dataset, programme, figures, stored: [] });
  return checkMemo({ memo, programme, dataset, figures }).findings.filter(({ cell }) => cell?.sheet === "Textmallar");
}

describe("template-unknown-name", () => {
  test("says nothing of the templates as they are first written, nor does any other rule", () => {
    expect(findingsWith([])).toEqual([]);
  });

  test("finds a name that there is not, and writes the nearest one", () => {
    const findings = findingsWith([{ text: "Enligt {planår} och {PlanÅrr}, {Undertecknare1Nam, select, saknas {} other {x}}" }]);
    expect(findings.map(({ rule, value, fix }) => [rule, value, fix?.reach, fix?.changes[0]?.after])).toEqual([
      ["template-unknown-name", "planår", "single", "Enligt {planÅr} och {PlanÅrr}, {Undertecknare1Nam, select, saknas {} other {x}}"],
      ["template-unknown-name", "PlanÅrr", "single", "Enligt {planår} och {PlanÅr}, {Undertecknare1Nam, select, saknas {} other {x}}"],
      [
        "template-unknown-name",
        "Undertecknare1Nam",
        "single",
        "Enligt {planår} och {PlanÅrr}, {Undertecknare1Namn, select, saknas {} other {x}}",
      ],
    ]);
    expect(findings.map(({ message }) => say(message))[1]).toBe(
      "Textmallen nämner PlanÅrr, som inte finns. I texten står [saknas: PlanÅrr].",
    );
    expect(findings.map(({ advice }) => say(advice))[1]).toContain("Menar du PlanÅr?");
  });

  test("finds a name that nothing is like, once, with no fix: the gap that it leaves is no missing parameter", () => {
    const findings = findingsWith([{ text: "Se {qqqqqqqqqq}." }]);
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([["template-unknown-name", undefined]]);
    expect(say(findings[0]?.advice ?? "")).toBe("Skriv ett namn som finns på bladet Inställningar.");
  });

  test("finds a text that cannot be read, and a section that there is not", () => {
    const [first, second] = findingsWith([{ text: "{" }, { text: "Hej.", section: "Resurs" }]);
    expect([first?.rule, second?.rule]).toEqual(["template-unknown-name", "template-unknown-name"]);
    expect(say(first?.message ?? "")).toContain("Textmallen går inte att läsa.");
    expect(say(second?.message ?? "")).toContain("Avsnittet ”Resurs” finns inte.");
    expect(say(second?.advice ?? "")).toContain("Menar du Resurser?");
    expect([first?.fix, second?.fix]).toEqual([undefined, undefined]);
  });

  test("offers no fix where the text holds a personal identity number", () => {
    const [found] = findingsWith([{ text: "{PlanÅrr} 121212-1212" }]).filter(({ rule }) => rule === "template-unknown-name");
    expect(found?.fix).toBeUndefined();
  });
});
