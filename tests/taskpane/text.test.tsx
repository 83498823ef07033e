/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { memoHtml, memoText } from "../../src/memo";
import { exampleReading, exampleRefresh } from "./exampleReading";
import { at, fakeSession, readyState } from "./fakeSession";
import { press, settled, where } from "./renderPane";
import { openText } from "./textStep";

const reading = exampleReading();
const withoutErrors = { ...reading, review: { ...reading.review, findings: [] } };
const refreshed = { result: exampleRefresh(withoutErrors), refreshedAt: at("2026-03-04T14:02") };

/** jsdom has neither: each test says what its browser can do. */
interface Clipboard {
  readonly command?: () => boolean;
  readonly write?: (items: unknown[]) => Promise<void>;
}

function browserWith({ command, write }: Clipboard): void {
  Object.defineProperty(document, "execCommand", { configurable: true, value: command });
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: write && { write } });
  Object.defineProperty(globalThis, "ClipboardItem", {
    configurable: true,
    value: class {
      constructor(readonly flavours: Record<string, Blob>) {}
    },
  });
}

/** A copy command as browsers do it: it sends a `copy` event whose data the page fills. Gives what was put there. */
function copyCommand(returns = true) {
  const data = new Map<string, string>();
  const command = () => {
    const event = new Event("copy", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", { value: { setData: (type: string, text: string) => data.set(type, text) } });
    document.dispatchEvent(event);
    return returns;
  };
  return { data, command };
}

beforeEach(() => {
  browserWith({});
});

describe("the memo in the pane", () => {
  test("has a section per section of the memo, in its words", async () => {
    await openText(fakeSession(readyState(withoutErrors)));
    const section = screen.getByRole("region", { name: "Servicegivare" });
    expect(within(section).getByRole("heading", { level: 3 }).textContent).toBe("Prioriterat område: Servicegivare");
    expect(section.textContent).toContain("Hemsändning 3\u00A0st., 330\u00A0000 kronor");
  });

  test("its numbers are buttons that say where they lead, and select their cells", async () => {
    const session = fakeSession({ ...readyState(withoutErrors), ...refreshed });
    await openText(session);
    await press(/^298\s600 kronor, gå till cellen$/);
    expect(session.calls).toEqual(["goTo Beviljade stöd 3 1 1 1"]);
    const strip = screen.getByRole("region", { name: "Var talet kommer ifrån" });
    expect(strip.textContent).toContain("298\u00A0600 kronor");
    expect(strip.textContent).toContain("Summan av 1 cell i Beviljat belopp, bladet Beviljade stöd. Cellen är markerad.");
    expect(strip.textContent).toMatch(/Stämmer med Excel, Servicegivare!F\d+/);
  });

  test("several ranges are stepped through, by the strip and by the number", async () => {
    const session = fakeSession(readyState(withoutErrors));
    await openText(session);
    await press(/^330\s000 kronor, gå till 3 celler$/);
    expect(session.calls).toEqual(["goTo Beviljade stöd 1 1 2 1"]);
    await press("Nästa källcell");
    expect(session.calls[1]).toBe("goTo Beviljade stöd 4 1 1 1");
    expect(where()).toContain("Källcell 2 av 2, B5, är markerad.");
    await press(/^330\s000 kronor, gå till 3 celler$/);
    expect(session.calls[2]).toBe("goTo Beviljade stöd 1 1 2 1");
  });

  test("Enter works on a number, and Esc closes the strip and gives the focus back", async () => {
    await openText(fakeSession(readyState(withoutErrors)));
    const number = screen.getByRole("button", { name: /^298\s600 kronor, gå till cellen$/ });
    fireEvent.keyDown(number, { key: "Enter" });
    screen.getByRole("button", { name: "Stäng" }).focus();
    fireEvent.keyDown(document, { key: "Escape" });
    expect(screen.queryByRole("region", { name: "Var talet kommer ifrån" })).toBeNull();
    expect(document.activeElement).toBe(number);
  });

  test("errors are said above the text, never inside it", async () => {
    await openText(fakeSession(readyState(reading)));
    expect(screen.getByText("Preliminär.")).toBeTruthy();
    await press("Visa felen");
    expect(screen.getByRole("button", { name: /^\d+ fel$/, pressed: true })).toBeTruthy();
  });

  test("waits while the draft is being made", async () => {
    await openText(fakeSession({ ...readyState(withoutErrors), draft: null }));
    expect(where()).toContain("Skriver förslaget");
  });
});

describe("copying", () => {
  const { memo } = reading.draft;

  test("a click fills the copy event with both flavours; what the command returns does not matter", async () => {
    const { data, command } = copyCommand(false);
    browserWith({ command });
    await openText(fakeSession(readyState(withoutErrors)));
    expect(where()).toContain("Inte kopierad än");
    await press("Kopiera allt");
    expect(data.get("text/html")).toBe(memoHtml(memo));
    expect(data.get("text/plain")).toBe(memoText(memo));
    expect(where()).toContain("Kopierad 14:02.");
  });

  test("a section is copied alone", async () => {
    const { data, command } = copyCommand();
    browserWith({ command });
    await openText(fakeSession(readyState(withoutErrors)));
    await press("Kopiera avsnittet Servicegivare");
    expect(data.get("text/plain")).toBe(memoText(memo, "area:Servicegivare"));
    expect(where()).toContain("Servicegivare kopierad 14:02.");
  });

  test("where no copy event comes, the clipboard interface is used", async () => {
    const written: unknown[] = [];
    browserWith({
      command: () => true,
      write: (items) => {
        written.push(...items);
        return Promise.resolve();
      },
    });
    await openText(fakeSession(readyState(withoutErrors)));
    await press("Kopiera allt");
    expect(written).toHaveLength(1);
    expect(where()).toContain("Kopierad 14:02.");
  });

  test("where both are refused, the text is selected and the keys give the same two flavours", async () => {
    browserWith({ write: () => Promise.reject(new Error("refused")) });
    await openText(fakeSession(readyState(withoutErrors)));
    await press("Kopiera allt");
    expect(where()).toContain("Texten är markerad. Tryck Ctrl+C.");
    expect(window.getSelection()?.toString()).toContain("Prioriterat område: Servicegivare");
    const { data, command } = copyCommand();
    act(() => {
      command();
    });
    expect(data.get("text/html")).toBe(memoHtml(memo));
    expect(where()).toContain("Kopierad 14:02.");
  });

  test("with errors left it works and says that it is preliminary", async () => {
    browserWith({ command: copyCommand().command });
    await openText(fakeSession(readyState(reading)));
    await press("Kopiera allt");
    expect(where()).toContain("Kopierad 14:02 som preliminär.");
  });

  test("when the data changes, the copy is marked as old in the foot and in the step row", async () => {
    browserWith({ command: copyCommand().command });
    const session = fakeSession(readyState(withoutErrors));
    await openText(session);
    await press("Kopiera allt");
    act(() => {
      session.set({ draft: { ...reading.draft, stamp: "another" } });
    });
    await settled();
    expect(where()).toContain("Data har ändrats sedan dess.");
    expect(screen.getByRole("button", { name: /^Text ?, data har ändrats$/ })).toBeTruthy();
  });
});
