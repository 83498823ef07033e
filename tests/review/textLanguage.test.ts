import fc from "fast-check";
import type { Finding } from "../../src/model";
import { serviceProgramme } from "../../src/programme";
import { combineChanges, type Rule } from "../../src/review";
import { memoRules } from "../../src/review/families";
import type { MemoContext } from "../../src/review/memoContext";
import { abbreviation } from "../../src/review/rules/abbreviation";
import { digitGrouping } from "../../src/review/rules/digit-grouping";
import { hyphenAsDash } from "../../src/review/rules/hyphen-as-dash";
import { knownPhrase } from "../../src/review/rules/known-phrase";
import { missingHyphen } from "../../src/review/rules/missing-hyphen";
import { placeholderLeft } from "../../src/review/rules/placeholder-left";
import { spaceAroundHyphen } from "../../src/review/rules/space-around-hyphen";
import { spaceBeforeUnit } from "../../src/review/rules/space-before-unit";
import { unknownReferenceForm } from "../../src/review/rules/unknown-reference-form";
import { run } from "../../src/review/runner";
import { memoContextOf, type MemoParts } from "./memoBuilders";

/** "·" stands for a no-break space in the tables below. */
const plain = (text: string) => text.replaceAll("·", "\u00A0");

const parameters = { ProgramDiarienummer: "RUN/536/2021" };

function findingsOf(rules: readonly Rule<MemoContext>[], parts: MemoParts): readonly Finding[] {
  return run(rules, memoContextOf({ parameters, ...parts }), serviceProgramme).findings;
}

/** What the fixes of a text's findings make of it; the text itself where there is nothing to fix. */
function corrected(rules: readonly Rule<MemoContext>[], text: string): string {
  const [change] = combineChanges(findingsOf(rules, { own: [text] }));
  if (change) expect(change).toMatchObject({ before: text, kind: "text", cell: { sheet: "Tjänsteskrivelse", row: 4, column: 5 } });
  return change ? String(change.after) : text;
}

interface Cases {
  /** What is wrong, and what it becomes. */
  readonly fixed: readonly (readonly [wrong: string, right: string])[];
  /** What is wrong, but only a person can tell what it should be. */
  readonly found?: readonly string[];
  readonly silent: readonly string[];
}

function testTexts(rule: Rule<MemoContext>, { fixed, found = [], silent }: Cases): void {
  describe(rule.meta.id, () => {
    test.each(fixed)("%s → %s", (wrong, right) => {
      expect(corrected([rule], plain(wrong))).toBe(plain(right));
      expect(findingsOf([rule], { own: [plain(right)] })).toEqual([]);
      // In an activity's cell as in an own text.
      expect(findingsOf([rule], { outcomes: [plain(wrong)] })).toMatchObject([{ rule: rule.meta.id, cell: { sheet: "Insatser", row: 1 } }]);
    });

    test("finds what has no safe fix", () => {
      for (const text of found) {
        const findings = findingsOf([rule], { own: [plain(text)] });
        expect(findings.map(({ fix }) => [text, fix])).toEqual([[text, undefined]]);
      }
    });

    test.each(silent.map((text) => [text]))("says nothing of: %s", (text) => {
      expect(findingsOf([rule], { own: [plain(text)], outcomes: [plain(text)] })).toEqual([]);
    });
  });
}

testTexts(hyphenAsDash, {
  fixed: [
    ["serviceprogram 2023-2026", "serviceprogram 2023–2026"],
    ["åren 2023 - 2030.", "åren 2023–2030."],
    ["åren 2023 – 2030", "åren 2023–2030"],
    ["yttrande på SOU 2024:47 - digital myndighetspost", "yttrande på SOU 2024:47 – digital myndighetspost"],
    ["butiker - och kommuner", "butiker – och kommuner"],
    ["(2023-2026), 2027-2030", "(2023–2026), 2027–2030"],
  ],
  silent: [
    "åren 2023–2030",
    "den 2025-10-14",
    "1:1-anslag, 1:1 - anslag",
    "service- och trygghetspunkt",
    "RUN/2023-2026 och 063-2023-2026",
    "- punkt ett\n- punkt två",
    "5 - 3",
    "butiker – och kommuner",
  ],
});

