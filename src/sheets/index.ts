/** Plans of what is written: the summary sheets, the memo's sheet and the settings, as actions on the workbook. */
export { writeObstacles, type Obstacle } from "./obstacles";
export { planRefresh, type RefreshInput, type RefreshPlan } from "./refresh";
export { comingSheets, lastRefreshed } from "./standing";
export { planSettings, type SettingsPlan } from "./settings";
