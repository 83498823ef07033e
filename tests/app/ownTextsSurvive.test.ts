import fc from "fast-check";
import type { Session } from "../../src/app/session";
import { columnNames } from "../../src/memo";
import { address, documentKinds, localAddress, type DocumentKind, type Memo } from "../../src/model";
import type { EmbeddedExcel } from "../host";
import { noCalculation, type Book, type BookSheet } from "../host/book";
import { columnOf, tableOn, valueOn } from "../sheets/documentCells";
import { changeKinds, changeOf, textAfter } from "./askedChange";
import { cellName, documentsOf, ownTextsIn, type DocumentSheet } from "./documentSheets";
import { withSession } from "./openSession";
import { smallBook } from "./smallBook";
import { addOwnColumn, copySheet, loseMarks, moveRow, putSources, renameHeader, sortRows } from "./usersHand";

/*
 * What an official does to a workbook in a week, with Excel failing now and then: whatever a person has written in a document, and has not
 * written over or taken away, stands on the sheet that it was written on, exactly, once.
 */

jest.setTimeout(120_000);

const small = fc.nat({ max: 30 });
const kinds = ["before", "halfWay", "lost"] as const;
const failure = fc.record({
  request: fc.integer({ min: 1, max: 8 }),
  code: fc.constantFrom("GeneralException", "InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "SomethingNew"),
  how: fc.constantFrom(...kinds),
  action: fc.integer({ min: 1, max: 600 }),
});
const asked = fc.constantFrom(...changeKinds);

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("refresh" as const), failure: fc.option(failure, { freq: 2 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("change" as const),
      document: fc.constantFrom(...documentKinds),
      asked,
      block: small,
      text: small,
      failure: fc.option(failure, { freq: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), sheet: small, row: small, text: small }) },
  fc.record({ kind: fc.constant("year" as const), year: fc.constantFrom(2024, 2025) }),
  fc.record({ kind: fc.constant("rename" as const), sheet: small }),
  fc.record({ kind: fc.constant("reorderSheets" as const), sheet: small }),
  fc.record({ kind: fc.constant("copy" as const), sheet: small }),
  fc.record({ kind: fc.constant("sort" as const), sheet: small, column: fc.constantFrom(...columnNames) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("moveRow" as const), sheet: small, from: small, to: small }) },
  fc.record({ kind: fc.constant("loseMarks" as const) }),
  fc.record({ kind: fc.constant("header" as const), sheet: small, column: fc.constantFrom("ownText", "included", "done") }),
  fc.record({ kind: fc.constant("ownColumn" as const), sheet: small, inFront: fc.boolean() }),
  fc.record({ kind: fc.constant("addRow" as const), sheet: small, text: small, inProposal: fc.boolean() }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const), failure: fc.option(failure, { freq: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("sources" as const), activities: fc.nat(63), grants: fc.nat(31) }) },
);
type Step = (typeof step extends fc.Arbitrary<infer T> ? T : never) & object;
type Asked = Extract<Step, { kind: "change" }>;

/** Texts that Excel would like to read as something else, and texts that end lines, cells and plans. */
const manners: readonly ((nth: number) => string)[] = [
  (nth) => `Egen text ${String(nth)}.`,
  (nth) => `=1+${String(nth)}`,
  (nth) => `'x${String(nth)}`,
  (nth) => `@${String(nth)}`,
  (nth) => `${"Lång text. ".repeat(455)}${String(nth)}`,
  (nth) => `Rad ett\nRad två\n\n${String(nth)}`,
  (nth) => `Bra gjort 👩‍🌾🏔️ ${String(nth)}`,
  (nth) => `Kommun | Kronor\nBerg | ${String(nth)}`,
  (nth) => `+46 ${String(nth)}`,
  (nth) => ` - ${String(nth)} `,
  (nth) => String(2000 + nth),
  (nth) => `TRUE${String(nth)} {Nämnd} <b>&amp;</b>`,
];

interface Scene {
  readonly session: Session;
  readonly excel: EmbeddedExcel;
  /** Text → the id of the sheet that it was written on. */
  readonly texts: Map<string, string>;
  count: number;
}

