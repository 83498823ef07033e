import { refreshWorkbook, type RefreshOptions } from "../../src/app/refresh";
import { faultOf, readDocumentSettings } from "../../src/excel";
import { sheetIdsSetting, type Fault, type Refresh, type RefreshStage } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { exampleBook, inExcel, ownedNames, ownedSheets, stoppedClock, userSheets, visible } from "./exampleInExcel";

const clock = stoppedClock();

/** The refresh's fault, or its result. */
async function attempt(options: Partial<RefreshOptions> = {}): Promise<Refresh | Fault> {
  try {
    return await refreshWorkbook({ clock, ...options });
  } catch (error) {
    return faultOf(error);
  }
}

/** Where somebody has protected a sheet that a refresh has written. */
async function afterRefresh(change: (excel: EmbeddedExcel) => void): Promise<Refresh | Fault> {
  return inExcel(await exampleBook(), async (excel) => {
    await refreshWorkbook({ clock });
    change(excel);
    return attempt();
  });
}

describe("a refresh", () => {
  test("goes through its stages in order and takes at most ten requests", async () => {
    const stages: RefreshStage[] = [];
    await inExcel(await exampleBook(), async (excel) => {
      await refreshWorkbook({ clock, onStage: (stage) => stages.push(stage) });
      expect(excel.counters.requests).toBeLessThanOrEqual(10);
    });
    expect(stages).toEqual(["reading", "reviewing", "writing", "comparing"]);
  });

  test("takes no more when there are sheets and charts to read before it writes", async () => {
    await inExcel(await exampleBook(), async (excel) => {
      const { undo } = await refreshWorkbook({ clock });
      expect(undo).toMatchObject({ before: [] });
      expect(undo?.created).toHaveLength(ownedNames.length);
      const first = excel.counters.requests;
      const again = await refreshWorkbook({ clock });
      expect(excel.counters.requests - first).toBe(7);
      expect(again.undo?.before.flatMap(({ charts }) => charts)).toHaveLength(
        ownedSheets(excel.book).flatMap(({ charts }) => charts).length,
      );
      expect(again.undo?.before.flatMap(({ charts }) => charts)).not.toEqual([]);
      expect(again.undo?.created).toEqual([]);
    });
  });

  test("says whether the text has new proposals", async () => {
    await inExcel(await exampleBook(), async (excel) => {
      expect(await refreshWorkbook({ clock })).toMatchObject({ newProposals: true });
      expect(await refreshWorkbook({ clock })).toMatchObject({ newProposals: false });
      await excel.edit("Stöd!L54", [[1]]);
      expect(await refreshWorkbook({ clock })).toMatchObject({ newProposals: true });
    });
  });

  test("keeps the ids of its sheets in the document, so that a copy of one is the user's", async () => {
    await inExcel(await exampleBook(), async ({ book }) => {
      await refreshWorkbook({ clock });
      const ids: unknown = JSON.parse(readDocumentSettings()[sheetIdsSetting] ?? "{}");
      const idOf = (name: string) => book.sheets.find((sheet) => sheet.name === name)?.id;
      expect(ids).toMatchObject({
        overview: idOf("Översikt"),
        "area:Medborgare": idOf("Medborgare"),
        "memo:2025": idOf("Tjänsteskrivelse"),
      });
    });
  });

  test("writes its own six sheets and no other", async () => {
    await inExcel(await exampleBook(), async (excel) => {
      const before = visible(userSheets(excel.book));
      const { sheets } = await refreshWorkbook({ clock });
      expect(sheets).toEqual(ownedNames.map((name) => ({ name, created: true })));
      expect(visible(userSheets(excel.book))).toEqual(before);
    });
  });

  test("agrees with Excel on every figure that stands on a sheet", async () => {
    const { figures } = await inExcel(await exampleBook(), () => refreshWorkbook({ clock }));
    expect(figures.filter((placed) => placed.cell !== null && !(placed.agrees && placed.excel !== null))).toEqual([]);
  });

  test("shows a difference from Excel where a number is text, and the finding that explains it", async () => {
    const { figures, review } = await inExcel(await exampleBook("uppfoljning-2025-med-fel.xlsx"), () => refreshWorkbook({ clock }));
    expect(figures.some((placed) => !placed.agrees)).toBe(true);
    expect(review.findings.map((finding) => finding.rule)).toContain("amount-as-text");
  });

  test("run twice changes nothing the second time", async () => {
    await inExcel(await exampleBook(), async (excel) => {
      await refreshWorkbook({ clock });
      const first = visible(excel.book.sheets);
      await refreshWorkbook({ clock });
      expect(visible(excel.book.sheets)).toEqual(first);
    });
  });

  test("follows up another year when asked to", async () => {
    const { year, figures } = await inExcel(await exampleBook(), () => refreshWorkbook({ clock, year: 2024 }));
    expect(year).toBe(2024);
    expect(figures.find((placed) => placed.figure.id === "grants/all/granted/2024")?.excel).toBe(12_301_050);
  });
});

