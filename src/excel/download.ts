/**
 * Whether the user can be given a file from the pane: in a browser, that is Excel on the web and the workbench. In Excel for Windows (WebView2)
 * and for Mac the click does nothing, without an error (office-js #3385); then there is the clipboard.
 */
export function canDownload(): boolean {
  try {
    const { platform } = Office.context;
    if (platform === Office.PlatformType.OfficeOnline) return true;
    // The workbench says that it is Excel for Windows, but its page stands in a browser.
    return platform === Office.PlatformType.PC && !isWebView2();
  } catch {
    return false;
  }
}

/** WebView2 gives every page the object `chrome.webview`; browsers have none. */
function isWebView2(): boolean {
  const chrome: unknown = Reflect.get(globalThis, "chrome");
  return typeof chrome === "object" && chrome !== null && "webview" in chrome;
}
