import { createRoot } from "react-dom/client";
import { theme, whenShown } from "../app/office";
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
  document.documentElement.lang = session.getState().language;
  createRoot(place).render(<Pane session={session} appearance={appearance} />);
  if (session.getState().phase === "starting") await session.read();
}

start().catch(() => {
  document.getElementById("unreachable")?.classList.add("now");
});
