import type { Language } from "../model";
import type { Texts } from "./catalogue";

export { createCatalogue, type Catalogue, type Texts } from "./catalogue";

/** The interface's texts in one language; each language is a chunk of its own, so that no one downloads two. */
export async function loadTexts(language: Language): Promise<Texts> {
  const texts = language === "sv" ? await import("./sv") : await import("./en");
  return texts.interfaceTexts;
}

/** What the rules say, in one language: needed when there are findings to show. */
export async function loadRuleTexts(language: Language): Promise<Texts> {
  const texts = language === "sv" ? await import("./sv/review") : await import("./en/review");
  return texts.reviewTexts;
}
