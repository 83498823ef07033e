import type { Municipality } from "../model";

/** The other ways to name a municipality, which need not be written: "Berg kommun" and "Bergs kommun"; "Berg" where the name says kommun. */
export function municipalityAliases(name: string): readonly string[] {
  const short = name.replace(/\s+kommun$/i, "");
  return short === name ? [`${name} kommun`, `${name}s kommun`] : [short, short.replace(/s$/, "")];
}

/** A municipality with all its names. */
export function municipalityOf(name: string, code: string, aliases: readonly string[] = []): Municipality {
  return { name, code, aliases: [...new Set([...aliases, ...municipalityAliases(name)])] };
}
