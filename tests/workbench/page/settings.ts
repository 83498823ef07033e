import type { Language } from "../../../src/model";
import type { OpenOptions } from "./workbook";

/** What the page's address sets, for trying things out and for the tests. */
export interface Settings {
  /** `?lang=en`: a Swedish Office, or an English one. */
  readonly language: Language;
  /** `?pane=320`: the pane's width in pixels. */
  readonly paneWidth: number;
  readonly excel: OpenOptions & { readonly uiLocale: string };
}

/** `?theme=dark` gives a dark Office, `?readonly=1` a workbook open for reading, `?api=1.9` an Excel that knows no more than that. */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const language: Language = query.get("lang") === "en" ? "en" : "sv";
  const api = query.get("api");
  return {
    language,
    paneWidth: Number(query.get("pane") ?? 350),
    excel: {
      uiLocale: language === "sv" ? "sv-SE" : "en-US",
      readOnly: query.get("readonly") === "1",
      ...(query.get("theme") === "dark" ? { officeTheme: { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF" } } : {}),
      ...(api === null ? {} : { requirements: { ...olderOffice, ExcelApi: api } }),
    },
  };
}

/** An Office without the add-ins' newer means, such as the shared runtime. */
const olderOffice: Readonly<Record<string, string>> = { DialogApi: "1.1", RichApiRuntime: "1.1", Settings: "1.1" };
