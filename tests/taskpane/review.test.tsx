/** @jest-environment jsdom */
import { act, configure, fireEvent, screen, within } from "@testing-library/react";
import type { LastFix } from "../../src/app/session";
import type { Finding } from "../../src/model";
import { exampleReading, goodGrants } from "./exampleReading";
import { fakeSession, readyState, type FakeSession } from "./fakeSession";
import { press, renderPane, settled, where } from "./renderPane";
import { amountsAsText, changeOf, finding, readingWith, written } from "./reviewFindings";

// Names and roles of a whole pane are slow to find in jsdom, and slower still when it must ask of each element whether it is hidden.
configure({ defaultHidden: true });

const twoAmountsAsText = exampleReading({
  grants: [
    ...goodGrants,
    ["Servicebidrag", "154 998 kr", 45_720, "RUN/150/2025", "Berg", "Påhittade A AB"],
    ["Servicebidrag", "350 tkr", 45_720, "RUN/151/2025", "Berg", "Påhittade B AB"],
    ["Servicebidrag", 1000, 45_720, "RUN/152/2025", "Bergg", "Påhittade C AB"],
  ],
});

const ceiling = finding("unknown-municipality", { row: 20, value: "Bergg" });
const outlier = finding("amount-outlier", { row: 30, value: "9 000 000 kr", severity: "warning" });
const space = finding("whitespace", { row: 31, value: "”Berg·”", severity: "info", after: "Berg", kind: "text", changes: [] });

/** Opens the step with a session that does what it is asked for. */
async function open(findings: readonly Finding[], accepted: readonly Finding[] = [], acts: Partial<FakeSession> = {}) {
  const base = fakeSession(readyState(readingWith(findings, accepted)));
  const session: FakeSession = { ...base, ...acts };
  await renderPane(session);
  await press(/^Granska( \d+ fel)?$/);
  return session;
}

/** A session whose fixes are written: what is left to find afterwards, and what was skipped. */
function fixing(left: readonly Finding[], skipped: LastFix["outcome"]["skipped"] = []): Partial<FakeSession> {
  return {
    applyFix(this: FakeSession, rule, changes) {
      this.calls.push(`applyFix ${rule} ${String(changes.length)}`);
      const outcome = { written: changes.slice(skipped.length).map(written), skipped };
      this.set({ lastFix: { rule, outcome, undone: null }, review: readingWith(left).review });
      return Promise.resolve();
    },
  };
}

function rules(): readonly string[] {
  return screen
    .queryAllByRole("heading", { level: 2 })
    .map((heading) => heading.textContent)
    .filter((text) => /^(Fel|Varning|Upplysning): /.test(text));
}

function choose(select: string, value: string): void {
  fireEvent.change(screen.getByRole("combobox", { name: select }), { target: { value } });
}

function key(name: string, shiftKey = false): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, shiftKey });
}

function focused(): string {
  const element = document.activeElement;
  return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
}

/** The rows of a preview, as "B8 | 1000 kr | 1 000". */
function previewed(): readonly string[] {
  return within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(" | "));
}

