/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import { textRules } from "../../src/app/textRules";
import type { Finding, Memo, MemoBlock, MemoSection, NumberInText } from "../../src/model";
import { ruleMetas } from "../../src/review";
import { fakeSession, readyState, type FakeSession } from "./fakeSession";
import { settled, where } from "./renderPane";
import { answering, button, changesIn, click, disclose, maybeButton, openText, quietReading, section, stateWith } from "./textStep";

const { draft } = quietReading;

function withFollowUp(followUp: Memo) {
  return readyState({ ...quietReading, draft: { ...draft, followUp } });
}

function paragraph(id: string, text: string): MemoBlock {
  return { id, style: "bullet", proposal: [{ kind: "text", text }], ownText: null, ownTextCell: null, included: true, done: false };
}

describe("what is done", () => {
  test("the head counts the sections that are, and the button says and changes it", async () => {
    const done = Object.fromEntries(draft.memo.sections.slice(0, 2).flatMap(({ blocks }) => blocks.map(({ id }) => [id, { done: true }])));
    const session = fakeSession(stateWith(done));
    await openText(session);
    expect(document.querySelector("main:not([hidden] *)")?.textContent).toContain(
      `2 av ${String(draft.memo.sections.length)} avsnitt klara`,
    );
    expect(button("Klar: Rubrik").getAttribute("aria-pressed")).toBe("true");
    expect(button("Klar: Medborgare").getAttribute("aria-pressed")).toBe("false");
    await click("Klar: Rubrik");
    await click("Klar: Medborgare");
    expect(changesIn(session)).toEqual([
      ["memo", { kind: "done", section: "title", done: false }],
      ["memo", { kind: "done", section: "area:Medborgare", done: true }],
    ]);
  });

  test("what is taken out or says nothing need not be", async () => {
    const blocks = draft.memo.sections.find(({ id }) => id === "area:Medborgare")?.blocks ?? [];
    const [first, second] = blocks.map(({ id }) => id);
    await openText(fakeSession(stateWith({ [first ?? ""]: { done: true }, [second ?? ""]: { included: false } })));
    expect(button("Klar: Medborgare").getAttribute("aria-pressed")).toBe("true");
  });

  test("a fault is told above the text", async () => {
    const session = answering(readyState(quietReading), (own) => {
      own.set({ fault: { code: "read-only", message: { id: "fault.read-only" } } });
    });
    await openText(session);
    await click("Klar: Rubrik");
    const alerts = [...document.querySelectorAll("[role=alert]")].filter((alert) => !alert.closest("[hidden]"));
    expect(alerts.map((alert) => alert.textContent.includes("Arbetsboken är skrivskyddad"))).toEqual([true]);
  });
});

describe("an empty section", () => {
  test("says what is missing, is not copied, and leads to the cell", async () => {
    const programme = {
      ...quietReading.review.programme,
      parameters: new Map([["UtdragTill", { name: "UtdragTill", value: "", cell: { sheet: "Inställningar", row: 30, column: 1 } }]]),
    };
    const session = fakeSession(readyState({ ...quietReading, review: { ...quietReading.review, programme } }));
    await openText(session);
    expect(section("Utdrag till").textContent).toContain("Avsnittet kopieras inte.");
    expect(maybeButton("Kopiera avsnittet Utdrag till")).toBeNull();
    await click("Skriv mottagare", section("Utdrag till"));
    expect(session.calls).toEqual(["goTo Inställningar 30 1 1 1"]);
  });

  test("leads nowhere where there is no cell", async () => {
    await openText(fakeSession(readyState(quietReading)));
    expect(maybeButton("Skriv mottagare", section("Utdrag till"))).toBeNull();
  });
});