describe("a refresh that cannot be done says why", () => {
  test("no tables", async () => {
    const book = await exampleBook();
    book.sheets = book.sheets.filter((sheet) => sheet.name === "Läs mig");
    expect(await inExcel(book, () => attempt())).toMatchObject({ code: "no-sources" });
  });

  test("only headers: no year to follow up", async () => {
    const book = await exampleBook();
    book.sheets = book.sheets.filter((sheet) => sheet.name === "Stöd");
    const [sheet] = book.sheets;
    for (const key of sheet?.cells.keys() ?? []) if (key >= 16_384) sheet?.cells.delete(key);
    expect(await inExcel(book, () => attempt())).toMatchObject({ code: "no-year" });
  });

  test("a workbook that can only be read", async () => {
    const book = await exampleBook();
    book.readOnly = true;
    expect(await inExcel(book, () => attempt())).toMatchObject({ code: "read-only" });
  });

  test("a protected sheet of its own, before anything is written", async () => {
    const fault = await afterRefresh(({ book }) => {
      for (const sheet of book.sheets) sheet.protected = sheet.name === "Servicegivare";
    });
    expect(fault).toMatchObject({ code: "protected-sheet", message: { values: { sheet: "Servicegivare" } } });
  });

  test("a filter in the memo's table", async () => {
    const fault = await afterRefresh(({ book }) => {
      for (const sheet of book.sheets) for (const table of sheet.tables) table.filtered = table.name === "Uf_Tjansteskrivelse";
    });
    expect(fault).toMatchObject({ code: "filtered-sheet", message: { values: { sheet: "Tjänsteskrivelse" } } });
  });

  test("a user who stops it before it writes", async () => {
    const cancellation = new AbortController();
    await inExcel(await exampleBook(), async (excel) => {
      const onStage = (stage: RefreshStage) => {
        if (stage === "reviewing") cancellation.abort();
      };
      expect(await attempt({ signal: cancellation.signal, onStage })).toMatchObject({ code: "cancelled" });
      expect(ownedSheets(excel.book)).toEqual([]);
    });
  });
});

test("a refresh whose comparison fails says that the sheets are written, and logs why", async () => {
  const fault = await inExcel(await exampleBook(), async (excel) => {
    const onStage = (stage: RefreshStage) => {
      if (stage === "comparing") excel.faults.failRequest(1, "GeneralException");
    };
    const given = await attempt({ onStage });
    expect(ownedSheets(excel.book).map((sheet) => sheet.name)).toEqual(ownedNames);
    return given;
  });
  expect(fault).toMatchObject({ code: "unexpected", message: { id: "fault.not-compared" } });
});

describe("a refresh that is broken off", () => {
  const failures: readonly (readonly [string, (excel: EmbeddedExcel, nth: number) => void])[] = [
    [
      "before the request takes effect",
      ({ faults }, nth) => {
        faults.failRequest(nth, "GeneralException");
      },
    ],
    [
      "half-way through the request",
      ({ faults }, nth) => {
        faults.failRequest(nth, "GeneralException", { actionIndex: 60 });
      },
    ],
    [
      "after it, with the answer lost",
      ({ faults }, nth) => {
        faults.loseAnswer(nth);
      },
    ],
  ];
  const readingTables = 4;
  const requests = [1, 2, 3, 4, 5, 6];
  let clean: unknown;
  beforeAll(async () => {
    clean = await inExcel(await exampleBook(), async (excel) => {
      await refreshWorkbook({ clock });
      return visible(ownedSheets(excel.book));
    });
  });
  const cases = requests.flatMap((nth) => failures.map(([when, fail]) => [nth, when, fail] as const));

  test.each(cases)("at request %i, %s, leaves the user's sheets alone and is mended by the next", async (nth, _, fail) => {
    await inExcel(await exampleBook(), async (excel) => {
      const before = visible(userSheets(excel.book));
      fail(excel, nth);
      const broken = await attempt();
      // The reading of the tables is tried once more, without the list of merged cells that Excel may refuse.
      if (nth !== readingTables) expect(broken).toHaveProperty("code");
      expect(visible(userSheets(excel.book))).toEqual(before);
      excel.faults.clear();
      await refreshWorkbook({ clock });
      expect(visible(ownedSheets(excel.book))).toEqual(clean);
      expect(visible(userSheets(excel.book))).toEqual(before);
    });
  });
});
