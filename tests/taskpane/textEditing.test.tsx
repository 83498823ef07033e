/** @jest-environment jsdom */
import { act, fireEvent } from "@testing-library/react";
import { inlineText, type Draft, type Fault, type Memo, type MemoBlock } from "../../src/model";
import { fakeSession, readyState } from "./fakeSession";
import { settled, where } from "./renderPane";
import { answering, button, changesIn, click, maybeButton, openText, quietReading, section, stateWith, textField, type } from "./textStep";

const grants = "grants:investeringsbidrag";
const blocks = quietReading.draft.memo.sections.flatMap((own) => own.blocks);
const proposal = inlineText(blocks.find(({ id }) => id === grants)?.proposal ?? []);
const name = "Servicegivare";
const edit = `Redigera avsnittet ${name}`;

function ownText(text: string): Partial<MemoBlock> {
  return { ownText: text, ownTextCell: { sheet: "Tjänsteskrivelse", row: 12, column: 5 } };
}

function protectedSheet(): Fault {
  return { code: "protected-sheet", message: { id: "fault.protected-sheet", values: { sheet: "Tjänsteskrivelse" } } };
}

/** Opens the block with the investment grants. */
async function openGrants(): Promise<void> {
  await click(edit);
  await click("Nästa stycke");
  await click("Nästa stycke");
  await click("Nästa stycke");
}

function escape(): void {
  fireEvent.keyDown(document.activeElement ?? document, { key: "Escape" });
}

describe("a section's text is edited in place", () => {
  test("its first text is opened, with the focus in the field", async () => {
    await openText(fakeSession(readyState(quietReading)));
    await click(edit);
    expect(section(name).textContent).toContain("Servicegivare · stycke");
    expect(textField().value).toBe("Under året har fem stöd beviljats:");
    expect(textField().lang).toBe("sv");
    expect(document.activeElement).toBe(textField());
  });

  test("the place is counted among its kind, and the buttons and the list lead to the others", async () => {
    await openText(fakeSession(readyState(quietReading)));
    await openGrants();
    expect(section(name).textContent).toContain("Servicegivare · punkt 3 av 4");
    expect(textField().value).toBe(proposal);
    const list = section(name).querySelector("select");
    if (!list) throw new Error("there is no list of blocks");
    fireEvent.change(list, { target: { value: "0" } });
    expect(section(name).textContent).toContain("Servicegivare · rubrik");
    expect(button("Föregående stycke").getAttribute("aria-disabled")).toBe("true");
  });

  test("saving writes the own text, closes, and gives the focus back", async () => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await openGrants();
    type("Investeringsbidrag, merparten energi");
    await click("Spara");
    expect(changesIn(session)).toEqual([
      ["memo", { kind: "ownText", block: grants, text: "Investeringsbidrag, merparten energi", seen: null }],
    ]);
    expect(document.activeElement).toBe(button(edit));
    expect(where()).toContain("Texten är sparad på bladet.");
  });

  test("what is as it was is not saved, and the proposal is no own text", async () => {
    const session = fakeSession(stateWith({ [grants]: ownText("Mina ord") }));
    await openText(session);
    await openGrants();
    await click("Spara");
    expect(changesIn(session)).toEqual([]);
    await openGrants();
    expect(textField().value).toBe("Mina ord");
    await click("Använd förslaget");
    expect(textField().value).toBe(proposal);
    await click("Spara");
    expect(changesIn(session)).toEqual([["memo", { kind: "ownText", block: grants, text: null, seen: "Mina ord" }]]);
  });

  test("Esc closes and gives the focus back", async () => {
    await openText(fakeSession(readyState(quietReading)));
    await click(edit);
    escape();
    await settled();
    expect(document.activeElement).toBe(button(edit));
  });

  test("Esc closes the form alone, not the strip of a number too", async () => {
    await openText(fakeSession(readyState(quietReading)));
    const number = document.querySelector<HTMLElement>("[role=button][aria-label*=kronor]");
    if (!number) throw new Error("there is no number");
    fireEvent.click(number);
    await click(edit);
    escape();
    await settled();
    expect(document.activeElement).toBe(button(edit));
    expect(maybeButton("Stäng")).not.toBeNull();
    escape();
    await settled();
    expect(maybeButton("Stäng")).toBeNull();
  });
});