testTexts(digitGrouping, {
  fixed: [
    ["1476300 kronor", "1·476·300 kronor"],
    ["1.476.300 kronor", "1·476·300 kronor"],
    ["1,476,300 kronor", "1·476·300 kronor"],
    ["1 476 300 kronor", "1·476·300 kronor"],
    ["1 476·300 kronor", "1·476·300 kronor"],
    ["hela 154998.", "hela 154·998."],
    ["1500 kr", "1·500 kr"],
    ["3.500 kronor", "3·500 kronor"],
    ["3 500 kr i stöd", "3·500 kr i stöd"],
    ["under 2024 12345 hushåll", "under 2024 12·345 hushåll"],
    ["154998kr", "154·998kr"],
    ["1476300,50 kronor", "1·476·300,50 kronor"],
    ["2025 kronor", "2·025 kronor"],
  ],
  silent: [
    "1·476·300 kronor",
    "8 st., 154·998 kronor",
    "år 2025",
    "2025 300 hushåll",
    "tfn 063-14 75 00, 070 123 456, 0701234567, +46701234567",
    "831 82 Östersund",
    "83182 Östersund",
    "556677-8899 och 5566778899",
    "dnr 12345, Fi2024/02072, RUN/53612/2021, 2024-12345",
    "den 20250304",
    "SOU 2024:12345 och (EU) 2023/2831",
    "§ 125, 2023–2027",
    "1476300",
    "3 500",
    "avsnitt 3 125 sidor",
    "E45123 och a12345b",
    "12345/2024",
  ],
});

testTexts(abbreviation, {
  fixed: [
    ["dialoger tex Livsmedelsberedskap", "dialoger till exempel Livsmedelsberedskap"],
    ["t.ex. Östersund", "till exempel Östersund"],
    ["t.ex Östersund", "till exempel Östersund"],
    ["T ex butiker", "Till exempel butiker"],
    ["Tex. butiker", "Till exempel butiker"],
    ["bl.a. i Krokom", "bland annat i Krokom"],
    ["butiker mm", "butiker med mera"],
    ["butiker m.m.", "butiker med mera."],
    ["butiker m.m. Kommunen", "butiker med mera. Kommunen"],
    ["butiker m.m. och kommunen", "butiker med mera och kommunen"],
    ["butiker m.m.\nKommunen", "butiker med mera.\nKommunen"],
    ["butiker osv.", "butiker och så vidare."],
    ["ev. stöd, ca 40 t.ex.", "eventuellt stöd, cirka 40 till exempel."],
    ["(bl.a.)", "(bland annat)"],
  ],
  silent: ["text och exempel", "25 mm regn", "5 m m", "mmm", "TEX-projektet", "ev stöd", "cafévagn"],
});

testTexts(knownPhrase, {
  fixed: [
    ["Arbetet har resulterat till flera stöd", "Arbetet har resulterat i flera stöd"],
    ["Resulterat  till stöd", "Resulterat i stöd"],
    ["pågår mellan 2023–2027.", "pågår 2023–2027."],
    ["pågår mellan 2023-2027.", "pågår 2023–2027."],
  ],
  // What is written instead would be found again: no wording to replace.
  silent: ["resulterat i stöd", "mellan 2023 och 2027", "mellan 12–14", "RESULTERAT TILL", "i form av"],
});

testTexts(missingHyphen, {
  fixed: [
    ["en (service och trygghetspunkt) i", "en (service- och trygghetspunkt) i"],
    ["Service och trygghetspunkt", "Service- och trygghetspunkt"],
  ],
  silent: ["service- och trygghetspunkt", "hemservice och trygghetspunkt", "service och trygghetspunkter"],
});

testTexts(spaceBeforeUnit, {
  fixed: [
    ["§125", "§·125"],
    ["enligt 20§ förordningen", "enligt 20·§ förordningen"],
    ["§§12–14", "§§·12–14"],
    ["50% av", "50·% av"],
    ["100kr, 18st. och 12,5km", "100·kr, 18·st. och 12,5·km"],
    ["1·476·300kronor", "1·476·300·kronor"],
  ],
  silent: ["§ 125", "§·125 och 20 §", "50 procent", "50%-ig", "SOT2km", "1:5st", "E45 st"],
});

