/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { exampleReading, exampleRefresh, goodActivities, goodGrants } from "./exampleReading";
import { at, fakeSession, readyState } from "./fakeSession";
import { press, renderPane, settled, where } from "./renderPane";

const twoAmountsAsText = exampleReading({
  grants: [
    ...goodGrants,
    ["Servicebidrag", "154 998 kr", 45_720, "RUN/150/2025", "Berg", "Påhittade A AB"],
    ["Servicebidrag", "350 tkr", 45_720, "RUN/151/2025", "Berg", "Påhittade B AB"],
    ["Servicebidrag", 1000, 45_720, "RUN/152/2025", "Bergg", "Påhittade C AB"],
  ],
});

describe("the step row", () => {
  test("names the four steps and says which one is shown", async () => {
    await renderPane(fakeSession());
    const steps = within(screen.getByRole("navigation", { name: "Steg" })).getAllByRole("button");
    expect(steps.map((step) => step.textContent.replace(/\d.*/, ""))).toEqual(["Källor", "Granska", "Sammanställ", "Text"]);
    expect(steps.filter((step) => step.getAttribute("aria-current") === "step")).toEqual([steps[0]]);
  });

  test("takes no focus when the pane opens, and gives it to the heading on a change of step", async () => {
    await renderPane(fakeSession());
    expect(document.body).toBe(document.activeElement);
    await press("Sammanställ");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "Sammanställ 2025" }));
  });

  test("counts the errors on Granska", async () => {
    const { review } = twoAmountsAsText;
    const errors = review.findings.filter((finding) => finding.severity === "error").length;
    await renderPane(fakeSession(readyState(twoAmountsAsText)));
    expect(screen.getByRole("button", { name: `Granska ${String(errors)} fel` })).toBeTruthy();
  });

  test("marks Sammanställ when the data has changed", async () => {
    const session = fakeSession();
    await renderPane(session);
    act(() => {
      session.set({ stale: true });
    });
    expect(screen.getByRole("button", { name: /^Sammanställ ?, data har ändrats$/ })).toBeTruthy();
    expect(where()).toContain("Data har ändrats. Läs om.");
  });

  test("a step keeps its open rows while another is shown", async () => {
    await renderPane(fakeSession());
    await press(/^Stöd/);
    await press("Sammanställ");
    await press("Källor");
    expect(screen.getByRole("button", { name: /^Stöd/ }).getAttribute("aria-expanded")).toBe("true");
  });
});

describe("Sammanställ", () => {
  test("says what will be written, and refreshes on the button", async () => {
    const session = fakeSession();
    await renderPane(session);
    await press("Sammanställ");
    expect(screen.getByText("5 stöd och 1 insats")).toBeTruthy();
    await press("Uppdatera sammanställningar");
    expect(session.calls).toEqual(["refresh"]);
  });

  test("the button cannot be pressed twice, and the stages show when it takes time", async () => {
    const session = fakeSession();
    await renderPane(session);
    await press("Sammanställ");
    act(() => {
      session.set({ refresh: { stage: "writing", share: 1, waitingForCellEdit: false } });
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
    await press("Uppdatera sammanställningar");
    expect(session.calls).toEqual([]);
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 450));
    });
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("50");
    expect(where()).toContain("Skriver bladen");
  });

  test("while a cell is being edited, says so and can be cancelled", async () => {
    const session = fakeSession({ ...readyState(), refresh: { stage: "writing", share: 0, waitingForCellEdit: true } });
    await renderPane(session);
    await press("Sammanställ");
    expect(screen.getByText("Du skriver i en cell")).toBeTruthy();
    await press("Avbryt uppdateringen");
    expect(session.calls).toEqual(["cancelRefresh"]);
  });

  test("shows the figures, that Excel agrees, and the sheets", async () => {
    const reading = exampleReading();
    const session = fakeSession({ ...readyState(reading), result: exampleRefresh(reading), refreshedAt: at("2026-03-04T14:02") });
    await renderPane(session);
    await press("Sammanställ");
    expect(screen.getByRole("row", { name: /^Hemsändningsbidrag 3 330\s000 \+10,0\s%$/ })).toBeTruthy();
    expect(screen.getByText("Stämmer med Excel: 1 041 050 kr")).toBeTruthy();
    expect(where()).toContain("Uppdaterad 4 mars 14:02");
    await press("Öppna Servicegivare");
    expect(session.calls).toEqual(["openSheet Servicegivare"]);
  });

  test("a difference from Excel is an alert with both sums and leads to the errors", async () => {
    const reading = twoAmountsAsText;
    const result = exampleRefresh(reading, ["grants/all/granted/2025"]);
    await renderPane(fakeSession({ ...readyState(reading), result, refreshedAt: at("2026-03-04T14:02") }));
    await press("Sammanställ");
    expect(screen.getByRole("alert").textContent).toContain("1 tal skiljer sig");
    await press("Visa felet");
    expect(screen.getByRole("button", { name: /^\d+ fel$/, pressed: true })).toBeTruthy();
  });
});

describe("faults and waiting", () => {
  const fault = { code: "protected-sheet", message: { id: "fault.protected-sheet", values: { sheet: "Servicegivare" } } } as const;

  test("a fault is one alert at the top of the step, with the way out", async () => {
    const session = fakeSession({ ...readyState(), phase: "stopped", fault });
    await renderPane(session);
    expect(screen.getByRole("alert").textContent).toContain("Bladet Servicegivare är skyddat");
    await press("Gå till bladet");
    expect(session.calls).toEqual(["openSheet Servicegivare"]);
  });

  test("what is no error but stopped what was asked for is an alert too", async () => {
    const hidden = { code: "not-shown", message: { id: "goto.no-such-sheet", values: { sheet: "Servicegivare" } } } as const;
    await renderPane(fakeSession({ ...readyState(), fault: hidden }));
    expect(screen.getByRole("alert").textContent).toContain("Bladet Servicegivare finns inte längre");
  });

  test("when nothing could be read, the fault fills the pane and reading again is the way on", async () => {
    const session = fakeSession({ ...readyState(), review: null, draft: null, phase: "stopped", fault });
    await renderPane(session);
    expect(screen.getByRole("heading", { level: 1, name: "Bladet Servicegivare är skyddat" })).toBeTruthy();
    await press("Läs om");
    expect(session.calls).toEqual(["read"]);
  });

  test("the foot says that a cell keeps the work waiting", async () => {
    await renderPane(fakeSession({ ...readyState(), reading: { share: 0, waitingForCellEdit: true } }));
    expect(where()).toBe("Väntar på Excel");
  });

  test("before the first read is done, says that it reads", async () => {
    const session = fakeSession({ ...readyState(), review: null, draft: null, phase: "reading" });
    await renderPane(session);
    expect(where()).toBe("Läser arbetsboken");
    act(() => {
      session.set({ review: exampleReading().review, phase: "ready" });
    });
    await settled();
    expect(where()).toContain("2 tabeller klara.");
  });

  test("speaks English where Office does", async () => {
    await renderPane(fakeSession(readyState(exampleReading({ activities: goodActivities }), "en")));
    expect(screen.getByRole("button", { name: "Sources" })).toBeTruthy();
    expect(where()).toBe("Read 13:58. 2 tables ready.");
  });
});