describe("what is unsaved is never lost silently", () => {
  test.each([
    ["Nästa stycke", "Servicegivare · punkt 1 av 4"],
    ["Avbryt", "Prioriterat område: Servicegivare"],
    ["Lägg till efter", "Servicegivare · nytt stycke"],
  ])("%s asks first", async (leaving, after) => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await click(edit);
    type("Nya ord");
    await click(leaving);
    expect(section(name).textContent).toContain("Du har inte sparat det du skrev.");
    await click("Fortsätt skriva");
    expect(textField().value).toBe("Nya ord");
    expect(document.activeElement).toBe(textField());
    await click(leaving);
    await click("Släng ändringen");
    expect(section(name).textContent).toContain(after);
    expect(changesIn(session)).toEqual([]);
  });

  test("Esc asks too, and what is asked can save and go on", async () => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await click(edit);
    type("Nya ord");
    escape();
    await settled();
    await click("Spara");
    expect(changesIn(session)).toEqual([["memo", { kind: "ownText", block: "area:Servicegivare/grants", text: "Nya ord", seen: null }]]);
    expect(document.activeElement).toBe(button(edit));
  });

  test("a new reading keeps it, even one that takes the draft away for a while", async () => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await click(edit);
    type("Nya ord");
    act(() => {
      session.set({ draft: null });
    });
    act(() => {
      session.set({ draft: { ...quietReading.draft, stamp: "another" } });
    });
    await settled();
    expect(textField().value).toBe("Nya ord");
  });

  test("the other document keeps it too", async () => {
    await openText(fakeSession(readyState(quietReading)));
    await click(edit);
    type("Nya ord");
    await click("Uppföljning");
    expect(document.querySelector("textarea")).toBeNull();
    await click("Tjänsteskrivelse");
    expect(textField().value).toBe("Nya ord");
  });

  test("when the sheet has another own text by then, both are seen, and saving says so", async () => {
    const session = fakeSession(stateWith({ [grants]: ownText("Mina ord") }));
    await openText(session);
    await openGrants();
    type("Mina nya ord");
    act(() => {
      session.set({ draft: draftOf(stateWith({ [grants]: ownText("Kollegans ord") })) });
    });
    expect(textField().value).toBe("Mina nya ord");
    expect(section(name).textContent).toContain("Din text har ändrats på bladet sedan du började. Där står nu:Kollegans ord");
    await click("Spara");
    expect(changesIn(session)).toEqual([["memo", { kind: "ownText", block: grants, text: "Mina nya ord", seen: "Kollegans ord" }]]);
  });

  test("a field that nobody has written in follows the sheet", async () => {
    const session = fakeSession(stateWith({ [grants]: ownText("Mina ord") }));
    await openText(session);
    await openGrants();
    act(() => {
      session.set({ draft: draftOf(stateWith({ [grants]: ownText("Kollegans ord") })) });
    });
    expect(textField().value).toBe("Kollegans ord");
  });

  test.each([
    ["block", (draft: Draft) => draft.memo.sections.map((own) => ({ ...own, blocks: own.blocks.filter(({ id }) => id !== grants) })), name],
    ["section", (draft: Draft) => draft.memo.sections.filter(({ id }) => id !== "area:Servicegivare"), "Borttaget avsnitt"],
  ])("when its %s is gone, it stands until the user lets it go", async (_what, left, place) => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await openGrants();
    type("Nya ord");
    const { draft } = quietReading;
    act(() => {
      session.set({ draft: { ...draft, memo: { ...draft.memo, sections: left(draft) } } });
    });
    await settled();
    expect(section(place).textContent).toContain("Stycket finns inte längre i texten. Det du skrev är kvar här");
    expect(textField(section(place)).value).toBe("Nya ord");
    await click("Släng texten");
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("when saving is stopped, the text stays and the reason stands there, once", async () => {
    const session = answering(readyState(quietReading), (own) => {
      own.set({ fault: protectedSheet() });
    });
    await openText(session);
    await click(edit);
    type("Nya ord");
    await click("Spara");
    expect(textField().value).toBe("Nya ord");
    const alerts = [...document.querySelectorAll("[role=alert]")].filter((alert) => !alert.closest("[hidden]"));
    expect(alerts.map((alert) => section(name).contains(alert))).toEqual([true]);
    expect(alerts[0]?.textContent).toContain("Bladet Tjänsteskrivelse är skyddat");
    expect(button("Gå till bladet", section(name))).toBeTruthy();
  });
});

