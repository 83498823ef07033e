import type { Language } from "../model";
import type { Texts } from "./catalogue";

export { createCatalogue, type Catalogue, type Texts } from "./catalogue";

/** The texts of the first screen in one language; each language is a chunk of its own, so that no one downloads two. */
export async function loadTexts(language: Language): Promise<Texts> {
  const texts = language === "sv" ? await import("./sv") : await import("./en");
  return texts.interfaceTexts;
}

/** What is said when something stops before there is a draft. */
export async function loadFaultTexts(language: Language): Promise<Texts> {
  const texts = language === "sv" ? await import("./sv/faults") : await import("./en/faults");
  return texts.faultTexts;
}

/** What is said once there is a draft, in one language: the later steps, the faults and the rules. */
export async function loadLaterTexts(language: Language): Promise<Texts> {
  const texts = language === "sv" ? await import("./sv/later") : await import("./en/later");
  return texts.laterTexts;
}
