/** @jest-environment jsdom */
import { act, configure, fireEvent, getConfig, screen, within } from "@testing-library/react";
import type { SelectedRange, SessionState } from "../../src/app/session";
import { createCatalogue } from "../../src/messages";
import { interfaceTexts } from "../../src/messages/sv";
import { exampleReading, goodGrants, nearMissReading, readingOf } from "./exampleReading";
import { fakeSession, readyState, type FakeSession } from "./fakeSession";
import { press, renderPane, settled, where } from "./renderPane";
import { activities, grants, plain, sessionOn, sourceOf, twoAmounts, withoutDate } from "./sourcesBooks";

// Names and roles of a whole pane are slow to find in jsdom, and slower still when it must ask of each element whether it is hidden.
configure({ defaultHidden: true, getElementError: (message) => new Error(message?.split("\n")[0]) });

/** What the first screen has. */
const firstTexts = createCatalogue("sv", interfaceTexts);

async function open(session: FakeSession, row = /^Stöd/): Promise<FakeSession> {
  await renderPane(session);
  await press(row);
  return session;
}

function select(name: string): HTMLSelectElement {
  return screen.getByRole<HTMLSelectElement>("combobox", { name });
}

function options(name: string): readonly string[] {
  return [...select(name).options].map((option) => option.text);
}

/** Chooses an option as a user does, with the focus on the select. */
async function choose(name: string, option: string): Promise<void> {
  const element = select(name);
  element.focus();
  const value = [...element.options].find(({ text }) => text === option)?.value ?? "no such option";
  fireEvent.change(element, { target: { value } });
  await drawn();
}

function row(name: RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

function radio(name: RegExp): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("radio", { name });
}

/** Lets what was begun come to its end as in a browser: each change of state is drawn before what follows it. */
async function drawn(): Promise<void> {
  await getConfig().asyncWrapper(async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** Clicks with the focus where the pointer is, as in a browser. */
async function click(element: HTMLElement): Promise<void> {
  element.focus();
  fireEvent.click(element);
  await drawn();
}

async function later(milliseconds: number): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  });
  await settled();
}

