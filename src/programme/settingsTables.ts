import type { GrantForm, Limit, Municipality, Programme, RecipientType, Serial } from "../model";
import { type LimitDefinition, limitDefinitions, regionalLimitDefinitions } from "./limitDefinitions";
import { municipalityAliases } from "./municipalities";
import { parameterExplanation } from "./parameterExplanations";
import { parameterDefinitions, type ParameterKind } from "./parameters";
import { recipientKinds } from "./recipientTypes";
import { settingColumns, type SettingTableName } from "./settingColumns";
import { monthNames } from "./swedishDates";
import { wordingRules } from "./wordings";

type SettingCell = string | number;

/** A settings table as it is written: reading it back gives the same programme. */
export interface SettingsTable {
  readonly name: SettingTableName;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly SettingCell[])[];
  /** The columns of dates: their numbers are serials of the 1900 system. */
  readonly dates?: readonly string[];
  readonly choices?: readonly SettingChoice[];
}

/** What may be chosen in a column, or in one row of it (0-based). */
export interface SettingChoice {
  readonly column: string;
  readonly row?: number;
  readonly choices: readonly string[];
}

/** A table of the sheet Inställningar; the others have a sheet each. */
type MainTable = SettingsTable & { readonly name: Exclude<SettingTableName, "Uf_Kontroller" | "Uf_Textmallar"> };

const yesNo = ["ja", "nej"];

/** The tables of the sheet Inställningar (workbook.md, "Inställningar: the tables"). */
export function settingsTables(programme: Programme): readonly MainTable[] {
  return [
    parameterTable(programme),
    areaTable(programme),
    grantFormTable(programme),
    decisionTable(programme),
    statusTable(programme),
    municipalityTable(programme),
    limitTable(programme),
    wordingTable(programme),
  ];
}

function tableOf(name: MainTable["name"], rows: SettingsTable["rows"], more: Pick<SettingsTable, "dates" | "choices"> = {}): MainTable {
  return { name, headers: settingColumns[name], rows, ...more };
}

function parameterTable({ parameters }: Programme): MainTable {
  const names: ReadonlySet<string> = new Set(parameterDefinitions.map(({ name }) => name));
  const own = [...parameters.keys()].filter((name) => !names.has(name));
  const rows = [...names, ...own].map((name) => [name, numberIfPlain(parameters.get(name)?.value ?? ""), parameterExplanation(name)]);
  const choices = parameterDefinitions.flatMap(({ kind }, row) => {
    const answers = parameterChoices[kind];
    return answers ? [{ column: "Värde", row, choices: answers }] : [];
  });
  return tableOf("Uf_Parametrar", rows, { choices });
}

const parameterChoices: Partial<Record<ParameterKind, readonly string[]>> = {
  month: monthNames,
  yesNo,
  ceilingYear: ["stödår", "beslutsår"],
};

/** "2025" as the number 2025: a year that is text would get Excel's green corner. */
function numberIfPlain(value: string): SettingCell {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : value;
}

function areaTable({ areas }: Programme): MainTable {
  return tableOf(
    "Uf_Omraden",
    areas.map((area, index) => [area.name, index + 1, area.heading, area.aliases.join("; ")]),
  );
}

function grantFormTable({ grantForms }: Programme): MainTable {
  return tableOf("Uf_Stodformer", grantForms.map(grantFormRow), { dates: ["Gäller från", "Gäller till"] });
}

function grantFormRow(form: GrantForm, index: number): SettingCell[] {
  const { id, name, inText, aliases, area, recipientTypes, validFrom, validTo } = form;
  const recipients = recipientTypes.map(recipientWord).join(", ");
  return [id, name, inText, aliases.join("; "), area, recipients, dayCell(validFrom), dayCell(validTo), index + 1];
}

function recipientWord(type: RecipientType): string {
  return (recipientKinds.find((kind) => kind.type === type)?.name ?? type).toLowerCase();
}

function dayCell(serial: Serial | null): SettingCell {
  return serial ?? "";
}

function decisionTable({ decisions }: Programme): MainTable {
  const rows = decisions.map(({ name, counts, aliases }) => [name, counts ? "ja" : "nej", aliases.join("; ")]);
  return tableOf("Uf_Beslut", rows, { choices: [{ column: "Räknas", choices: yesNo }] });
}

function statusTable({ statuses }: Programme): MainTable {
  const rows = statuses.map(({ name, done, aliases }) => [name, done ? "ja" : "nej", aliases.join("; ")]);
  return tableOf("Uf_Statusar", rows, { choices: [{ column: "Klar", choices: yesNo }] });
}

function municipalityTable({ municipalities }: Programme): MainTable {
  return tableOf("Uf_Kommuner", municipalities.map(municipalityRow));
}

/** The aliases that every municipality has are understood without being written. A code that begins with a zero must be text. */
function municipalityRow({ name, code, aliases }: Municipality): SettingCell[] {
  const unwritten = new Set(municipalityAliases(name));
  return [name, numberIfPlain(code), aliases.filter((alias) => !unwritten.has(alias)).join("; ")];
}

/** A limit without a value gets an empty row, so that everyone sees that it can be set. */
function limitTable(programme: Programme): MainTable {
  const rows = [...limitDefinitions, ...regionalLimitDefinitions(programme)].flatMap((definition) => {
    const limits = programme.limits.filter(({ id }) => id === definition.id);
    return limits.length === 0 ? [limitRow(definition, null)] : limits.map((limit) => limitRow(definition, limit));
  });
  return tableOf("Uf_Granser", rows, { dates: ["Gäller från", "Gäller till"] });
}

function limitRow({ id, unit, explanation }: LimitDefinition, limit: Limit | null): SettingCell[] {
  const { value = "", validFrom = null, validTo = null, basis = "" } = limit ?? {};
  return [id, value, unit, dayCell(validFrom), dayCell(validTo), basis, explanation];
}

function wordingTable({ wordings }: Programme): MainTable {
  const rows = wordings.map(({ rule, text, replacement }) => [rule, text, replacement]);
  return tableOf("Uf_Ordlista", rows, { choices: [{ column: "Kontroll", choices: wordingRules }] });
}
