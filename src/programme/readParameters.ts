import { type CellValue, dateOfSerial, type Parameter, plausibleYears, type SettingProblem, type WorkbookOutline } from "../model";
import { categoryKey } from "./categories";
import { type ParameterDefinition, parameterDefinitions, type ParameterKind } from "./parameters";
import { serviceProgramme } from "./serviceProgramme";
import { type SettingRow, settingRows, settingText } from "./settingTable";
import { readSettingDate } from "./settingDates";
import { longSwedishDate, monthNames, monthOfName } from "./swedishDates";

const table = "Uf_Parametrar";

/**
 * The parameters of Uf_Parametrar over the built-in ones; null when there is no such table. A name that no definition has is kept: the
 * user's own text templates may use it. A value that cannot be used is a problem, and the built-in value stands in.
 */
export function readParameters(outline: WorkbookOutline, problems: SettingProblem[]): ReadonlyMap<string, Parameter> | null {
  const rows = settingRows(outline, table);
  if (!rows) return null;
  const parameters = new Map(serviceProgramme.parameters);
  const seen = new Set<string>();
  for (const row of rows) {
    const parameter = readParameter(row, outline.dateOffset, problems);
    if (!parameter) continue;
    if (seen.has(parameter.name)) problems.push(problem(row, "Namn", parameter.name));
    else parameters.set(parameter.name, parameter);
    seen.add(parameter.name);
  }
  return parameters;
}

function readParameter(row: SettingRow, dateOffset: number, problems: SettingProblem[]): Parameter | null {
  const name = row.text("Namn");
  if (name === "") {
    if (row.text("Värde") !== "") problems.push(problem(row, "Namn", ""));
    return null;
  }
  const definition = parameterDefinitions.find((candidate) => categoryKey(candidate.name) === categoryKey(name));
  const value = parameterText(row.value("Värde"), definition?.kind ?? "text", dateOffset);
  const builtIn = definition?.builtIn ?? "";
  if (value === null) problems.push(problem(row, "Värde", row.text("Värde")));
  // An empty answer to a yes-or-no question is no answer; any other empty cell is the user's way to say that nothing is known yet.
  const standsIn = value === null || (value === "" && definition?.kind === "yesNo");
  return {
    name: definition?.name ?? name,
    value: standsIn ? builtIn : value,
    cell: standsIn && builtIn !== "" ? null : row.cell("Värde"),
  };
}

function problem(row: SettingRow, column: "Namn" | "Värde", value: string): SettingProblem {
  return { cell: row.cell(column), table, column, value };
}

/**
 * The value of a parameter's cell as it goes into the text; null when it cannot be used.
 * @param dateOffset days to add to a number to get a serial of the 1900 system
 */
export function parameterText(value: CellValue, kind: ParameterKind, dateOffset: number): string | null {
  const text = settingText(value);
  if (text === "") return "";
  if (/^#[\p{Lu}\d/_]+[!?]?$/u.test(text)) return null;
  const readers: Readonly<Record<ParameterKind, () => string | null>> = {
    text: () => text,
    year: () => (/^\d{4}$/.test(text) && Number(text) >= plausibleYears.first && Number(text) <= plausibleYears.last ? text : null),
    date: () => dateText(value, dateOffset),
    month: () => monthText(value, dateOffset),
    paragraph: () => /^§?\s*(\d+(?:\s?[a-zåäö])?)$/i.exec(text)?.[1] ?? null,
    yesNo: () => (/^(ja|j|sant|true|1)$/i.test(text) ? "ja" : /^(nej|n|falskt|false|0)$/i.test(text) ? "nej" : null),
  };
  return readers[kind]();
}

function dateText(value: CellValue, dateOffset: number): string | null {
  const serial = readSettingDate(value, dateOffset);
  return serial === null ? null : longSwedishDate(serial);
}

function monthText(value: CellValue, dateOffset: number): string | null {
  const date = readSettingDate(value, dateOffset);
  const month = date !== null ? dateOfSerial(date).month : typeof value === "number" ? value : monthOfName(settingText(value));
  return month === null ? null : (monthNames[month - 1] ?? null);
}

/** A definition's explanation with its example, as the column Förklaring shows it. */
export function explanationOf(definition: ParameterDefinition): string {
  return definition.example === undefined ? definition.explanation : `${definition.explanation} Exempel: ${definition.example}`;
}
