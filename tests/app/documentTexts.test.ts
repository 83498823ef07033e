import { reviewedTexts } from "../../src/app/documentTexts";
import { compose, defaultTemplateRows, type StoredBlock } from "../../src/memo";
import { documentKinds, type DocumentKind, type Finding, type Programme, type TemplateSetting } from "../../src/model";
import { checkMemo } from "../../src/review";
import { datasetOf, figuresOf, referenceActivities, referenceGrants, referenceProgramme } from "../memo/builders";

const templates: readonly TemplateSetting[] = defaultTemplateRows(referenceProgramme).map((row, index) => ({
  ...row,
  cell: { sheet: "Textmallar", row: index + 1, column: 5 },
}));

interface Given {
  /** Text templates besides the built-in ones. */
  readonly own?: readonly Pick<TemplateSetting, "document" | "section" | "text">[];
  readonly activities?: typeof referenceActivities;
  readonly stored?: readonly StoredBlock[];
  readonly parameters?: Programme["parameters"];
}

/** What the rules on texts say of both documents. */
function findings({ own = [], activities = referenceActivities, stored = [], parameters }: Given): readonly Finding[] {
  const dataset = datasetOf(activities);
  const figures = figuresOf(referenceGrants, dataset);
  const rows = own.map((row, index): TemplateSetting => {
    const cell = { sheet: "Textmallar", row: 90 + index, column: 5 };
    return { id: `eget ${String(index)}`, style: "stycke", cell, ...row };
  });
  const programme = {
    ...referenceProgramme,
    parameters: parameters ?? referenceProgramme.parameters,
    templates: [...templates, ...rows],
  };
  const documentOf = (document: DocumentKind) =>
    compose({ document, dataset, programme, figures, stored: document === "followUp" ? stored : [] });
  const memo = reviewedTexts({ memo: documentOf("memo"), followUp: documentOf("followUp") });
  return checkMemo({ memo, programme, dataset, figures }).findings;
}

const places = (given: Given) => findings(given).map(({ rule, cell, value }) => [rule, cell?.row, value]);
const asBuiltIn = places({});

function added(given: Given) {
  const known = asBuiltIn.map((place) => JSON.stringify(place));
  return places(given).filter((place) => !known.includes(JSON.stringify(place)));
}

test.each(["tjänsteskrivelse", "uppföljning"])("a name that a template of the %s misspells is a finding at its cell", (document) => {
  expect(added({ own: [{ document, section: "Resurser", text: "Se {ProjektNam}." }] })).toEqual([
    ["template-unknown-name", 90, "ProjektNam"],
  ]);
});

test.each(["tjänsteskrivelse", "uppföljning"])("a parameter without a value is a finding where only the %s names it", (document) => {
  const parameters: Programme["parameters"] = new Map([
    ...referenceProgramme.parameters,
    ["Ordförande", { name: "Ordförande", value: "", cell: { sheet: "Inställningar", row: 40, column: 1 } }],
  ]);
  expect(added({ parameters, own: [{ document, section: "Resurser", text: "{Ordförande} höll i mötet." }] })).toEqual([
    ["parameter-missing", 40, "Ordförande"],
  ]);
});

test("what an activity says is checked where only the follow-up says it, and once where both do", () => {
  const faulty = { area: "Medborgare", activity: "Bymöten", outcome: "Möten i tex Berg." };
  for (const picked of [true, false]) {
    const found = added({ activities: [...referenceActivities, { ...faulty, picked, includeInMemo: picked }] });
    expect(found).toEqual([["abbreviation", referenceActivities.length + 1, "tex"]]);
  }
});

test("an own text of the follow-up is checked once, with its cell", () => {
  expect(documentKinds).toContain("followUp");
  const stored: StoredBlock = {
    id: "full/resources/financing",
    ownText: "Medel finns bl.a. hos regionen.",
    cell: { sheet: "Uppföljning", row: 70, column: 5 },
    basedOn: "",
    proposal: "",
    included: true,
    done: false,
    position: 3,
    number: null,
    section: "Resurser",
    style: "paragraph",
    addedByUser: false,
  };
  expect(added({ stored: [stored] })).toEqual([["abbreviation", 70, "bl.a."]]);
});