testTexts(spaceAroundHyphen, {
  fixed: [
    ["regionalt 1:1 - anslag", "regionalt 1:1-anslag"],
    ["1:1- anslag", "1:1-anslag"],
    ["kommun kampanj-”Handla lokalt”", "kommun kampanjen ”Handla lokalt”"],
    ["projekt-”Butik”", "projektet ”Butik”"],
    ["butiksmöte-”Handla”", "butiksmötet ”Handla”"],
    ["satsning-”Handla”", "satsningen ”Handla”"],
  ],
  found: ["ombud-”Handla”", "trygghets- punkt", "butik -mötesplats"],
  silent: [
    "1:1-anslag",
    "SOU 2024:47 - digital",
    "kl. 10:30 - lunch",
    "service- och trygghetspunkt",
    "post-, paket- och betaltjänster",
    "dagligvaruhandel och -service",
    "- punkt",
    "kampanjen ”Handla lokalt”",
    "Handla lokalt-kampanjen",
  ],
});

testTexts(unknownReferenceForm, {
  fixed: [
    ["posttjänster (FI2024/02072), Länsstyrelsen", "posttjänster (Fi2024/02072), Länsstyrelsen"],
    ["Fi 2024/02072", "Fi2024/02072"],
    ["li2024/02072", "LI2024/02072"],
    ["SOU2024:8", "SOU 2024:8"],
    ["Sou 2024/8", "SOU 2024:8"],
    ["DS 2023:12", "Ds 2023:12"],
    ["SFS 2024-1243", "SFS 2024:1243"],
    ["RUN 536/2021", "RUN/536/2021"],
    ["RUN/536-2021", "RUN/536/2021"],
  ],
  found: ["SOU 24:8", "RUN/536/21", "enligt § om stöd"],
  silent: [
    "SOU 2024:8, SOU·2024:47, Ds 2023:12, SFS 2024:1243, (2024:1243)",
    "Fi2024/02072, LI2024/02072, KN2023/03828",
    "RUN/536/2021",
    "§ 125, §§ 12–14, 20 §, 3 a §, 20 och 22 §§",
    "en SOU om service",
    "ds 12-14",
    "i 2024/300",
    "RUNT 536/2021",
  ],
});

describe("the fixes of one cell", () => {
  test("of several rules are made at once", () => {
    const text = "Kampanj-”Handla lokalt” 2023-2026 har resulterat till 1476300kr tex §125.";
    expect(corrected(memoRules, text)).toBe(plain("Kampanjen ”Handla lokalt” 2023–2026 har resulterat i 1·476·300·kr till exempel §·125."));
  });

  test("that replace the same part: the one that takes in more holds", () => {
    expect(corrected(memoRules, "pågår mellan 2023-2027, tex.")).toBe("pågår 2023–2027, till exempel.");
  });

  test("keep the spaces around the text of an activity's cell", () => {
    const typed = "  Hållit möten, tex i Krokom ";
    const [finding] = findingsOf([abbreviation], { activities: [{ outcome: typed.trim(), typed: { outcome: typed } }] });
    expect(finding?.fix?.changes).toMatchObject([{ before: typed, after: "  Hållit möten, till exempel i Krokom " }]);
  });

  test("are none where the cell holds a personal identity number", () => {
    const findings = findingsOf(memoRules, { own: ["Anna Prov, 121212-1212, tex"] });
    expect(findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["personal-identity-number", undefined],
      ["abbreviation", undefined],
    ]);
  });

  const scraps = fc.constantFrom(
    ..."tex|t.ex.|Tex|bl.a.|mm|m.m.|osv.|2023-2026|2023 - 2030|mellan 2023-2027|mellan 2023 – 2027|resulterat till|service och trygghetspunkt|50%|§125|20§|1476300|1.476.300|154 998|12345kr|1500 kr|3 500kronor|100st.|1:1 - anslag|kampanj-”Handla”|FI2024/02072|SOU2024:8|Ds 2023/12|RUN 536/2021|butik -mötesplats|- |och|Kommunen|.|,|\n|”|(|)|2025|18".split(
      "|",
    ),
  );
  const textWith = (...spaces: readonly string[]) =>
    fc.array(fc.tuple(scraps, fc.constantFrom(...spaces)), { minLength: 1, maxLength: 12 }).map((parts) => parts.flat().join(""));
  const texts = textWith(" ", " ", "", "\u00A0", "\n");
  const fixable = memoRules.filter(({ meta }) => meta.fixable === "all");

  // Two numbers side by side ("1.476.300 18") may be read as another number once the first is right; the next rounds take them.
  test("at once leave nothing to fix where words or signs stand between", () => {
    fc.assert(
      fc.property(textWith(" och ", ", ", ".\n"), (text) => {
        const now = corrected(fixable, text);
        expect(findingsOf(fixable, { own: [now] }).flatMap(({ rule, value, fix }) => (fix ? `${rule}: ${value}` : []))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("leave nothing to fix in whatever text, after a few rounds, and then change nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let now = text;
        for (let round = 0; round < 4; round += 1) now = corrected(fixable, now);
        expect(corrected(fixable, now)).toBe(now);
      }),
      { numRuns: 300 },
    );
  });

  test("of one rule at a time leave that rule nothing to fix", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...fixable), (text, rule) => {
        const now = corrected([rule], text);
        expect(findingsOf([rule], { own: [now] }).filter(({ fix }) => fix)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("are made of replacements that say what the change says", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { fix } of findingsOf(fixable, { own: [text] })) {
          for (const { before, replacements = [] } of fix?.changes ?? []) {
            expect(before).toBe(text);
            for (const { start, text: part } of replacements) expect(text.slice(start, start + part.length)).toBe(part);
          }
        }
      }),
    );
  });
});

