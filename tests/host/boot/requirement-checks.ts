/** The part of OfficeExtension that its types leave out. */
interface Extension {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/**
 * A slip in the library leaves its checks off: what is above the claimed requirement sets would pass unnoticed. To be called after onReady.
 * @param page the window that Office.js was loaded into
 */
export function turnOnRequirementChecks(page: { readonly OfficeExtension: unknown }): void {
  (page.OfficeExtension as Extension).CommonUtility._doApiNotSupportedCheck = true;
}
