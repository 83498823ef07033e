import { parseArgs } from "node:util";
import type { Message } from "../../src/model";
import { wallClock, type Language } from "../../src/model";
import { systemClock, type Clock } from "../../src/app/wallClock";

export interface RefreshArguments {
  readonly file: string;
  readonly out: string;
  readonly year: number | null;
  readonly clock: Clock;
  readonly language: Language;
}

/** Reads the command line; a message when it is used wrongly. */
export function refreshArguments(words: readonly string[]): RefreshArguments | Message {
  const parsed = parse(words);
  const [file, ...others] = parsed?.positionals ?? [];
  const out = parsed?.values.out;
  if (parsed === null || file === undefined || others.length > 0 || out === undefined) return { id: "command.usage" };
  const { year, now, lang = "sv" } = parsed.values;
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) return { id: "command.bad-year", values: { value: year } };
  const moment = now === undefined ? null : wallClock(now);
  if (now !== undefined && moment === null) return { id: "command.bad-now", values: { value: now } };
  if (lang !== "sv" && lang !== "en") return { id: "command.bad-language", values: { value: lang } };
  const clock = moment === null ? systemClock : () => moment;
  return { file, out, year: year === undefined ? null : Number(year), clock, language: lang };
}

function parse(words: readonly string[]) {
  const options = { out: { type: "string" }, year: { type: "string" }, now: { type: "string" }, lang: { type: "string" } } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    return null;
  }
}
