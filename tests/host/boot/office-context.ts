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

/** Office's themes are numbers 0xBBGGRR. */
function colorNumber(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return blue * 65_536 + green * 256 + red;
}

export function createOfficeContext(host: Host, instanceId: string): OfficeContext {
  const { book, uiLocale } = host.excel;
  const theme = host.options.officeTheme ?? lightTheme;
  const background = colorNumber(theme.bodyBackgroundColor);
  const foreground = colorNumber(theme.bodyForegroundColor);
  const colors = { primaryFontColor: foreground, primaryBackgroundColor: background, secondaryFontColor: foreground, secondaryBackgroundColor: background };
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