describe("the two documents", () => {
  const followUp: Memo = {
    document: "followUp",
    sections: [{ id: "area:Medborgare", name: "Medborgare", blocks: [paragraph("one", "Allt om kampanjen")] }],
  };

  test("are chosen between, and each has its own heading, sections and copies", async () => {
    Object.defineProperty(document, "execCommand", { configurable: true, value: undefined });
    Object.defineProperty(globalThis, "ClipboardItem", { configurable: true, value: Object });
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { write: () => Promise.resolve() } });
    const session = fakeSession(withFollowUp(followUp));
    await openText(session);
    await click("Kopiera allt");
    expect(where()).toContain("Kopierad 14:02.");
    await click("Uppföljning");
    expect(button("Uppföljning").getAttribute("aria-pressed")).toBe("true");
    expect(button("Tjänsteskrivelse").getAttribute("aria-pressed")).toBe("false");
    expect(section("Medborgare").textContent).toContain("Allt om kampanjen");
    expect(where()).toContain("Inte kopierad än");
    await click("Kopiera avsnittet Medborgare");
    expect(where()).toContain("Medborgare kopierad 14:02.");
    await click("Klar: Medborgare");
    expect(changesIn(session)).toEqual([["followUp", { kind: "done", section: "area:Medborgare", done: true }]]);
    act(() => {
      session.set({ draft: { ...draft, followUp, stamp: "another" } });
    });
    expect(where()).not.toContain("Data har ändrats");
    await click("Tjänsteskrivelse");
    expect(where()).toContain("Data har ändrats sedan dess.");
  });

  test("one without sections says so", async () => {
    await openText(fakeSession(readyState(quietReading)));
    await click("Uppföljning");
    expect(document.body.textContent).toContain("Det finns varken stöd eller insatser att följa upp än.");
  });

  test("ten thousand activities are drawn a part at a time", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => paragraph(`activity:${String(index)}`, `Insats ${String(index)}`));
    const change = { basedOn: "Insats", numbers: [], merged: null };
    const blocks = many.map((block, index) => (index === 5000 ? { ...block, ownText: "Mina ord", change } : block));
    const sections: readonly MemoSection[] = [{ id: "area:Medborgare", name: "Medborgare", blocks }];
    await openText(fakeSession(withFollowUp({ document: "followUp", sections })));
    await click("Uppföljning");
    expect(section("Medborgare").querySelectorAll("li")).toHaveLength(60);
    expect(section("Medborgare").textContent).toContain("Ett förslag längre ned har ändrats.");
    await click("Visa 200 till av 9\u00A0940");
    expect(section("Medborgare").querySelectorAll("li")).toHaveLength(260);
    await click("Redigera avsnittet Medborgare");
    expect(section("Medborgare").querySelector("textarea")?.value).toBe("Mina ord");
    expect(section("Medborgare").querySelectorAll("option").length).toBeLessThan(250);
  });

  test("of hundreds of sections the first are drawn, and the rest when asked for", async () => {
    const sections = Array.from({ length: 300 }, (_, index): MemoSection => {
      const number = String(index);
      const blocks = [paragraph(`a${number}`, "En insats"), paragraph(`b${number}`, "En till")];
      return { id: `area:${number}`, name: `Område ${number}`, blocks };
    });
    await openText(fakeSession(withFollowUp({ document: "followUp", sections })));
    await click("Uppföljning");
    expect(document.querySelectorAll("section li")).toHaveLength(400);
    expect(section("Område 299").querySelectorAll("li")).toHaveLength(0);
    await click("Visa 2 till av 2", section("Område 299"));
    expect(section("Område 299").querySelectorAll("li")).toHaveLength(2);
  });

  test("a table scrolls in a box of its own, and a long one begins", async () => {
    const row = (text: string) => [[{ kind: "text" as const, text }], [{ kind: "text" as const, text: "1" }]];
    const table = {
      rows: [row("Rubrik"), ...Array.from({ length: 80 }, (_, index) => row(String(index)))],
      numeric: [false, true],
      totals: false,
    };
    const blocks: readonly MemoBlock[] = [{ ...paragraph("table", "Rubrik | 1"), style: "table", table }];
    await openText(fakeSession(withFollowUp({ document: "followUp", sections: [{ id: "tables", name: "Stöd", blocks }] })));
    await click("Uppföljning");
    const box = section("Stöd").querySelector("[role=group]");
    expect(box?.getAttribute("tabindex")).toBe("0");
    expect(box?.querySelectorAll("tbody tr")).toHaveLength(60);
    await click("Visa 20 till av 20");
    expect(box?.querySelectorAll("tbody tr")).toHaveLength(80);
  });
});