describe("the list", () => {
  const openExample = async () => {
    const session = fakeSession(readyState(twoAmountsAsText));
    await renderPane(session);
    await press(/^Granska \d+ fel/);
    return session;
  };

  test("shows one row per rule, errors first", async () => {
    await openExample();
    const words = rules().map((text) => text.split(":")[0] ?? "");
    expect(words).toEqual(
      [...words].sort((a, b) => ["Fel", "Varning", "Upplysning"].indexOf(a) - ["Fel", "Varning", "Upplysning"].indexOf(b)),
    );
    expect(rules()).toContain("Fel: Belopp är text2 fynd");
  });

  test("a chip shows only its severity, says what is hidden, and lets go when pressed again", async () => {
    await openExample();
    const all = rules();
    await press(/^\d+ upplysning/);
    expect(rules().every((text) => text.startsWith("Upplysning"))).toBe(true);
    expect(screen.getByText(/fel.* visas inte\./)).toBeTruthy();
    await press("Visa alla");
    expect(rules()).toEqual(all);
  });

  test("the table filter hides the findings of other tables and of no table", async () => {
    await openExample();
    const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Tabell" });
    choose("Tabell", select.options[2]?.value ?? "");
    expect(rules().some((text) => text.includes("Belopp är text"))).toBe(false);
  });

  test("several findings are lines with links to their cells, each opening to its card", async () => {
    const session = await openExample();
    await press(/Belopp är text/);
    await press("Gå till B8, Beviljade stöd");
    expect(session.calls).toEqual(["goTo Beviljade stöd 7 1 1 1"]);
    await press("Förklara 154 998 kr");
    expect(screen.getByText("Gör så")).toBeTruthy();
  });

  test("a single finding shows its card at once, with the way to the cell", async () => {
    const session = await openExample();
    await press(/Okänd kommun/);
    const card = screen.getByRole("article");
    expect(within(card).getByText("Bergg")).toBeTruthy();
    await press("Gå till cellen");
    expect(session.calls).toEqual(["goTo Beviljade stöd 9 4 1 1"]);
  });

  test("with many rules, one of them can be chosen; with few, the list is enough", async () => {
    const ids = ["amount-as-text", "date-as-text", "cell-error", "unknown-area", "duplicate-case", "date-order", "unknown-status"];
    const few = ids.map((id, index) => finding(id, { row: index + 1, value: id }));
    const session = await open(few);
    expect(screen.queryByRole("combobox", { name: "Kontroll" })).toBeNull();
    act(() => {
      session.set({ review: readingWith([...few, ceiling, outlier]).review });
    });
    choose("Kontroll", "amount-outlier");
    expect(rules()).toEqual(["Varning: Belopp avviker mycket1 fynd"]);
    expect(screen.getByText(/8 fel visas inte\./)).toBeTruthy();
  });

  test("warnings and notices alone are a list, not a promise that all is well", async () => {
    await open([space]);
    expect(screen.queryByRole("heading", { name: "Allt stämmer" })).toBeNull();
    expect(where()).toContain("Inga fel.");
  });

  test("the sheet for colleagues can be written from the end of the list", async () => {
    const session = await open([ceiling]);
    await press("Skapa bladet Granskning");
    expect(session.calls).toEqual(["createReviewSheet"]);
  });
});

describe("ten thousand findings", () => {
  const drawn = () => screen.getAllByRole("listitem").filter((item) => item.hasAttribute("aria-posinset"));

  test("are one row, and few of its lines are drawn", async () => {
    await open(amountsAsText(10_000));
    expect(rules()).toEqual(["Fel: Belopp är text10\u00A0000 fynd"]);
    await press(/Belopp är text/);
    expect(drawn().length).toBeGreaterThan(5);
    expect(drawn().length).toBeLessThan(80);
    expect(drawn()[0]?.getAttribute("aria-setsize")).toBe("10000");
  });

  test("the last is reached by the keyboard, drawn with its place among the others, and still few are drawn", async () => {
    const session = await open(amountsAsText(10_000));
    await press(/Belopp är text/);
    key("F8", true);
    await settled();
    expect(focused()).toBe("Fel: 10999 kr");
    expect(document.activeElement?.closest("li")?.getAttribute("aria-posinset")).toBe("10000");
    expect(drawn().length).toBeLessThan(80);
    expect(session.calls).toEqual(["goTo Beviljade stöd 10006 1 1 1"]);
  });

  test("a fix of all of them previews ten and counts the rest", async () => {
    const session = await open(amountsAsText(10_000));
    await press(/Belopp är text/);
    await press(/^Åtgärda alla 10\s000$/);
    expect(previewed()).toHaveLength(11);
    expect(previewed().at(-1)).toBe("och 9\u00A0990 till");
    await press(/^Skriv 10\s000 värden$/);
    expect(session.calls).toEqual(["applyFix amount-as-text 10000"]);
  });
});

