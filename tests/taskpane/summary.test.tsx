/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../src/app/session";
import type { Fault, Refresh, RefreshUndone, Renewal, SheetStanding } from "../../src/model";
import { exampleReading, exampleRefresh } from "./exampleReading";
import { at, fakeSession, readyState, type FakeSession } from "./fakeSession";
import { press, renderPane, settled, where } from "./renderPane";

const morning = at("2026-03-04T09:12");
const now = at("2026-03-04T14:02");
const reading = exampleReading();
const undoable = { at: now, undo: { before: [], created: [] } };

function refreshed(change: Partial<Refresh> = {}): SessionState {
  const result: Refresh = { ...exampleRefresh(reading), undo: undoable.undo, ...change };
  return { ...readyState(reading), result, refreshedAt: now, undoable };
}

/** The step Sammanställ of a session in a given state. */
async function summaryOf(state: SessionState): Promise<FakeSession> {
  const session = fakeSession(state);
  await renderPane(session);
  await press(/^Sammanställ/);
  return session;
}

/** Does what the real session does when the refresh is taken back. */
function undoes(session: FakeSession, undone: RefreshUndone): FakeSession {
  const noted = session.undoRefresh;
  Object.assign(session, {
    undoRefresh: async () => {
      await noted();
      session.set({ undoable: null, standing: null, result: null, refreshedAt: null, fault: null, undone });
    },
  });
  return session;
}