describe("what the finding shows", () => {
  test("is the word that the fault stands in, and what it becomes", () => {
    const [finding] = findingsOf([spaceBeforeUnit], { own: ["Enligt (§125), och 50%."] });
    expect(finding?.value).toBe("§125, 50%");
    expect(finding?.message.values?.replacement).toBe("§\u00A0125, 50\u00A0%");
  });

  test("tells own texts apart by their beginning, and activities by their number", () => {
    const findings = findingsOf([abbreviation], { own: ["Resurser tex"], outcomes: ["Möten tex"] });
    expect(findings).toHaveLength(2);
    const subjects = memoContextOf({ own: ["Resurser tex"] }).texts.map(({ subject }) => subject);
    expect(subjects).toEqual(["Resurser tex"]);
  });
});

test("braces are placeholders in a text, and arguments in a template", () => {
  const findings = findingsOf([placeholderLeft], { own: ["Bästa {namn}"], templates: ["{Nämnd}"] });
  expect(findings.map(({ cell, value }) => [cell?.sheet, value])).toEqual([["Tjänsteskrivelse", "{namn}"]]);
});

test("the built-in wordings are found, and what they become is not found again", () => {
  const rules = [abbreviation, knownPhrase, missingHyphen];
  for (const { text, rule } of serviceProgramme.wordings) {
    const own = [`Arbetet ${text.replaceAll("ÅÅÅÅ", "2025")} går framåt`];
    const findings = findingsOf(rules, { own, wordings: serviceProgramme.wordings });
    expect(findings.map((finding) => [text, finding.rule])).toEqual([[text, rule]]);
    const after = combineChanges(findings).map((change) => String(change.after));
    expect(findingsOf(rules, { own: after, wordings: serviceProgramme.wordings })).toEqual([]);
  }
});

describe("the texts that are looked at", () => {
  const silent = (parts: MemoParts) => {
    expect(findingsOf([abbreviation], parts)).toEqual([]);
  };

  test("are not those of activities that are not in the memo, or whose block has an own text", () => {
    silent({ activities: [{ outcome: "Möten tex", picked: false }] });
  });

  test("are parameters of free text, and templates without their arguments", () => {
    const findings = findingsOf([abbreviation], {
      parameters: { ProjektNamn: "Stöd mm" },
      templates: ["{Nämnd} tex {tex} {PlanÅr, plural, other {mm}}"],
    });
    expect(findings.map(({ cell, value }) => `${cell?.sheet ?? ""} ${value}`)).toEqual(["Inställningar mm", "Textmallar tex"]);
    expect(findings[1]?.fix?.changes[0]?.after).toBe("{Nämnd} till exempel {tex} {PlanÅr, plural, other {mm}}");
  });
});
