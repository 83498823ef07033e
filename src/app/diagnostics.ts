import { diagnostics } from "../excel";

/** How many of the latest errors a help desk needs. */
const mostErrors = 5;

/** What a help desk asks for, one line each: host, platform and version, and the latest errors. It leaves the pane only if the user copies it. */
export async function diagnosticLines(): Promise<readonly string[]> {
  const { host, platform, version, errors } = await diagnostics();
  const latest = errors
    .slice(-mostErrors)
    .map(({ at, code, location, message }) => [at, code, location, message].filter(Boolean).join(" · "));
  return [[host, platform, version].filter(Boolean).join(" · "), ...latest].filter((line) => line !== "");
}