describe("from finding to finding", () => {
  test("F8 opens the next, gives it the focus and selects its cell; Shift+F8 goes back, round the end", async () => {
    const session = await open([...amountsAsText(2), ceiling]);
    key("F8");
    await settled();
    expect(focused()).toBe("Fel: 1000 kr");
    key("F8");
    await settled();
    expect(focused()).toBe("Fel: 1001 kr");
    key("F8");
    await settled();
    expect(focused()).toBe("Fel: Bergg");
    key("F8");
    await settled();
    expect(focused()).toBe("Fel: 1000 kr");
    key("F8", true);
    await settled();
    expect(focused()).toBe("Fel: Bergg");
    expect(session.calls).toEqual([7, 8, 20, 7, 20].map((row) => `goTo Beviljade stöd ${String(row)} 1 1 1`));
  });

  test("goes on from the finding that the user has opened", async () => {
    await open([...amountsAsText(3), ceiling]);
    await press(/Belopp är text/);
    await press("Förklara 1001 kr");
    key("F8");
    await settled();
    expect(focused()).toBe("Fel: 1002 kr");
  });

  test("goes on from the finding that has the focus, also when it has been fixed meanwhile", async () => {
    const amounts = amountsAsText(4);
    const session = await open(amounts);
    await press(/Belopp är text/);
    act(() => {
      screen.getByRole("button", { name: "Gå till B9, Beviljade stöd" }).focus();
    });
    act(() => {
      session.set({ review: readingWith(amounts.filter((amount) => amount.value !== "1001 kr")).review });
    });
    key("F8");
    await settled();
    expect(focused()).toBe("Fel: 1002 kr");
  });

  test("goes on from the same finding when the workbook has been read again", async () => {
    const session = await open(amountsAsText(3));
    key("F8");
    await settled();
    act(() => {
      session.set({ review: readingWith(amountsAsText(3)).review });
    });
    key("F8");
    await settled();
    expect(focused()).toBe("Fel: 1001 kr");
  });

  test("can be done with buttons too, which say their keys", async () => {
    await open([ceiling, outlier]);
    const next = screen.getByRole("button", { name: "Nästa fynd" });
    expect(next.getAttribute("aria-keyshortcuts")).toBe("F8");
    await press("Föregående");
    expect(focused()).toBe("Varning: 9 000 000 kr");
  });

  test("only while the step is shown", async () => {
    const session = await open([ceiling]);
    await press("Sammanställ");
    key("F8");
    expect(session.calls).toEqual([]);
  });
});