async function take(scene: Scene, taken: Step): Promise<void> {
  const { session, excel } = scene;
  switch (taken.kind) {
    case "refresh":
      return failing(scene, taken.failure, () => session.refresh());
    case "undo":
      return failing(scene, taken.failure, () => session.undoRefresh());
    case "year":
      return session.chooseYear(taken.year);
    case "sources":
      putSources(excel.book, taken);
      return session.read();
    case "change":
      return change(scene, taken);
    case "loseMarks":
      loseMarks(excel.book);
      return;
    case "type":
    case "addRow":
    case "rename":
    case "reorderSheets":
    case "copy":
    case "sort":
    case "moveRow":
    case "ownColumn":
    case "header":
      return byHand(scene, taken);
  }
}

async function failing({ excel: { faults } }: Scene, failure: Asked["failure"], act: () => Promise<void>): Promise<void> {
  if (failure?.how === "lost") faults.loseAnswer(failure.request);
  else if (failure) faults.failRequest(failure.request, failure.code, failure.how === "before" ? {} : { actionIndex: failure.action });
  await act();
  faults.clear();
}

/** What is done to the sheets without the add-in. */
async function byHand(
  scene: Scene,
  taken: Exclude<Step, { kind: "refresh" | "undo" | "year" | "sources" | "change" | "loseMarks" }>,
): Promise<void> {
  const { book } = scene.excel;
  const all = documentsOf(book);
  const on = all[taken.sheet % Math.max(1, all.length)];
  if (!on) return;
  switch (taken.kind) {
    case "rename":
      on.sheet.name = `Eget namn ${String((scene.count += 1))}`;
      return;
    case "reorderSheets":
      book.sheets.splice(book.sheets.indexOf(on.sheet), 1);
      book.sheets.unshift(on.sheet);
      return;
    case "copy":
      copySheet(book, on.sheet);
      return;
    case "sort":
      sortRows(on.sheet, on.document, taken.column);
      return;
    case "moveRow":
      moveRow(on.sheet, on.document, taken.from, taken.to);
      return;
    case "ownColumn":
      addOwnColumn(on.sheet, on.document, taken.inFront);
      return;
    case "header":
      renameHeader(on.sheet, on.document, taken.column, `Vår rubrik ${String((scene.count += 1))}`);
      return;
    case "addRow":
      return addRow(scene, on, taken);
    case "type":
      return type(scene, on, taken.row, taken.text);
  }
}

async function type(scene: Scene, { sheet, document }: DocumentSheet, row: number, manner: number): Promise<void> {
  const { place } = tableOn(sheet, document);
  const column = columnOf(sheet, document, "ownText");
  const at = place.row + 1 + (row % (place.rowCount - 1));
  scene.texts.delete(String(valueOn(sheet, at, column)));
  const text = newText(scene, manner);
  // Whoever wants it to stand as it is types an apostrophe first.
  await scene.excel.edit(cellName(sheet, at, column), [[`'${text}`]]);
  scene.texts.set(text, sheet.id);
}

/** A row of the person's own below the others, whose text may stand under Förslag too. */
async function addRow(scene: Scene, on: DocumentSheet, { text, inProposal }: Extract<Step, { kind: "addRow" }>): Promise<void> {
  const { sheet, document } = on;
  const { place, name } = tableOn(sheet, document);
  for (const table of sheet.tables.filter((one) => one.name === name))
    table.range = localAddress({ ...place, rowCount: place.rowCount + 1 });
  const column = columnOf(sheet, document, inProposal ? "proposal" : "ownText");
  const added = newText(scene, text);
  await scene.excel.edit(cellName(sheet, place.row + place.rowCount, column), [[`'${added}`]]);
  scene.texts.set(added, sheet.id);
}

function newText(scene: Scene, manner: number): string {
  scene.count += 1;
  return manners[manner % manners.length]?.(scene.count) ?? "";
}