describe("remarks on the text", () => {
  test("the rules are those of the family texts", () => {
    expect([...textRules].sort()).toEqual(
      ruleMetas
        .filter(({ family }) => family === "texts")
        .map(({ id }) => id)
        .sort(),
    );
    expect(textRules.has("abbreviation")).toBe(true);
  });

  const cell = { sheet: "Tjänsteskrivelse", row: 12, column: 5 };
  const own = { ownText: "Invigning mm i Berg", ownTextCell: cell };
  const change = { cell, before: "Invigning mm i Berg", after: "Invigning med mera i Berg", kind: "text" as const };
  const finding: Finding = {
    rule: "abbreviation",
    severity: "info",
    cell: { ...cell, rowCount: 1, columnCount: 1 },
    related: [],
    value: "mm",
    message: { id: "rule.abbreviation.message", values: { value: "mm", replacement: "med mera" } },
    advice: { id: "rule.abbreviation.advice", values: { value: "mm", replacement: "med mera" } },
    subject: "Invigning",
    acceptable: true,
    fix: { reach: "all", changes: [change] },
  };

  function remarked(findings: readonly Finding[]): FakeSession {
    const state = stateWith({ "grants:investeringsbidrag": own });
    return fakeSession({ ...state, review: { ...quietReading.review, findings } });
  }

  test("stand under the section whose text they speak of, with the fix, which is written after a preview", async () => {
    const session = remarked([finding]);
    await openText(session);
    expect(document.querySelectorAll("details")).toHaveLength(1);
    await disclose("1 anmärkning på texten", section("Servicegivare"));
    expect(section("Servicegivare").textContent).toContain("mm är en förkortning. Skriv ut den: med mera.");
    await click("Åtgärda", section("Servicegivare"));
    expect(section("Servicegivare").querySelector("table")?.textContent).toContain("Invigning med mera i Berg");
    expect(session.calls).toEqual([]);
    await click("Skriv 1 värde", section("Servicegivare"));
    expect(session.calls).toEqual(["applyFix abbreviation 1"]);
  });

  test("what was fixed can be undone here", async () => {
    const session = remarked([]);
    await openText(session);
    const written = [{ ...change, formulaBefore: change.before, formatBefore: "@", formulaAfter: change.after, formatAfter: "@" }];
    act(() => {
      session.set({ lastFix: { rule: "abbreviation", outcome: { written, skipped: [] }, undone: null } });
    });
    await click("Ångra", document.querySelector("[role=group]")?.parentElement ?? document);
    expect(session.calls).toEqual(["undoFix"]);
  });

  test("what is said of other cells, or by other rules, is not shown here", async () => {
    await openText(
      remarked([
        { ...finding, cell: { ...cell, row: 99, rowCount: 1, columnCount: 1 } },
        { ...finding, rule: "whitespace" },
        { ...finding, cell: null },
      ]),
    );
    expect(document.querySelectorAll("details")).toHaveLength(0);
  });
});