describe("fixing", () => {
  test("all of a rule: previewed in place, written, and the focus goes to the way back", async () => {
    const session = await open([...amountsAsText(3), ceiling], [], fixing([ceiling]));
    await press(/Belopp är text/);
    await press("Åtgärda alla 3");
    expect(focused()).toBe("Förhandsgranska 3 ändringar");
    expect(previewed()).toEqual(["B8 | 1000 kr | 1\u00A0000", "B9 | 1001 kr | 1\u00A0001", "B10 | 1002 kr | 1\u00A0002"]);
    expect(screen.getByText("Bara de här cellerna på bladet Beviljade stöd ändras. Du kan ångra.")).toBeTruthy();
    expect(session.calls).toEqual([]);
    await press("Skriv 3 värden");
    expect(session.calls).toEqual(["applyFix amount-as-text 3"]);
    expect(screen.getByText("3 belopp är nu tal")).toBeTruthy();
    expect(screen.getByText("B8, B9 och B10 på bladet Beviljade stöd.")).toBeTruthy();
    expect(where()).toContain("3 belopp är nu tal. B8, B9 och B10 på bladet Beviljade stöd.");
    expect(focused()).toBe("Ångra");
  });

  test("undoing says what stands again and what was left alone, and gives the focus to the rule's row", async () => {
    const amounts = amountsAsText(2);
    const session = await open(amounts, [], {
      ...fixing([ceiling]),
      undoFix(this: FakeSession) {
        this.calls.push("undoFix");
        const { lastFix } = this.getState();
        const [restored, kept] = lastFix?.outcome.written ?? [];
        if (lastFix && restored && kept) this.set({ lastFix: { ...lastFix, undone: { restored: [restored], kept: [kept] } } });
        this.set({ review: readingWith([...amounts, ceiling]).review });
        return Promise.resolve();
      },
    });
    await press(/Belopp är text/);
    await press("Åtgärda alla 2");
    await press("Skriv 2 värden");
    await press("Ångra");
    expect(session.calls).toEqual(["applyFix amount-as-text 2", "undoFix"]);
    expect(screen.getByText("1 cell är som förut")).toBeTruthy();
    expect(screen.getByText("B8 på bladet Beviljade stöd. B9 har ändrats av någon sedan dess och är orörd.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
    expect(focused()).toBe("Fel: Belopp är text2 fynd");
  });

  test("cells that could not be written are named with the reason", async () => {
    const amounts = amountsAsText(3);
    const skipped = [
      { change: changeOf(7, "1000 kr", 1000), reason: "changed" },
      { change: changeOf(8, "1001 kr", 1001), reason: "formula" },
    ] as const;
    await open(amounts, [], fixing([ceiling], skipped));
    await press(/Belopp är text/);
    await press("Åtgärda alla 3");
    await press("Skriv 3 värden");
    expect(screen.getByText("1 belopp är nu ett tal")).toBeTruthy();
    expect(
      screen.getByText("B10 på bladet Beviljade stöd. B8 har ändrats av någon sedan dess och är orörd. B9 har en formel och är orörd."),
    ).toBeTruthy();
  });

  test("where nothing could be written, says so and offers no way back", async () => {
    await open(amountsAsText(2), [], fixing([], [{ change: changeOf(7, "1000 kr", 1000), reason: "changed" }]));
    await press(/Belopp är text/);
    await press("Åtgärda 1000 kr");
    await press("Skriv 1 värde");
    expect(screen.getByText("Ingen cell är ändrad")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ångra" })).toBeNull();
    expect(focused()).toBe("Granska 2025");
  });

  test("a line is fixed with the same preview; Esc closes it and gives the focus back", async () => {
    const session = await open(amountsAsText(2));
    await press(/Belopp är text/);
    await press("Åtgärda 1001 kr");
    expect(previewed()).toEqual(["B9 | 1001 kr | 1\u00A0001"]);
    expect(screen.getByText("Bara den här cellen på bladet Beviljade stöd ändras. Du kan ångra.")).toBeTruthy();
    key("Escape");
    await settled();
    expect(screen.queryByRole("table")).toBeNull();
    expect(focused()).toBe("Åtgärda 1001 kr");
    expect(session.calls).toEqual([]);
  });

  test("leaving the preview of all gives the focus back to its button", async () => {
    await open(amountsAsText(2));
    await press(/Belopp är text/);
    await press("Åtgärda alla 2");
    key("Escape");
    await settled();
    expect(focused()).toBe("Åtgärda alla 2");
    await press("Åtgärda alla 2");
    await press("Avbryt");
    expect(focused()).toBe("Åtgärda alla 2");
  });

  test("a card's fix is previewed in the card", async () => {
    const session = await open(amountsAsText(1));
    await press(/Belopp är text/);
    await press("Åtgärda");
    expect(screen.getByRole("button", { name: "Åtgärda" }).getAttribute("aria-expanded")).toBe("true");
    await press("Skriv 1 värde");
    expect(session.calls).toEqual(["applyFix amount-as-text 1"]);
  });

  test("what must be judged one at a time has no button for all", async () => {
    const name = (row: number) =>
      finding("near-duplicate-name", {
        row,
        value: "Prövbodens Livs",
        severity: "warning",
        reach: "single",
        after: "Prövbodens Livs AB",
        kind: "text",
      });
    await open([name(1), name(2)]);
    await press(/Snarlika|mottagare/i);
    expect(screen.queryByRole("button", { name: /Åtgärda alla/ })).toBeNull();
    expect(screen.getAllByRole("button", { name: "Åtgärda Prövbodens Livs" })).toHaveLength(2);
  });

  test("what has no safe fix has no button", async () => {
    await open([ceiling]);
    await press(/Okänd kommun/);
    expect(screen.queryByRole("button", { name: "Åtgärda" })).toBeNull();
  });

  test("over twenty cells: the first ten and how many more", async () => {
    await open(amountsAsText(44));
    await press(/Belopp är text/);
    await press("Åtgärda alla 44");
    expect(previewed()).toHaveLength(11);
    expect(previewed().at(-1)).toBe("och 34 till");
  });

  test("all that is safe, of all rules that are shown, each cell once, by rule", async () => {
    const dated = finding("date-as-text", { row: 40, value: "4 mars 2025", after: 45_720, kind: "date" });
    const spaced = finding("whitespace", {
      row: 7,
      value: "”1000 kr·”",
      severity: "info",
      changes: [changeOf(7, "1000 kr ", "1000 kr", "text")],
    });
    const session = await open([...amountsAsText(2), dated, spaced, outlier], [], fixing([outlier]));
    await press("Åtgärda alla säkra (4)");
    expect(previewed()).toEqual([
      "Belopp är text",
      "B8 | 1000 kr | 1\u00A0000",
      "B9 | 1001 kr | 1\u00A0001",
      "Datum är text",
      "B41 | 4 mars 2025 | 2025-03-04",
    ]);
    await press("Skriv 3 värden");
    expect(session.calls).toEqual(["applyFix  3"]);
    expect(screen.getByText("3 celler är ändrade")).toBeTruthy();
  });

  test("within one rule, the rule's own button is enough", async () => {
    await open([...amountsAsText(2), ceiling]);
    expect(screen.queryByRole("button", { name: /Åtgärda alla säkra/ })).toBeNull();
  });

  test("when it is refused, the preview stands and the bar says why", async () => {
    const fault = { code: "protected-sheet", message: { id: "fault.protected-sheet", values: { sheet: "Beviljade stöd" } } } as const;
    await open(amountsAsText(2), [], {
      applyFix(this: FakeSession) {
        this.set({ fault, lastFix: { rule: "amount-as-text", outcome: { written: [], skipped: [], fault }, undone: null } });
        return Promise.resolve();
      },
    });
    await press(/Belopp är text/);
    await press("Åtgärda alla 2");
    await press("Skriv 2 värden");
    expect(screen.getByRole("alert", { hidden: false }).textContent).toContain("Bladet Beviljade stöd är skyddat");
    expect(previewed()).toHaveLength(2);
    expect(screen.queryByText("Ingen cell är ändrad")).toBeNull();
  });

  test("when a fault stops it half-way, both are said: what is changed and what stopped", async () => {
    const fault = { code: "protected-sheet", message: { id: "fault.protected-sheet", values: { sheet: "Stöd 2024" } } } as const;
    const amounts = amountsAsText(2);
    const stopping = (count: number): Partial<FakeSession> => ({
      applyFix(this: FakeSession, rule, changes) {
        this.set({
          fault,
          lastFix: { rule, outcome: { written: changes.slice(0, count).map(written), skipped: [], fault }, undone: null },
        });
        return Promise.resolve();
      },
    });
    await open(amounts, [], stopping(1));
    await press(/Belopp är text/);
    await press("Åtgärda alla 2");
    await press("Skriv 2 värden");
    expect(screen.getByText("1 belopp är nu ett tal")).toBeTruthy();
    expect(screen.getByRole("alert", { hidden: false }).textContent).toContain("Bladet Stöd 2024 är skyddat");
    expect(focused()).toBe("Ångra");
  });

  test("while it is written, it cannot be begun again and the foot says what goes on", async () => {
    const finishers: (() => void)[] = [];
    const calls: string[] = [];
    await open(amountsAsText(2), [], {
      applyFix: (rule) => {
        calls.push(rule);
        return new Promise((resolve) => {
          finishers.push(resolve);
        });
      },
    });
    await press(/Belopp är text/);
    await press("Åtgärda alla 2");
    await press("Skriv 2 värden");
    expect(where()).toContain("Skriver i arbetsboken");
    await press("Skriv 2 värden");
    expect(calls).toHaveLength(1);
    act(() => {
      for (const finish of finishers) finish();
    });
    await settled();
    expect(where()).not.toContain("Skriver i arbetsboken");
  });
});

describe("accepting", () => {
  const accepting = (left: readonly Finding[]): Partial<FakeSession> => ({
    accept(this: FakeSession, accepted, reason) {
      this.calls.push(`accept ${accepted.rule} ${reason}`);
      this.set({ review: readingWith(left).review });
      return Promise.resolve();
    },
  });
  const write = (text: string) => {
    fireEvent.change(screen.getByRole("textbox", { name: /Motivering/ }), { target: { value: text } });
  };

  test("asks why, with at least one word, and moves the focus to the next row", async () => {
    const session = await open([outlier, space], [], accepting([space]));
    await press(/Belopp avviker/);
    await press("Godta med motivering");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /Motivering/ }));
    expect(screen.getByText("Sparas i arbetsboken och syns på bladet Granskning.")).toBeTruthy();
    write(" 12 ");
    await press("Godta");
    expect(session.calls).toEqual([]);
    expect(screen.getByText("Skriv med minst ett ord varför.")).toBeTruthy();
    write(" Stämmer med beslutet. ");
    await press("Godta");
    expect(session.calls).toEqual(["accept amount-outlier Stämmer med beslutet."]);
    expect(focused()).toBe("Upplysning: Onödiga mellanslag1 fynd");
  });

  test("the last one gives the focus to the heading", async () => {
    await open([outlier], [], accepting([]));
    await press(/Belopp avviker/);
    await press("Godta med motivering");
    write("Stämmer");
    await press("Godta");
    expect(screen.getByRole("heading", { name: "Allt stämmer" })).toBeTruthy();
    expect(focused()).toBe("Granska 2025");
  });

  test("among several, the focus goes to the line that takes its place", async () => {
    const [a, b, c] = [1, 2, 3].map((row) => finding("amount-outlier", { row, value: `${String(row)} kr`, severity: "warning" }));
    if (!a || !b || !c) throw new Error("three findings");
    await open([a, b, c], [], accepting([a, c]));
    await press(/Belopp avviker/);
    await press("Förklara 2 kr");
    await press("Godta med motivering");
    write("Stämmer");
    await press("Godta");
    expect(focused()).toBe("Förklara 3 kr");
  });

  test("Esc leaves the form and gives the focus back", async () => {
    await open([outlier]);
    await press(/Belopp avviker/);
    await press("Godta med motivering");
    key("Escape");
    await settled();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(focused()).toBe("Godta med motivering");
  });

  test("what cannot be a matter of judgement cannot be accepted", async () => {
    await open(amountsAsText(1));
    await press(/Belopp är text/);
    expect(screen.queryByRole("button", { name: /Godta/ })).toBeNull();
  });

  test("a typed total is left out of the figures, with the reason written already", async () => {
    const total = finding("total-row-in-data", { row: 9, value: "1 476 300 kr", acceptable: true });
    const session = await open([total], [], accepting([]));
    await press(/Summarad bland/);
    await press("Lämna utanför siffrorna");
    await press("Godta");
    expect(session.calls).toEqual(["accept total-row-in-data Raden är en summa och inget stöd."]);
  });

  test("accepted findings are hidden until asked for, then shown with reason, time and the way back", async () => {
    const accepted = finding("amount-outlier", { row: 5, value: "8 000 000 kr", severity: "warning", reason: "Kontrollerat i ärendet." });
    const session = await open([ceiling], [accepted]);
    expect(rules()).toEqual(["Fel: Okänd kommun1 fynd"]);
    choose("Godtagna fynd", "show");
    expect(rules()).toEqual(["Fel: Okänd kommun1 fynd", "Varning: Belopp avviker mycket1 godtaget"]);
    await press(/Belopp avviker/);
    expect(screen.getByText("Kontrollerat i ärendet.")).toBeTruthy();
    expect(screen.getByText("2026-03-04 14:02")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Godta med motivering" })).toBeNull();
    await press("Ta tillbaka");
    expect(session.calls).toEqual(["takeBack amount-outlier"]);
  });

  test("without accepted findings there is nothing to show or hide", async () => {
    await open([ceiling]);
    expect(screen.queryByRole("combobox", { name: "Godtagna fynd" })).toBeNull();
  });
});

describe("with nothing found", () => {
  test("says what was checked, by the checks that ran, and points on", async () => {
    const reading = readingWith([]);
    const rulesRun = { workbook: 5, reading: 12, categories: 6, grants: 23, activities: 0, texts: 12, figures: 1 };
    await renderPane(fakeSession(readyState({ ...reading, review: { ...reading.review, rulesRun } })));
    await press("Granska");
    expect(screen.getByRole("heading", { name: "Allt stämmer" })).toBeTruthy();
    expect(screen.getByText(/6 stöd och 4 insatser är kontrollerade/)).toBeTruthy();
    expect(
      screen
        .getAllByRole("listitem")
        .map((item) => item.textContent)
        .slice(-3),
    ).toEqual([
      "Belopp och datum går att räkna på23 kontroller av cellerna",
      "Stöden håller sig inom reglerna23 kontroller mot förordning (2024:1243)",
      "Texten är färdig att läsa12 kontroller av språk och personuppgifter",
    ]);
    expect(screen.queryByText("Insatserna är kompletta")).toBeNull();
    expect(where()).toContain("Inget att åtgärda.");
  });

  test("accepted findings are counted and can be shown, and the sheet can be written", async () => {
    const accepted = [5, 6].map((row) =>
      finding("amount-outlier", { row, value: `${String(row)} kr`, severity: "warning", reason: "Kontrollerat." }),
    );
    const session = await open([], accepted);
    expect(screen.getByText(/2 fynd är godtagna med motivering\./)).toBeTruthy();
    await press("Skapa bladet Granskning");
    expect(session.calls).toEqual(["createReviewSheet"]);
    await press("Visa dem");
    expect(rules()).toEqual(["Varning: Belopp avviker mycket2 godtagna"]);
    choose("Godtagna fynd", "hide");
    expect(screen.getByRole("heading", { name: "Allt stämmer" })).toBeTruthy();
  });
});
