import { createRoot } from "react-dom/client";
import { isSupported, theme, whenShown } from "../app/office";
import { runtimeSession } from "../app/runtime";
import { Pane } from "./Pane";
import type { Appearance } from "./useDark";

const appearance: Appearance = { isDark: () => theme().dark, whenShown };

/**
 * Shows the pane when Office has answered. Until then, and if it never does, the page's own texts stand: they say what to try
 * (page/taskpane.html).
 */
async function start(): Promise<void> {
  const place = document.getElementById("pane");
  if (!place) return;
  const session = await runtimeSession();
  if (!isSupported()) {
    showOnly("too-old");
    return;
  }
  document.documentElement.lang = session.getState().language;
  createRoot(place).render(<Pane session={session} appearance={appearance} />);
  if (session.getState().phase === "starting") await session.read();
}

function showOnly(id: string): void {
  for (const text of document.querySelectorAll<HTMLElement>(".start")) text.hidden = text.id !== id;
  document.getElementById(id)?.classList.add("now");
}

start().catch(() => {
  showOnly("unreachable");
});