function idsOf(sectionName: string): readonly string[] {
  const found = quietReading.draft.memo.sections.find((own) => own.name === sectionName);
  return found?.blocks.map(({ id }) => id) ?? [];
}

/** The memo with one more block, as an earlier try may have left it. */
function withBlockAfter(memo: Memo, after: string): Memo {
  const another = (block: MemoBlock): MemoBlock => ({ ...block, ...ownText("Ett eget stycke"), id: "own:1", proposal: [], added: true });
  const longer = (block: MemoBlock) => (block.id === after ? [block, another(block)] : [block]);
  return { ...memo, sections: memo.sections.map((own) => ({ ...own, blocks: own.blocks.flatMap(longer) })) };
}

function draftOf({ draft }: { readonly draft: Draft | null }): Draft {
  if (!draft) throw new Error("there is no draft");
  return draft;
}

describe("more can be done with a block", () => {
  test.each([
    ["Ta ut ur texten", { kind: "include", block: grants, included: false }],
    ["Flytta upp", { kind: "move", block: grants, by: -1 }],
    ["Flytta ned", { kind: "move", block: grants, by: 1 }],
  ])("%s", async (action, change) => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await openGrants();
    await click(action);
    expect(changesIn(session)).toEqual([["memo", change]]);
    expect(textField().value).toBe(proposal);
  });

  test("one that is taken out says so, and can be taken in", async () => {
    const session = fakeSession(stateWith({ [grants]: { included: false } }));
    await openText(session);
    expect(section(name).textContent).not.toContain("Investeringsbidrag");
    await openGrants();
    expect(section(name).textContent).toContain("punkt 3 av 4 · inte med");
    await click("Ta med i texten");
    expect(changesIn(session)).toEqual([["memo", { kind: "include", block: grants, included: true }]]);
  });

  test("a heading stays first, and the last cannot go down", async () => {
    await openText(fakeSession(readyState(quietReading)));
    await click(edit);
    expect(button("Flytta upp").getAttribute("aria-disabled")).toBe("true");
    expect(button("Flytta ned").getAttribute("aria-disabled")).toBeNull();
    await openLast();
    expect(button("Flytta ned").getAttribute("aria-disabled")).toBe("true");
  });

  test("another is added after it: its kind and its text, which is asked for", async () => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await openGrants();
    await click("Lägg till efter");
    expect(document.activeElement).toBe(textField());
    await click("Lägg till");
    expect(section(name).textContent).toContain("Skriv vad som ska stå.");
    const kind = section(name).querySelector("select");
    if (!kind) throw new Error("there is no choice of kind");
    fireEvent.change(kind, { target: { value: "bullet" } });
    type("Ett eget stycke");
    await click("Lägg till");
    expect(changesIn(session)).toEqual([
      ["memo", { kind: "add", section: "area:Servicegivare", after: grants, style: "bullet", text: "Ett eget stycke", seen: idsOf(name) }],
    ]);
    expect(section(name).textContent).toContain("punkt 3 av 4");
  });

  test("an addition that failed asks for the same again, though the workbook has got more blocks by then", async () => {
    const session = answering(readyState(quietReading), (own) => {
      const { draft } = readyState(quietReading);
      if (!draft) throw new Error("there is no draft");
      own.set({ fault: protectedSheet(), draft: { ...draft, memo: withBlockAfter(draft.memo, grants) } });
    });
    await openText(session);
    await openGrants();
    await click("Lägg till efter");
    type("Ett eget stycke");
    await click("Lägg till");
    expect(textField().value).toBe("Ett eget stycke");
    await click("Lägg till");
    const [first, second] = changesIn(session);
    expect(second).toEqual(first);
  });

  test("only what the user has added can be removed, and that is asked first", async () => {
    const session = fakeSession(stateWith({ [grants]: { ...ownText("Mitt stycke"), proposal: [], added: true } }));
    await openText(session);
    await click(edit);
    expect(maybeButton("Ta bort stycket")).toBeNull();
    await click("Avbryt");
    await openGrants();
    await click("Ta bort stycket");
    expect(changesIn(session)).toEqual([]);
    // A second press of Enter takes nothing away.
    expect(document.activeElement).toBe(button("Behåll"));
    await click("Ta bort stycket", section(name).querySelector("[role=group] [role=group]") ?? document);
    expect(changesIn(session)).toEqual([["memo", { kind: "remove", block: grants }]]);
    expect(document.activeElement).toBe(button(edit));
  });

  test("one that has no proposal is removed by emptying it, after the same question", async () => {
    const session = fakeSession(stateWith({ [grants]: { ...ownText("Gammalt stycke"), proposal: [] } }));
    await openText(session);
    await openGrants();
    type(" ");
    await click("Spara");
    expect(changesIn(session)).toEqual([]);
    await click("Ta bort stycket");
    expect(changesIn(session)).toEqual([["memo", { kind: "ownText", block: grants, text: null, seen: "Gammalt stycke" }]]);
  });

  test("the order can be restored where the user has chosen one", async () => {
    const { draft } = quietReading;
    const session = fakeSession(readyState({ ...quietReading, draft: { ...draft, memo: { ...draft.memo, order: [grants] } } }));
    await openText(session);
    await click("Redigera avsnittet Medborgare");
    expect(maybeButton("Återställ ordningen")).toBeNull();
    await click("Avbryt");
    await click(edit);
    await click("Återställ ordningen");
    expect(changesIn(session)).toEqual([["memo", { kind: "resetOrder", section: "area:Servicegivare" }]]);
  });
});

