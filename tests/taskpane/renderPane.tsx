import { act, render, screen, type RenderResult } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import type { Appearance } from "../../src/taskpane/useDark";
import type { FakeSession } from "./fakeSession";

const light: Appearance = { isDark: () => false, whenShown: () => Promise.resolve(() => Promise.resolve()) };

/** Fluent's message bar asks for one; jsdom has none. */
class NoResizeObserver {
  observe(): void {
    // Nothing is ever resized here.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

/** Draws the pane and lets the steps that are fetched arrive. */
export async function renderPane(session: FakeSession): Promise<RenderResult> {
  globalThis.ResizeObserver = NoResizeObserver;
  // Nothing is laid out here, so nothing needs to be scrolled to.
  Element.prototype.scrollIntoView = () => undefined;
  const result = render(<Pane session={session} appearance={light} />);
  await settled();
  return result;
}

/** Lets promises and fetched parts come to rest. */
export async function settled(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Clicks a button by its name, as a screen reader says it. */
export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole("button", { name });
  act(() => {
    button.click();
  });
  await settled();
}

/** What the foot says. */
export function where(): string {
  return screen
    .getAllByRole("status")
    .map((status) => status.textContent.trim())
    .join(" ");
}
