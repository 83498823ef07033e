/** The facts of the programme that is followed up: the built-in service programme, and what the sheet Inställningar says instead. */
export { categoryKey, findCategory, type FoundCategory } from "./categories";
export { type ParameterDefinition, parameterDefinitions, type ParameterKind } from "./parameters";
export { readProgramme } from "./readProgramme";
export { type RecipientKind, recipientKinds } from "./recipientTypes";
export { serviceProgramme } from "./serviceProgramme";
export { settingRows, type SettingRow } from "./settingTable";
export { settingsTables, type SettingsTable } from "./settingsTables";
export { longSwedishDate, monthNames, monthOfName } from "./swedishDates";