describe("the rows", () => {
  test("show each table with its sheet, rows and mapped fields", async () => {
    await renderPane(fakeSession());
    expect(row(/^Stöd.*Klar.*Beviljade stöd · 6 rader.*6 fält kopplade, 3 av 3 obligatoriska/)).toBeTruthy();
    expect(where()).toBe("Läst 13:58. 2 tabeller klara.");
  });

  test("say that a sheet is hidden", async () => {
    await renderPane(sessionOn([{ ...grants(), visible: false }]));
    expect(row(/^Stöd.*Beviljade stöd \(dolt blad\) · 6 rader/)).toBeTruthy();
  });

  test("count what is left to choose, and the foot says that the proposal holds", async () => {
    await renderPane(sessionOn([twoAmounts()]));
    expect(row(/^Stöd ?1 val kvar/)).toBeTruthy();
    expect(where()).toBe("1 val kvar. Förslaget används tills du väljer.");
  });

  test("count the rows of a plain range's own table, not those of the sheet", async () => {
    const sheet = plain(grants());
    const reading = readingOf([sheet]);
    const { dataset } = reading.review;
    const layout = dataset.layout.map((own) => ({ ...own, rowCount: 4 }));
    await renderPane(fakeSession(readyState({ ...reading, review: { ...reading.review, dataset: { ...dataset, layout } } })));
    expect(row(/Beviljade stöd · 4 rader/)).toBeTruthy();
  });

  test("of a table that comes close: what it lacks, and the column can be chosen", async () => {
    const session = sessionOn([withoutDate(), activities()]);
    await open(session, /^Stöd ?saknar Beslutsdatum.*5 fält kopplade, 2 av 3 obligatoriska/);
    expect(screen.getByRole("heading", { name: "Ingen tabell med stöd" })).toBeTruthy();
    expect(screen.getByText(/läses inte förrän det finns en kolumn för Beslutsdatum/)).toBeTruthy();
    expect(options("Beslutsdatum")[0]).toBe("Välj kolumn");
    await choose("Beslutsdatum", "När");
    expect(session.calls).toEqual(["chooseColumn Stöd decisionDate När"]);
    expect(row(/^Stöd ?Klar/).getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(select("Beslutsdatum"));
  });

  test("keep a table that was read and now lacks a column, also when another is read", async () => {
    const session = sessionOn([grants(), grants("Äldre", "Äldre_stöd", 1), activities()]);
    await renderPane(session);
    act(() => {
      session.set({ review: readingOf([withoutDate(), grants("Äldre", "Äldre_stöd", 1), activities()]).review });
    });
    expect(row(/^Stöd ?saknar Beslutsdatum/)).toBeTruthy();
  });

  test("leave out a table that merely comes close", async () => {
    await renderPane(sessionOn([withoutDate(), grants("Annat", "Annat", 1), activities()]));
    expect(screen.queryByRole("button", { name: /saknar/ })).toBeNull();
  });

  test("a missing kind of table: what it needs", async () => {
    await renderPane(fakeSession(readyState(exampleReading({ activities: null }))));
    expect(screen.getByRole("heading", { name: "Ingen tabell med insatser" })).toBeTruthy();
    expect(screen.getByText(/behöver kolumnerna Prioriterat område, Insats och Resultat/)).toBeTruthy();
  });

  test("open once the texts of what they open are here", async () => {
    const session = fakeSession({ ...readyState(), draft: null, texts: firstTexts });
    await open(session);
    expect(screen.queryByRole("combobox", { name: "Ärendenummer" })).toBeNull();
    act(() => {
      session.set({ texts: readyState().texts });
    });
    await settled();
    expect(select("Ärendenummer")).toBeTruthy();
  });
});

describe("the mapping", () => {
  test("has a select for each field with all columns, and samples of what stands in the cells", async () => {
    await open(fakeSession(readyState(exampleReading({ grants: [...goodGrants, ["Servicebidrag", "350 tkr", 45_720, "", "", ""]] }))));
    expect(options("Ärendenummer")).toEqual([
      "Ingen kolumn",
      "Stödform",
      "Beviljat belopp",
      "Beslutsdatum",
      "Dnr",
      "Arbetsställekommun",
      "Sökande",
    ]);
    expect(select("Ärendenummer").selectedOptions[0]?.text).toBe("Dnr");
    const described = select("Ärendenummer").getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe("RUN/118/2025 | RUN/119/2025 | RUN/131/2025");
  });

  test("shows a value that could not be read as it stands in the cell", async () => {
    await open(fakeSession(readyState(exampleReading({ grants: [["Servicebidrag", "350 tkr", 45_720, "", "", ""], ...goodGrants] }))));
    expect(screen.getByText("350 tkr | 154 998 | 100 002")).toBeTruthy();
  });

  test("hides a personal identity number: the recipient may be a person", async () => {
    const sole = ["Servicebidrag", 100_002, 45_720, "RUN/131/2025", "Berg", "Prov Provsson 19121212-1212"];
    await open(fakeSession(readyState(exampleReading({ grants: [sole, ...goodGrants] }))));
    expect(document.body.textContent).toContain("Prov Provsson ••••••-••••");
    expect(document.body.textContent).not.toContain("1212-1212");
  });

  test("begins with the required fields, which must have a column", async () => {
    await open(fakeSession());
    const names = screen.getAllByRole("combobox").map((element) => element.getAttribute("aria-required"));
    expect(names.slice(1)).toEqual(["true", "true", "true", "false", "false", "false"]);
    expect(options("Beviljat belopp")).not.toContain("Ingen kolumn");
  });

  test("shows the fields without a column when asked, and one of them can be given a column", async () => {
    const session = await open(sessionOn([twoAmounts()]));
    expect(screen.queryByRole("combobox", { name: "Utbetalt" })).toBeNull();
    await press("Visa 22 utan kolumn");
    await choose("Utbetalt", "Stödbelopp");
    expect(session.calls).toEqual(["chooseColumn Stöd paidAmount Stödbelopp"]);
    expect(document.activeElement).toBe(select("Utbetalt"));
    expect(screen.getByRole("button", { name: "Dölj 21 utan kolumn" })).toBeTruthy();
  });

  test("keeps a field in its place, with the focus, when its column is taken away", async () => {
    const session = await open(sessionOn([grants()]));
    await choose("Ärendenummer", "Ingen kolumn");
    expect(session.calls).toEqual(["chooseColumn Stöd caseNumber none"]);
    expect(sourceOf(session, "Stöd")?.columns.caseNumber).toBeUndefined();
    expect(document.activeElement).toBe(select("Ärendenummer"));
    expect(select("Ärendenummer").selectedOptions[0]?.text).toBe("Ingen kolumn");
  });

  test("shows what was chosen while the table is read again", async () => {
    let done: () => void = () => undefined;
    const session = fakeSession();
    await open({
      ...session,
      chooseColumn: () =>
        new Promise((resolve) => {
          done = resolve;
        }),
    });
    await choose("Ärendenummer", "Sökande");
    expect(select("Ärendenummer").selectedOptions[0]?.text).toBe("Sökande");
    done();
    await settled();
    expect(select("Ärendenummer").selectedOptions[0]?.text).toBe("Dnr");
  });

  test("tells columns with the same header apart by their letters", async () => {
    const sheet = twoAmounts();
    const headers = [...(sheet.tables[0]?.headers ?? []).slice(0, -1), "Dnr"];
    const values = [headers, ...(sheet.head?.values.slice(1) ?? [])];
    const tables = sheet.tables.map((table) => ({ ...table, headers }));
    await open(sessionOn([{ ...sheet, tables, head: sheet.head && { ...sheet.head, values } }]));
    expect(options("Mottagare")).toEqual(expect.arrayContaining(["Dnr (kolumn D)", "Dnr (kolumn G)"]));
  });

  test("ends with the way to leave the table out, and the focus goes to the next row", async () => {
    const session = await open(sessionOn([grants(), activities()]));
    await click(screen.getByRole("button", { name: "Läs inte den här tabellen" }));
    expect(session.calls).toEqual(["useSource Stöd false"]);
    expect(screen.queryByRole("button", { name: /^Stöd/ })).toBeNull();
    expect(document.activeElement).toBe(row(/^Insatser/));
  });
});

describe("a field that two columns could be read for", () => {
  const box = () => screen.getByRole("group", { name: /Två kolumner kan vara beviljat belopp\. Välj den som siffrorna ska räknas på\./ });

  test("asks first in the mapping, with what each means in kronor for the year", async () => {
    await open(sessionOn([twoAmounts()]));
    const radios = within(box()).getAllByRole<HTMLInputElement>("radio");
    const texts = radios.map((element) => element.closest("label")?.textContent);
    expect(texts).toEqual(["Beslutat belopp 2025: 1\u00A0041\u00A0050 kr", "Stödbelopp 2025: 520\u00A0525 kr"]);
    expect(radios.map((element) => element.checked)).toEqual([true, false]);
    expect(box().compareDocumentPosition(select("Stödform")) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test("the other can be chosen: the question goes, and the focus goes to the field", async () => {
    const session = await open(sessionOn([twoAmounts()]));
    await click(radio(/^Stödbelopp/));
    expect(session.calls).toEqual(["chooseColumn Stöd grantedAmount Stödbelopp"]);
    expect(screen.queryByRole("radio")).toBeNull();
    expect(document.activeElement).toBe(select("Beviljat belopp"));
    expect(select("Beviljat belopp").selectedOptions[0]?.text).toBe("Stödbelopp");
    expect(where()).toBe("Läst 13:58. 1 tabell klar.");
  });

  test("the proposal can be chosen too", async () => {
    const session = await open(sessionOn([twoAmounts()]));
    await click(radio(/^Beslutat belopp/));
    expect(session.calls).toEqual(["chooseColumn Stöd grantedAmount Beslutat belopp"]);
    expect(row(/^Stöd ?Klar/)).toBeTruthy();
  });

  test("with the keyboard, arrow keys only move and Space chooses", async () => {
    const session = await open(sessionOn([twoAmounts()]));
    const [first, second] = [radio(/^Beslutat belopp/), radio(/^Stödbelopp/)];
    first.focus();
    // As a browser does: the key on the one, then the focus and a click on the other.
    fireEvent.keyDown(first, { key: "ArrowDown" });
    second.focus();
    fireEvent.click(second);
    fireEvent.keyUp(second, { key: "ArrowDown" });
    expect(session.calls).toEqual([]);
    expect(second.checked).toBe(true);
    fireEvent.keyDown(second, { key: " " });
    await settled();
    expect(session.calls).toEqual(["chooseColumn Stöd grantedAmount Stödbelopp"]);
  });

  test("of another kind than kronor has no sums", async () => {
    const sheet = grants();
    const reading = readingOf([sheet]);
    const { recognition } = reading.review;
    const sources = recognition.sources.map((source) => ({
      ...source,
      choices: [{ field: "recipient" as const, candidates: source.headers.filter(({ header }) => ["Dnr", "Sökande"].includes(header)) }],
    }));
    await open(fakeSession(readyState({ ...reading, review: { ...reading.review, recognition: { ...recognition, sources } } })));
    const group = screen.getByRole("group", { name: /Två kolumner kan vara mottagare\. Välj den som ska läsas\./ });
    expect(group.textContent).not.toContain("kr");
    expect(radio(/^Sökande/).checked).toBe(true);
  });
});

describe("tables that look like copies", () => {
  const copies = () => sessionOn([grants(), grants("Kopia", "Stöd_kopia", 1), activities()]);

  test("are one choice in the foot, and one in the row of each", async () => {
    await renderPane(copies());
    expect(row(/^Stöd ?1 val kvar/)).toBeTruthy();
    expect(row(/^Stöd_kopia ?1 val kvar/)).toBeTruthy();
    expect(where()).toBe("1 val kvar. Förslaget används tills du väljer.");
  });

  test("one of them can be read alone; the other can be taken back", async () => {
    const session = await open(copies(), /^Stöd ?1 val/);
    expect(screen.getByRole("group", { name: /Två tabeller ser ut att innehålla samma stöd/ })).toBeTruthy();
    expect(radio(/^Läs båda/).checked).toBe(true);
    await click(radio(/^Läs bara Stöd Beviljade stöd · 6 rader/));
    expect(session.calls).toEqual(["useSource Stöd_kopia false"]);
    expect(document.activeElement).toBe(row(/^Stöd ?Klar/));
    expect(screen.getByText("Tabellen Stöd_kopia läses inte")).toBeTruthy();
    await click(screen.getByRole("button", { name: "Läs tabellen Stöd_kopia" }));
    expect(session.calls).toEqual(["useSource Stöd_kopia false", "useSource Stöd_kopia true"]);
    expect(document.activeElement).toBe(row(/^Stöd_kopia/));
    expect(screen.queryByText(/läses inte/)).toBeNull();
  });

  test("both can be read, and the question does not come back", async () => {
    const session = await open(copies(), /^Stöd ?1 val/);
    await click(radio(/^Läs båda/));
    expect(session.calls).toEqual(["useSource Stöd_kopia true"]);
    expect(screen.queryByRole("radio")).toBeNull();
    expect(where()).toBe("Läst 13:58. 3 tabeller klara.");
  });
});

describe("a plain range", () => {
  test("can be made a table of its header and its own rows, and says what changes", async () => {
    const sheet = plain(grants());
    const reading = readingOf([sheet]);
    const { dataset } = reading.review;
    const layout = dataset.layout.map((own) => ({ ...own, rowCount: 4 }));
    const session = await open(
      fakeSession(readyState({ ...reading, review: { ...reading.review, dataset: { ...dataset, layout } } })),
      /^Beviljade stöd/,
    );
    expect(screen.getByText(/Gör du en tabell av A1:F5 .* Det som står i cellerna ändras inte\./)).toBeTruthy();
    await press("Gör tabell");
    expect(session.calls).toEqual(["makeTable Beviljade stöd 0 0 5 6"]);
  });

  test("with headers on two rows cannot", async () => {
    const reading = readingOf([plain(grants())]);
    const { recognition } = reading.review;
    const sources = recognition.sources.map((source) => ({ ...source, headerRowCount: 2 as const }));
    await open(
      fakeSession(readyState({ ...reading, review: { ...reading.review, recognition: { ...recognition, sources } } })),
      /^Beviljade stöd/,
    );
    expect(screen.getByText(/Rubrikerna står på två rader/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Gör tabell" })).toBeNull();
  });
});

describe("the programme", () => {
  test("names its facts, with the ordinance that the limits come from", async () => {
    await open(fakeSession(), /^Program/);
    const facts = screen.getAllByRole("term").map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ""}`);
    expect(facts).toEqual(["Prioriterade områden: 3", "Stödformer: 5", "Kommuner: 8", "Beloppsgränser: förordning (2024:1243)"]);
  });

  test("creating the settings gives the focus back to the programme's row", async () => {
    const session = await open(fakeSession(), /^Program/);
    await press("Skapa bladet Inställningar");
    expect(session.calls).toEqual(["createSettings"]);
    expect(document.activeElement?.textContent).toMatch(/^Program/);
  });
});

test("a chosen year goes to the session", async () => {
  const session = fakeSession();
  await renderPane(session);
  expect(options("Uppföljningsår")).toEqual(["2025", "2024"]);
  await choose("Uppföljningsår", "2024");
  expect(session.calls).toEqual(["chooseYear 2024"]);
});

describe("the first run", () => {
  const selected: SelectedRange = {
    range: { sheet: "Blad1", row: 0, column: 0, rowCount: 169, columnCount: 14 },
    columnCount: 14,
    rowCount: 168,
    role: "grants",
  };
  const nothingFound = (selection: SelectedRange | null) => fakeSession(readyState(nearMissReading()), selection);

  test("makes a table of the selection, as it stands", async () => {
    const session = nothingFound(selected);
    await renderPane(session);
    expect(screen.getByText("Blad1!A1:N169: 14 kolumner, 168 rader. Rubrikerna liknar tabellen Stöd.")).toBeTruthy();
    await press("Gör tabell");
    expect(session.calls).toEqual(["makeTable Blad1 0 0 169 14"]);
  });

  test.each([
    ["nothing", null],
    ["what is no table", { ...selected, role: null }],
  ])("with %s selected, says what to select, and the button does nothing", async (_name, selection) => {
    const session = nothingFound(selection);
    await renderPane(session);
    expect(screen.getByText("Markera rubriker och rader först")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Gör tabell" }).getAttribute("aria-disabled")).toBe("true");
    await press("Gör tabell");
    expect(session.calls).toEqual([]);
  });

  test("follows the selection while it is shown, and no longer", async () => {
    let tell: (selection: SelectedRange | null) => void = () => undefined;
    const stop = jest.fn();
    const followSelection: FakeSession["followSelection"] = (listener) => {
      tell = listener;
      return stop;
    };
    const session = { ...nothingFound(null), followSelection };
    await renderPane(session);
    act(() => {
      tell(selected);
    });
    expect(screen.getByText(/^Blad1!A1:N169/)).toBeTruthy();
    act(() => {
      session.set({ review: exampleReading().review });
    });
    await settled();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test("creates template sheets, and the focus goes on to the tables that are found", async () => {
    const session = nothingFound(null);
    await renderPane({
      ...session,
      createTemplateSheets: async () => {
        await session.createTemplateSheets();
        session.set({ review: exampleReading().review });
      },
    });
    await click(screen.getByRole("button", { name: "Skapa mallblad" }));
    expect(session.calls).toEqual(["createTemplateSheets"]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Källor" }));
  });

  test("names the columns that are needed, and what came closest", async () => {
    const session = nothingFound(null);
    await renderPane(session);
    expect(screen.getByRole("heading", { level: 1, name: "Var finns stöden och insatserna?" })).toBeTruthy();
    expect(screen.getByText(/tabellen Lista har Stödform och Beviljat belopp men ingen kolumn för Beslutsdatum/)).toBeTruthy();
    await press("Gå dit");
    expect(session.calls).toEqual(["goTo Lista 2025 0 0 2 2"]);
    await press("Visa alla kolumner");
    expect(screen.getByText(/Stödtyp, Typ av stöd/)).toBeTruthy();
  });

  test("the columns of what came closest can be chosen", async () => {
    const session = sessionOn([withoutDate()]);
    await renderPane(session);
    await press("Välj kolumner");
    await choose("Beslutsdatum", "När");
    expect(session.calls).toEqual(["chooseColumn Stöd decisionDate När"]);
    expect(row(/^Stöd/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Källor" }));
  });

  test("when the only table is not read, says so and offers it", async () => {
    const session = await open(sessionOn([grants()]));
    await click(screen.getByRole("button", { name: "Läs inte den här tabellen" }));
    expect(screen.getByText(/De tabeller som har rubrikerna läses inte\./)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await click(screen.getByRole("button", { name: "Läs tabellen Stöd" }));
    expect(session.calls).toEqual(["useSource Stöd false", "useSource Stöd true"]);
    expect(row(/^Stöd/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Källor" }));
  });

  test("waits for its texts", async () => {
    const session = fakeSession({ ...readyState(nearMissReading()), draft: null, texts: firstTexts });
    await renderPane(session);
    expect(where()).toBe("Läser arbetsboken");
    expect(screen.queryByText("Skapa mallblad")).toBeNull();
  });
});

describe("a long reading", () => {
  const reading = (share: number, change: Partial<SessionState> = {}): Partial<SessionState> => ({
    phase: "reading",
    reading: { share, waitingForCellEdit: false },
    ...change,
  });

  test("shows nothing at first; then how far it has come, with each stage said once and a way to stop", async () => {
    const session = fakeSession();
    await renderPane(session);
    act(() => {
      session.set(reading(0.25));
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
    await later(450);
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Läser arbetsboken" });
    expect(bar.value).toBe(0.25);
    expect(where()).toBe("Läser arbetsboken");
    act(() => {
      session.set(reading(1));
    });
    expect(where()).toBe("Går igenom raderna");
    expect(bar.hasAttribute("value")).toBe(false);
    await press("Avbryt");
    expect(session.calls).toEqual(["cancelReading"]);
  });

  test("gives the focus to the heading when it ends with the focus on the way to stop it", async () => {
    const session = fakeSession({ ...readyState(), ...reading(0.5) });
    await renderPane(session);
    await later(450);
    screen.getByRole("button", { name: "Avbryt" }).focus();
    act(() => {
      session.set({ phase: "ready", reading: null });
    });
    await settled();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Källor" }));
  });

  test("shows its progress before anything has been read, too", async () => {
    const session = fakeSession({ ...readyState(), ...reading(0.5, { review: null, draft: null }) });
    await renderPane(session);
    await later(450);
    expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0.5);
    await press("Avbryt");
    expect(session.calls).toEqual(["cancelReading"]);
  });

  test("says that Excel waits for a cell that is being edited", async () => {
    const session = fakeSession({ ...readyState(), phase: "reading", reading: { share: 0, waitingForCellEdit: true } });
    await renderPane(session);
    expect(screen.getByText("Du skriver i en cell")).toBeTruthy();
    await later(450);
    expect(where()).toBe("Väntar på Excel");
    act(() => {
      session.set({ phase: "ready", reading: null });
    });
    expect(screen.queryByText("Du skriver i en cell")).toBeNull();
  });
});