async function openLast(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await click("Nästa stycke");
}

describe("what has changed under an own text", () => {
  const change = {
    basedOn: "Investeringsbidrag 22 st., 6 824 431 kronor",
    numbers: [
      { label: "Antal", before: "22 st.", now: "1 st." },
      { label: "Kronor", before: "6 824 431", now: "412 450" },
    ],
    merged: "Investeringsbidrag 1 st., 412 450 kronor, merparten energi",
  };
  const changed = { [grants]: { ...ownText("Investeringsbidrag 22 st., 6 824 431 kronor, merparten energi"), change } };

  test("the numbers that differ stand under the block, between the bullets", async () => {
    await openText(fakeSession(stateWith(changed)));
    const box = section(name).querySelector("[role=group]");
    const rows = [...(box?.querySelectorAll("tr") ?? [])].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ["Investeringsbidrag", "Din text", "Nytt förslag"],
      ["Antal", "22 st.", "1 st."],
      ["Kronor", "6 824 431", "412 450"],
    ]);
    const items = [...section(name).querySelectorAll("li")];
    const isBefore = (item: Element) => box && Boolean(item.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(items.map(isBefore)).toEqual([true, true, true, false]);
  });

  test.each([
    ["Behåll min text", "keep"],
    ["Ta över de nya talen", "merge"],
    ["Ta över förslaget", "takeOver"],
  ])("%s", async (choice, kind) => {
    const session = answering(stateWith(changed), (own) => {
      own.set({ draft: { ...quietReading.draft, stamp: "another" } });
    });
    await openText(session);
    await click(choice, section(name));
    expect(changesIn(session)).toEqual([["memo", { kind, block: grants }]]);
    expect(document.activeElement).toBe(button(edit));
  });

  test("numbers that cannot be put into the text are not offered; words that differ stand as they were and are", async () => {
    await openText(fakeSession(stateWith({ [grants]: { ...changed[grants], change: { ...change, numbers: [], merged: null } } })));
    const box = section(name).querySelector("[role=group]");
    expect(box?.textContent).toContain(`Förslaget när du skrev${change.basedOn}`);
    expect(box?.textContent).toContain(`Nytt förslag${proposal}`);
    expect(maybeButton("Ta över de nya talen")).toBeNull();
    expect(maybeButton("Ta över förslaget")).toBeTruthy();
  });

  test("it is what Redigera opens", async () => {
    await openText(fakeSession(stateWith(changed)));
    await click(edit);
    expect(textField().value).toBe("Investeringsbidrag 22 st., 6 824 431 kronor, merparten energi");
  });
});
