import type { Host, OfficeTheme } from "./host";
import { documentSettings } from "./settings";

/** What `window.external.GetContext()` gives: who and where the add-in is. Names are Office's. */
export type OfficeContext = Readonly<Record<string, () => unknown>>;

/** Excel for Windows whose newest API is 1.15: what the client of the npm package knows. */
const defaultRequirements: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
};

const lightTheme: OfficeTheme = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" };

/** Office gives the colours of its theme as numbers, 0xRRGGBB. */
function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}

export function createOfficeContext(host: Host, instanceId: string): OfficeContext {
  const { book, uiLocale } = host.excel;
  const theme = host.options.officeTheme ?? lightTheme;
  const background = colorNumber(theme.bodyBackgroundColor);
  const foreground = colorNumber(theme.bodyForegroundColor);
  const colors = {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "embedded-add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => uiLocale,
    GetAppDataLocale: () => uiLocale,
    GetDocUrl: () => book.name,
    // 0: read and write, 1: read only
    GetAppCapabilities: () => (book.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetHostFullVersion: () => "16.0.17000.20000",
    GetSupportedMatrix: () => JSON.stringify(host.options.requirements ?? defaultRequirements),
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(colors),
    GetSettings: () => documentSettings(host),
  };
}
