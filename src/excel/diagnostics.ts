import { errorLog, type LoggedError } from "./errorLog";

/** What a colleague at the help desk asks for. It is shown and copied by the user; it goes nowhere by itself. */
export interface Diagnostics {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly errors: readonly LoggedError[];
}

/** Host and platform as `@microsoft/office-js-helpers` tells them; it is fetched now, and may be too old for the Office at hand. */
export async function diagnostics(): Promise<Diagnostics> {
  return { ...(await hostAndPlatform()), version: officeVersion(), errors: errorLog() };
}

async function hostAndPlatform(): Promise<{ readonly host: string; readonly platform: string }> {
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    return { host: Utilities.host, platform: Utilities.platform };
  } catch {
    return { host: "", platform: "" };
  }
}

function officeVersion(): string {
  try {
    return Office.context.diagnostics.version;
  } catch {
    return "";
  }
}