async function change(scene: Scene, taken: Asked): Promise<void> {
  const { session, excel, texts } = scene;
  const memo = documentIn(session, taken.document);
  const sections = memo?.sections.filter(({ blocks }) => blocks.length > 0) ?? [];
  const blocks = sections.flatMap((section) => section.blocks.map((block) => ({ block, section: section.id })));
  const one = blocks[taken.block % Math.max(1, blocks.length)];
  if (!one) return;
  const text = newText(scene, taken.text);
  const asked = changeOf(taken.asked, taken.block, one.block, one.section, text);
  const before = one.block.ownText;
  await failing(scene, taken.failure, () => session.changeMemo(taken.document, asked));
  const after = textAfter(asked, one.block, text);
  if (after === before) return;
  // A change that failed may have been made or not: but not both, and not neither.
  const stand = new Set(ownTextsIn(excel.book).map(([, standing]) => standing));
  const isMade = session.getState().fault === null || (after === null ? !stand.has(before ?? "") : stand.has(after));
  if (!isMade) return;
  if (before !== null && asked.kind !== "add") texts.delete(before);
  const sheet = after !== null && sheetOfDocument(excel.book, session, taken.document);
  if (sheet) texts.set(after, sheet.id);
}

function documentIn(session: Session, document: DocumentKind): Memo | undefined {
  const { draft } = session.getState();
  return draft?.[document];
}

/** The sheet where the session's document has its own texts. */
function sheetOfDocument({ sheets }: Book, session: Session, document: DocumentKind): BookSheet | undefined {
  const cell = documentIn(session, document)?.sections.flatMap(({ blocks }) => blocks.flatMap(({ ownTextCell }) => ownTextCell ?? []))[0];
  return sheets.find(({ name }) => name === cell?.sheet);
}

/** Each text with how often it stands on its sheet. */
function standing({ excel, texts }: Scene): readonly (readonly [string, number])[] {
  const all = ownTextsIn(excel.book);
  return [...texts].map(([text, sheet]) => [text, all.filter(([id, own]) => id === sheet && own === text).length]);
}

/** After these the session has read all that stands in the workbook. */
const readingKinds: ReadonlySet<Step["kind"]> = new Set(["refresh", "change", "year", "sources"]);

/** The own texts that the session says to stand where they do not. */
function misplaced({ session, excel: { book } }: Scene): readonly string[] {
  const blocks = documentKinds.flatMap((document) => documentIn(session, document)?.sections.flatMap((section) => section.blocks) ?? []);
  return blocks.flatMap(({ ownText, ownTextCell }) => {
    if (ownText === null || ownTextCell === null) return [];
    const sheet = book.sheets.find(({ name }) => name === ownTextCell.sheet);
    const stands = sheet && valueOn(sheet, ownTextCell.row, ownTextCell.column);
    return String(stands) === ownText ? [] : [`${ownText} is not at ${address(ownTextCell)}: ${String(stands)}`];
  });
}

async function renderings({ session }: Scene): Promise<unknown> {
  const files = await Promise.all(
    documentKinds.map(async (document) => Buffer.from((await session.wordFile(document)) ?? []).toString("base64")),
  );
  return [...documentKinds.map((document) => session.memoFlavours(document)), ...files];
}

test("no own text is lost, whatever is done and whatever fails", async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      await withSession(
        smallBook(),
        async (session, excel) => {
          const scene: Scene = { session, excel, texts: new Map(), count: 0 };
          await session.refresh();
          for (const [nth, taken] of steps.entries()) {
            await take(scene, taken);
            const stands = standing(scene);
            expect([nth, taken.kind, stands]).toEqual([nth, taken.kind, stands.map(([text]) => [text, 1])]);
            if (readingKinds.has(taken.kind) && session.getState().fault === null) expect([nth, misplaced(scene)]).toEqual([nth, []]);
          }
          await session.refresh();
          expect(session.getState().fault).toBeNull();
          const first = await renderings(scene);
          await session.refresh();
          expect(session.getState().fault).toBeNull();
          expect(await renderings(scene)).toEqual(first);
          expect(standing(scene).every(([, count]) => count === 1)).toBe(true);
          kept += scene.texts.size;
        },
        { calculator: noCalculation },
      );
    }),
    // A failure is told as it was found: making it smaller takes minutes.
    { numRuns: 25, endOnFailure: true },
  );
  expect(kept).toBeGreaterThan(0);
});
