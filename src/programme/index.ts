/** The facts of the programme that is followed up: the built-in service programme, and what the sheet Inställningar says instead. */
export { categoryKey, findCategory, type FoundCategory } from "./categories";
export { type LimitDefinition, limitDefinitions, regionalLimitDefinitions } from "./limitDefinitions";
export { defaultLimits, type LimitId } from "./limits";
export { parameterExplanation } from "./parameterExplanations";
export { type ParameterDefinition, parameterDefinitions, type ParameterKind } from "./parameters";
export { readProgrammeFacts } from "./readFacts";
export { readProgramme } from "./readProgramme";
export { severityWords } from "./readRuleSettings";
export { type RecipientKind, recipientKinds } from "./recipientTypes";
export { serviceProgramme } from "./serviceProgramme";
export { settingColumns, type SettingTableName } from "./settingColumns";
export { settingRows, type TableRow } from "./settingTable";
export { type SettingChoice, settingsTables, type SettingsTable } from "./settingsTables";
export { longSwedishDate, monthNames, monthOfName } from "./swedishDates";
