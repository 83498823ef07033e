/** Names for the numbers that the common API and the transport give instead of a code. */
const codesOfNumbers: Readonly<Record<string, string>> = {
  5002: "AccessDenied",
  5004: "InvalidOperationInCellEditMode",
  5011: "Timeout",
  5012: "InvalidOrTimedOutSession",
  5016: "WriteNotSupportedWhenModalDialogOpen",
  5102: "ActivityLimitReached",
  5103: "RequestPayloadSizeLimitExceeded",
  5104: "ResponsePayloadSizeLimitExceeded",
  7000: "AccessDenied",
};

/** The code of an error of Office.js; for any other error its name ("TypeError"). */
export function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "Unknown";
  if (error instanceof DOMException) return error.name;
  const code = "code" in error ? error.code : null;
  if (typeof code === "string" && code !== "") return code;
  if (typeof code === "number") return codesOfNumbers[String(code)] ?? String(code);
  return "name" in error && typeof error.name === "string" ? error.name : "Unknown";
}

/** The member that Excel refused, as "Range.formulas"; "" when it does not say. */
export function locationOf(error: unknown): string {
  const debugInfo: unknown = typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : null;
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}
