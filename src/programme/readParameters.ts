import { type CellValue, dateOfSerial, type Parameter, plausibleYears } from "../model";
import { categoryKey } from "./categories";
import { parameterDefinitions, type ParameterKind } from "./parameters";
import { serviceFacts } from "./serviceFacts";
import { readSettingDate } from "./settingDates";
import { type SettingRow, usableRows, type SettingsReading, settingText, yesNoOf } from "./settingTable";
import { longSwedishDate, monthNames, monthOfName } from "./swedishDates";

/**
 * The parameters of Uf_Parametrar over the built-in ones; null when there is no such table. A name that no definition has is kept: the
 * user's own text templates may use it. A value that cannot be used is a problem, and the built-in value stands in.
 */
export function readParameters(reading: SettingsReading): ReadonlyMap<string, Parameter> | null {
  const rows = usableRows(reading, "Uf_Parametrar");
  if (!rows) return null;
  const parameters = new Map(serviceFacts.parameters);
  const seen = new Set<string>();
  for (const row of rows) {
    const parameter = readParameter(row, reading.outline.dateOffset);
    if (!parameter) continue;
    if (seen.has(parameter.name)) row.report("Namn", { kind: "repeated" });
    else parameters.set(parameter.name, parameter);
    seen.add(parameter.name);
  }
  return parameters;
}

function readParameter(row: SettingRow, dateOffset: number): Parameter | null {
  const name = row.text("Namn");
  if (name === "") {
    if (row.text("Värde") !== "") row.report("Namn", { standIn: null });
    return null;
  }
  const definition = parameterDefinitions.find((candidate) => categoryKey(candidate.name) === categoryKey(name));
  const kind = definition?.kind ?? "text";
  const value = parameterText(row.value("Värde"), kind, dateOffset);
  const builtIn = definition?.builtIn ?? "";
  if (value === null) row.report("Värde", { standIn: builtIn === "" ? null : builtIn });
  // An empty answer to a question with few answers is no answer; any other empty cell is the user's way to say that nothing is known yet.
  const standsIn = value === null || (value === "" && (kind === "yesNo" || kind === "ceilingYear"));
  return {
    name: definition?.name ?? name,
    value: standsIn ? builtIn : value,
    cell: standsIn && builtIn !== "" ? null : row.cell("Värde"),
  };
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
    yesNo: () => answerOf(yesNoOf(text)),
    ceilingYear: () => /^(stödår|beslutsår)(et)?$/i.exec(text)?.[1]?.toLowerCase() ?? null,
  };
  return readers[kind]();
}

function answerOf(answer: boolean | null): string | null {
  return answer === null ? null : answer ? "ja" : "nej";
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
