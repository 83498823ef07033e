import { createCatalogue } from "../../src/messages";
import { reviewTexts } from "../../src/messages/sv/review";
import {
  isoDate,
  ruleFamilies,
  type FixReach,
  type Limit,
  type RuleFamily,
  type RuleMeta,
  type Serial,
  type Severity,
} from "../../src/model";
import { limitDefinitions, serviceProgramme } from "../../src/programme";
import { ruleMetas } from "../../src/review";
import { fieldDefinitions } from "../../src/sources";

/** docs/regler.md: what the review looks for, made from the facts that the rules themselves carry. Swedish, for those who use the tool. */

const catalogue = createCatalogue("sv", reviewTexts);

const headings: Readonly<Record<RuleFamily, string>> = {
  workbook: "Arbetsboken",
  reading: "Läsning av cellerna",
  categories: "Kategorier och namn",
  grants: "Stöden",
  activities: "Insatserna",
  texts: "Text och personuppgifter",
  figures: "Jämförelsen med Excel",
};

const severityWords: Readonly<Record<Severity, string>> = { error: "fel", warning: "varning", info: "upplysning" };
const fixWords: Readonly<Record<FixReach, string>> = { all: "ja, en eller alla", single: "ja, en i taget" };

/** The whole page. */
export function rulesPage(): string {
  return [
    "# Reglerna",
    "",
    "<!-- Skriven av tests/docs/rulesPage.ts: UPDATE_DOCS=1 npx jest tests/docs -->",
    "",
    `Granskningen har ${String(ruleMetas.length)} kontroller. En kontroll vars kolumner saknas säger inget, och inte heller en vars gräns saknar värde.`,
    "Allvaret kan ändras eller kontrollen stängas av på bladet *Kontroller*, och gränserna ändras på bladet *Inställningar* (tabellen `Uf_Granser`).",
    "Det som är fel i sak kan inte godtas; en varning eller en upplysning kan godtas med en motivering.",
    "",
    ...ruleFamilies.flatMap(familyPart),
    ...limitsPart(),
  ].join("\n");
}

function familyPart(family: RuleFamily): readonly string[] {
  const metas = ruleMetas.filter((meta) => meta.family === family);
  return [
    `## ${headings[family]}`,
    "",
    ...table(
      ["Id", "Kontroll", "Allvar", "Åtgärd", "Grund", "Kolumner", "Gränser"],
      metas.map((meta) => [
        `\`${meta.id}\``,
        catalogue.say(meta.titleId),
        severityWords[meta.severity] + (meta.severity === "error" && meta.acceptable ? ", kan godtas" : ""),
        meta.fixable ? fixWords[meta.fixable] : "–",
        meta.basisId === undefined ? "–" : plainText(meta.basisId),
        columnsOf(meta),
        meta.limits?.map((id) => `\`${id}\``).join(", ") ?? "–",
      ]),
    ),
    "",
  ];
}

/** A basis may name what the finding is about; on the page the name of that stands for it. */
function plainText(id: string): string {
  const text = (reviewTexts as Readonly<Record<string, string>>)[id] ?? "";
  return text.includes("{") ? text.replace(/\{(\w+), select, .*?other \{(.*?)\}\}/g, "$2").replace(/\{(\w+)\}/g, "…") : text;
}

function columnsOf({ needs }: RuleMeta): string {
  const names = needs.map(
    ({ role, field }) => fieldDefinitions[role].find((definition) => definition.field === field)?.headers[0] ?? field,
  );
  return names.length === 0 ? "–" : names.join(", ");
}

function limitsPart(): readonly string[] {
  const rows = limitDefinitions.flatMap(({ id, unit, explanation }) => {
    const values = serviceProgramme.limits.filter((limit) => limit.id === id);
    const cells = (limit: Limit | null) => [
      `\`${id}\``,
      explanation,
      limit ? limit.value.toLocaleString("sv-SE", { useGrouping: unit !== "år" }) : "–",
      unit,
      day(limit?.validFrom),
      day(limit?.validTo),
      limit?.basis ?? "",
    ];
    return values.length === 0 ? [cells(null)] : values.map(cells);
  });
  return ["## Gränserna och deras förval", "", ...table(["Id", "Vad", "Värde", "Enhet", "Från", "Till", "Grund"], rows), ""];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}

function day(serial: Serial | null | undefined): string {
  return serial === null || serial === undefined ? "" : isoDate(serial);
}