describe("taking a refresh back", () => {
  test("is offered in the head after a refresh, and is said to be for as long as the workbook is open", async () => {
    await summaryOf(refreshed());
    expect(screen.getByRole("button", { name: "Ångra uppdateringen" })).toBeTruthy();
    expect(screen.getByText("Uppdateringen går att ångra så länge arbetsboken är öppen.")).toBeTruthy();
  });

  test("is not offered when there is nothing to take back, and the result says why", async () => {
    await summaryOf({ ...refreshed({ undo: null }), undoable: null });
    expect(screen.queryByRole("button", { name: "Ångra uppdateringen" })).toBeNull();
    expect(screen.getByText(/går inte att ångra, för bladen gick inte att läsa/)).toBeTruthy();
  });

  test("says what stands as before, what is emptied and what is left, and gives the focus to the heading", async () => {
    const session = fakeSession(refreshed());
    undoes(session, { restored: ["Översikt", "Medborgare"], emptied: ["Uppföljning"], left: [] });
    await renderPane(session);
    await press(/^Sammanställ/);
    await press("Ångra uppdateringen");
    expect(session.calls).toEqual(["undoRefresh"]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Sammanställ 2025" }));
    expect(screen.getByText(/Översikt och Medborgare står som före uppdateringen\./).textContent).toContain(
      "Uppföljning fanns inte då och är tömt.",
    );
    expect(where()).toBe("Uppdateringen är ångrad");
    expect(screen.queryByRole("button", { name: "Ångra uppdateringen" })).toBeNull();
  });

  test("says which sheets could not be put back", async () => {
    await summaryOf({ ...readyState(), undone: { restored: ["Översikt"], emptied: [], left: ["Servicegivare", "Medborgare"] } });
    expect(screen.getByText("En del av uppdateringen är ångrad", { selector: "main *" })).toBeTruthy();
    expect(screen.getByText(/Servicegivare och Medborgare är skyddade eller borttagna/)).toBeTruthy();
  });

  test("that fails keeps the button, and where the focus was", async () => {
    const session = await summaryOf(refreshed());
    const button = screen.getByRole("button", { name: "Ångra uppdateringen" });
    button.focus();
    await press("Ångra uppdateringen");
    expect(session.calls).toEqual(["undoRefresh"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ångra uppdateringen" }));
  });

  test("cannot be begun while the workbook is read", async () => {
    const session = await summaryOf({ ...refreshed(), phase: "reading" });
    await press("Ångra uppdateringen");
    expect(session.calls).toEqual([]);
  });
});

describe("the result", () => {
  test.each([
    [true, "Texten har nya förslag."],
    [false, "beräkning."],
  ])("says whether the text has new proposals: %s", async (newProposals, ends) => {
    await summaryOf(refreshed({ newProposals }));
    expect(screen.getByText(/stämmer med Excels egen beräkning/).textContent.endsWith(ends)).toBe(true);
  });
});

describe("a refresh that stopped half-way", () => {
  const fault: Fault = { code: "protected-sheet", message: { id: "fault.protected-sheet.halfway", values: { sheet: "Servicegivare" } } };
  const standing: readonly SheetStanding[] = [
    { name: "Översikt", state: "written", refreshedAt: now },
    { name: "Medborgare", state: "written", refreshedAt: now },
    { name: "Servicegivare", state: "protected", refreshedAt: morning },
    { name: "Offentliga intressenter", state: "older", refreshedAt: at("2026-03-03T16:40") },
    { name: "Tjänsteskrivelse", state: "older", refreshedAt: null },
    { name: "Uppföljning", state: "absent", refreshedAt: null },
  ];
  const stopped: SessionState = { ...readyState(reading), phase: "stopped", fault, standing, undoable, refreshedAt: morning };

  test("is one alert that says why, and how each sheet stands, in words", async () => {
    await summaryOf(stopped);
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    expect(screen.getByRole("alert").textContent).toContain("eller ångra de 2 blad som hann skrivas.");
    const list = screen.getByRole("heading", { name: "Så här ser bladen ut nu" }).nextElementSibling;
    expect([...(list?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "ÖversiktUppdaterad 14:02",
      "MedborgareUppdaterad 14:02",
      "ServicegivareSkyddat, visar 09:12",
      "Offentliga intressenterInte skrivet, visar 3 mars 16:40",
      "TjänsteskrivelseInte färdigt skrivet",
      "UppföljningInte skrivet",
    ]);
    expect(screen.getByText("Tabellerna Stöd och Insatser, din egen text och alla dina egna blad.")).toBeTruthy();
    expect(where()).toBe("Senast komplett 4 mars 09:12");
  });

  test("has two ways out", async () => {
    const session = await summaryOf(stopped);
    expect(screen.queryByRole("button", { name: "Ångra uppdateringen" })).toBeNull();
    await press("Gå till bladet");
    await press("Ångra 2 blad");
    expect(session.calls).toEqual(["openSheet Servicegivare", "undoRefresh"]);
  });

  test("still says so after the workbook has been read again, and marks the step", async () => {
    await summaryOf({ ...stopped, phase: "ready", fault: null });
    expect(screen.getByText("Uppdateringen blev inte färdig")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ångra 2 blad" })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Sammanställ ?, data har ändrats$/ })).toBeTruthy();
    expect(where()).toBe("Senast komplett 4 mars 09:12");
  });

  test("says what is known when the sheets could not be read after it", async () => {
    await summaryOf({ ...stopped, standing: [], refreshedAt: null });
    expect(screen.queryByText("Så här ser bladen ut nu")).toBeNull();
    expect(screen.getByRole("button", { name: "Ångra uppdateringen" })).toBeTruthy();
    expect(where()).toBe("Inte färdig");
  });

  test("offers no undo where the state before could not be read", async () => {
    await summaryOf({ ...stopped, undoable: null });
    expect(within(screen.getByRole("alert")).getAllByRole("button")).toHaveLength(1);
    expect(screen.getByRole("alert").textContent).toContain("uppdatera igen.");
  });
});

describe("a cell that is being edited", () => {
  const waiting: SessionState["refresh"] = { stage: "reading", share: 0, waitingForCellEdit: true };

  test("when its bar goes, the focus goes back to the button that began the refresh", async () => {
    const session = await summaryOf({ ...readyState(reading), refresh: waiting });
    screen.getByRole("button", { name: "Avbryt uppdateringen" }).focus();
    act(() => {
      session.set({ refresh: { stage: "idle", share: 0, waitingForCellEdit: false } });
    });
    await settled();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Uppdatera sammanställningar" }));
  });

  test("takes no focus that was elsewhere", async () => {
    const session = await summaryOf({ ...readyState(reading), refresh: waiting });
    const elsewhere = screen.getByRole("button", { name: "Text" });
    elsewhere.focus();
    act(() => {
      session.set({ refresh: { stage: "idle", share: 0, waitingForCellEdit: false } });
    });
    await settled();
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe("what belongs to a year", () => {
  const cell = { sheet: "Inställningar", row: 11, column: 1 };
  const renewals: readonly Renewal[] = [
    { name: "PlanBeslutsdatum", value: "", cell, state: "missing" },
    { name: "PlanParagraf", value: "125", cell, state: "lastYear" },
    { name: "PlanÅr", value: "2025", cell: null, state: "otherYear" },
    { name: "ProjektPeriod", value: "2025–2027", cell, state: "renewed" },
  ];
  const withRenewals = (given: readonly Renewal[]): SessionState => {
    const state = readyState(reading);
    return { ...state, draft: { ...reading.draft, renewals: given } };
  };

  test("is listed with how it stands, and leads to its cell", async () => {
    const session = await summaryOf(withRenewals(renewals));
    const section = screen.getByRole("heading", { name: "Uppgifter att förnya för 2025" }).closest("section");
    expect([...(section?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "PlanBeslutsdatumSaknasB12, Inställningar",
      "PlanParagrafSamma som i förra årets text: 125B12, Inställningar",
      "PlanÅrAvser ett annat år: 2025Finns inte i inställningarna",
      "ProjektPeriodFörnyad: 2025–2027B12, Inställningar",
    ]);
    await press("PlanParagraf: gå till B12 på bladet Inställningar");
    expect(session.calls).toEqual(["goTo Inställningar 11 1 1 1"]);
  });

  test.each([
    ["nothing is", []],
    ["all is renewed", renewals.filter(({ state }) => state === "renewed")],
  ])("is not listed when %s", async (_, given) => {
    await summaryOf(withRenewals(given));
    await settled();
    expect(screen.queryByText(/Uppgifter att förnya/)).toBeNull();
  });
});
