import { displayLanguage, isSupported, makeFault, whenReady } from "../excel";
import { createCatalogue, loadFaultTexts, loadTexts } from "../messages";
import { createSession, type Watch } from "./createSession";
import type { Session } from "./session";
import { systemClock } from "./wallClock";

let session: Promise<Session> | null = null;

/** The runtime's one session, made when Office is ready: the ribbon and the pane get the same, whoever asks first. */
export function runtimeSession(): Promise<Session> {
  session ??= startSession();
  return session;
}

async function startSession(): Promise<Session> {
  await whenReady();
  const language = displayLanguage();
  const texts = createCatalogue(language, await loadTexts(language));
  const fault = isSupported() ? null : makeFault("too-old");
  const watch: Watch = async (onChange) => (await import("./watch")).watch(onChange);
  return createSession({ texts: fault ? texts.and(await loadFaultTexts(language)) : texts, clock: systemClock, watch, fault });
}