describe("the numbers in the text", () => {
  const range = { sheet: "Beviljade stöd", row: 4, column: 7, rowCount: 1, columnCount: 1 };
  const number: NumberInText = {
    section: "Servicegivare",
    block: "grants:hemsandningsbidrag",
    text: "330 000 kronor",
    value: 330_000,
    unit: "kronor",
    origin: "figure",
    name: { id: "Hemsändning, kronor 2025" },
    sources: [range, { ...range, row: 9 }],
    excel: 330_000,
    check: "agrees",
  };
  const numbers: readonly NumberInText[] = [
    number,
    { ...number, text: "tolv", value: 12, origin: "own", name: { id: "Antal" }, sources: [], excel: null, check: "notFound" },
    { ...number, text: "5 st.", value: 5, excel: 4, check: "differs" },
    { ...number, text: "6 st.", value: 6, excel: null, check: "notCompared" },
  ];

  function rows(): readonly (string | undefined)[] {
    return [...document.querySelectorAll("main:not([hidden] *) tbody tr")].map((row) => row.textContent);
  }

  async function openNumbers(all: readonly NumberInText[]): Promise<FakeSession> {
    const session: FakeSession = {
      ...fakeSession(readyState(quietReading)),
      numbersInText: () => all,
      numbersFlavours: () => ({ html: "<table></table>", text: "bilagan" }),
    };
    await openText(session);
    await click("Siffror i texten");
    return session;
  }

  test("are listed with what they are, their source and the check, in words", async () => {
    const session = await openNumbers(numbers);
    expect(rows()).toEqual([
      "330 000 kronorHemsändning, kronor 2025 · ServicegivareH5Beviljade stöd och 1 område tillStämmer med Excel",
      "tolv (12)Antal · ServicegivareDin textFinns inte i underlaget",
      "5 st.Hemsändning, kronor 2025 · ServicegivareH5Beviljade stöd och 1 område tillExcel visar 4",
      "6 st.Hemsändning, kronor 2025 · ServicegivareH5Beviljade stöd och 1 område tillInte jämfört än",
    ]);
    await click("330 000 kronor, gå till H5, Beviljade stöd");
    expect(session.calls).toEqual(["goTo Beviljade stöd 4 7 1 1"]);
  });

  test("those to check can be seen alone", async () => {
    await openNumbers(numbers);
    await click("Att kontrollera (2)");
    expect(rows()).toHaveLength(2);
    expect(button("Att kontrollera (2)").getAttribute("aria-pressed")).toBe("true");
  });

  test("none to check is said, and those that Excel has not computed lead to the refresh", async () => {
    await openNumbers([number, { ...number, check: "notCompared" }]);
    await click("Att kontrollera (0)");
    expect(rows()).toEqual([]);
    expect(document.body.textContent).toContain("Inget av de 2 talen avviker från underlaget.");
    await click("Gå till Sammanställ");
    expect(button("Sammanställ").getAttribute("aria-current")).toBe("step");
  });

  test("are copied as an appendix, the same way as the text", async () => {
    const data = new Map<string, string>();
    const command = () => {
      const event = new Event("copy", { bubbles: true, cancelable: true });
      Object.defineProperty(event, "clipboardData", { value: { setData: (type: string, text: string) => data.set(type, text) } });
      document.dispatchEvent(event);
      return true;
    };
    Object.defineProperty(document, "execCommand", { configurable: true, value: command });
    await openNumbers(numbers);
    await click("Kopiera som bilaga");
    expect(data.get("text/plain")).toBe("bilagan");
    expect(where()).toContain("Siffrorna i texten kopierade 14:02.");
  });
});

describe("the Word file", () => {
  const link = { name: "", type: "" };

  beforeEach(() => {
    Object.assign(URL, {
      createObjectURL: ({ type }: Blob) => {
        link.type = type;
        return "blob:word";
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      link.name = `${this.href} ${this.download}`;
    });
  });

  test("is fetched by a link with its name", async () => {
    const session = fakeSession(readyState(quietReading));
    await openText(session);
    await click("Hämta som Word-fil");
    expect(session.calls).toEqual(["wordFile memo"]);
    expect(link).toEqual({
      name: "blob:word tjansteskrivelse-2025.docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    });
    expect(where()).toContain("Filen tjansteskrivelse-2025.docx är hämtad.");
  });

  test("one that could not be made is not fetched", async () => {
    link.name = "";
    await openText({ ...fakeSession(readyState(quietReading)), wordFile: () => Promise.resolve(null) });
    await click("Hämta som Word-fil");
    await settled();
    expect(link.name).toBe("");
  });

  test("where the host lets nothing be fetched, the way to paste is said instead", async () => {
    await openText({ ...fakeSession(readyState(quietReading)), canDownload: () => false });
    expect(maybeButton("Hämta som Word-fil")).toBeNull();
    expect(document.body.textContent).toContain("Till Word: välj Kopiera allt och klistra in i dokumentet.");
  });
});
