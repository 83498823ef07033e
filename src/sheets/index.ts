/** Plans of what is written: the summary sheets, the memo's sheet and the settings, as actions on the workbook. */
export { acceptanceOf, findAcceptanceTable, planAcceptance, planTakeBack } from "./acceptances";
export { withLostMarks } from "./lostMarks";
export { writeObstacles, type Obstacle } from "./obstacles";
export { planDocument, type DocumentPlan } from "./documentPlan";
export { planRefresh, type RefreshPlan } from "./refresh";
export type { DocumentTexts, RefreshInput } from "./refreshInput";
export { planRestore } from "./restore";
export { planReviewSheet, type ReviewSheetInput, type ReviewSheetPlan } from "./reviewSheet";
export { comingSheets, lastRefreshed, standings, standingsNow } from "./standing";
export { planChecks } from "./checksSheet";
export { planSettings } from "./settings";
export type { SettingsPlan } from "./settingsSheet";
export { planTemplates } from "./templatesSheet";
export { planTemplateSheets, sourceTableName, type TemplateColumn, type TemplateInput, type TemplatePlan } from "./templateSheets";
