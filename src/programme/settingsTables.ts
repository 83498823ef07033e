import { isoDate, type GrantForm, type Programme, type RecipientType, type Serial } from "../model";
import { parameterDefinitions } from "./parameters";
import { explanationOf } from "./readParameters";
import { recipientKinds } from "./recipientTypes";
import type { SettingTableName } from "./settingTable";

/** A settings table as it is written: reading it back gives the same programme. */
export interface SettingsTable {
  readonly name: SettingTableName;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What "Skapa bladet Inställningar" writes (workbook.md, "Inställningar: the tables"). Dates are texts: "2024-12-31". */
export function settingsTables(programme: Programme): readonly SettingsTable[] {
  return [parameterTable(programme), areaTable(programme), grantFormTable(programme)];
}

function parameterTable({ parameters }: Programme): SettingsTable {
  const known = parameterDefinitions.map((definition) => [
    definition.name,
    numberIfPlain(parameters.get(definition.name)?.value ?? ""),
    explanationOf(definition),
  ]);
  const names = new Set(parameterDefinitions.map(({ name }) => name));
  const own = [...parameters.values()].filter(({ name }) => !names.has(name)).map(({ name, value }) => [name, numberIfPlain(value), ""]);
  return { name: "Uf_Parametrar", headers: ["Namn", "Värde", "Förklaring"], rows: [...known, ...own] };
}

/** "2025" as the number 2025: a year that is text would get Excel's green corner. */
function numberIfPlain(value: string): string | number {
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : value;
}

function areaTable({ areas }: Programme): SettingsTable {
  const rows = areas.map((area, index) => [area.name, index + 1, area.heading, area.aliases.join("; ")]);
  return { name: "Uf_Omraden", headers: ["Område", "Ordning", "Rubrik", "Alias"], rows };
}

function grantFormTable({ grantForms }: Programme): SettingsTable {
  return {
    name: "Uf_Stodformer",
    headers: ["Id", "Stödform", "I texten", "Alias", "Område", "Mottagare", "Gäller från", "Gäller till", "Ordning"],
    rows: grantForms.map(grantFormRow),
  };
}

function grantFormRow(form: GrantForm, index: number): (string | number)[] {
  const { id, name, inText, aliases, area, recipientTypes, validFrom, validTo } = form;
  const recipients = recipientTypes.map(recipientWord).join(", ");
  return [id, name, inText, aliases.join("; "), area, recipients, dayText(validFrom), dayText(validTo), index + 1];
}

function recipientWord(type: RecipientType): string {
  return (recipientKinds.find((kind) => kind.type === type)?.name ?? type).toLowerCase();
}

function dayText(serial: Serial | null): string {
  return serial === null ? "" : isoDate(serial);
}
