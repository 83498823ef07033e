import fc from "fast-check";
import { textsAside } from "../../src/memo";
import { documentKinds, type DocumentKind, type RefreshUndo } from "../../src/model";
import { planRestore } from "../../src/sheets";
import type { Book, BookSheet } from "../host/book/book";
import { bookWith, outlineOf } from "../summary/workbook";
import { applyToBook } from "./applyToBook";
import { columnOf, putOn, sheetNamed, tableOn, valueOn } from "./documentCells";
import { exampleSheets } from "./example";
import { planFor } from "./refreshBook";
import { statesOf, undoOf } from "./statesOf";

/** What a person and the add-in do to a workbook, one thing after another. */
type Step =
  | { readonly kind: "write"; readonly sheet: number; readonly row: number }
  | { readonly kind: "addRow"; readonly sheet: number }
  | { readonly kind: "moveRow"; readonly sheet: number; readonly row: number }
  | { readonly kind: "number"; readonly sheet: number; readonly row: number; readonly number: number }
  | { readonly kind: "refresh"; readonly year: 2024 | 2025 }
  /** A refresh that stops after so many thousandths of what it does. */
  | { readonly kind: "break"; readonly year: 2024 | 2025; readonly share: number }
  | { readonly kind: "rename"; readonly sheet: number }
  | { readonly kind: "change"; readonly activity: number; readonly picked: boolean; readonly amount: number }
  /** The workbook is saved in another program, without the marks. */
  | { readonly kind: "loseMarks" }
  | { readonly kind: "header"; readonly sheet: number; readonly column: "ownText" | "included" | "done" }
  | { readonly kind: "undo" };

const small = fc.nat({ max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("write" as const), sheet: small, row: small }) },
  fc.record({ kind: fc.constant("addRow" as const), sheet: small }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("moveRow" as const), sheet: small, row: small }) },
  fc.record({ kind: fc.constant("number" as const), sheet: small, row: small, number: fc.integer({ min: -1, max: 30 }) }),
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("refresh" as const), year: fc.constantFrom(2024 as const, 2025 as const) }) },
  fc.record({ kind: fc.constant("break" as const), year: fc.constantFrom(2024 as const, 2025 as const), share: fc.nat(1000) }),
  fc.record({ kind: fc.constant("rename" as const), sheet: small }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("change" as const), activity: small, picked: fc.boolean(), amount: fc.nat(9) }) },
  fc.constant({ kind: "loseMarks" } as const),
  fc.record({ kind: fc.constant("header" as const), sheet: small, column: fc.constantFrom("ownText", "included", "done") }),
  { weight: 2, arbitrary: fc.constant({ kind: "undo" } as const) },
);

/** A workbook with what has been written into its documents. */
interface Scene {
  readonly book: Book;
  /** Own text → the id of its sheet. */
  readonly texts: Map<string, string>;
  undo: RefreshUndo | null;
  count: number;
}

interface DocumentSheet {
  readonly sheet: BookSheet;
  readonly document: DocumentKind;
}

function take(scene: Scene, step: Step): void {
  if (step.kind === "refresh") refresh(scene, step.year, 1000);
  else if (step.kind === "break") refresh(scene, step.year, step.share);
  else if (step.kind === "undo") takeBack(scene);
  else if (step.kind === "loseMarks") loseMarks(scene);
  else if (step.kind === "change") changeSources(scene.book, step);
  else {
    const documents = documentsOf(scene.book);
    const chosen = documents[step.sheet % Math.max(1, documents.length)];
    if (chosen) edit(scene, chosen, step);
  }
}

function documentsOf(book: Book): DocumentSheet[] {
  return outlineOf(book).sheets.flatMap(({ name, mark }) => {
    const document = documentKinds.find((kind) => kind === mark?.role.kind);
    const sheet = sheetNamed(book, name);
    // A refresh that stops may leave a new sheet without its table.
    return document && sheet.tables.length > 0 ? [{ sheet, document }] : [];
  });
}

function refresh(scene: Scene, year: number, share: number): void {
  const before = statesOf(scene.book);
  const { plan } = planFor(scene.book, [], undefined, year);
  applyToBook(scene.book, plan.actions.slice(0, Math.ceil((plan.actions.length * share) / 1000)));
  scene.undo = undoOf(before, scene.book, plan);
}

function takeBack(scene: Scene): void {
  if (scene.undo) applyToBook(scene.book, planRestore({ undo: scene.undo, outline: outlineOf(scene.book) }).actions);
  scene.undo = null;
}

function loseMarks({ book }: Scene): void {
  for (const sheet of book.sheets) sheet.customProperties.clear();
  book.settings.clear();
}

function changeSources(book: Book, { activity, picked, amount }: Extract<Step, { kind: "change" }>): void {
  putOn(sheetNamed(book, "Handlingsplan 2025"), 1 + (activity % 4), 11, picked ? "ja" : "nej");
  putOn(sheetNamed(book, "Beviljade stöd"), 2, 4, amount);
}

function edit(scene: Scene, on: DocumentSheet, step: Exclude<Step, { kind: "refresh" | "break" | "undo" | "change" | "loseMarks" }>): void {
  const { sheet, document } = on;
  const { place } = tableOn(sheet, document);
  const rowAt = (row: number) => place.row + 1 + (row % (place.rowCount - 1));
  if (step.kind === "header") putOn(sheet, place.row, columnOf(sheet, document, step.column), `Vår rubrik ${String((scene.count += 1))}`);
  else if (step.kind === "rename") sheet.name = `Eget namn ${String((scene.count += 1))}`;
  else if (step.kind === "number") putOn(sheet, rowAt(step.row), columnOf(sheet, document, "number"), step.number);
  else if (step.kind === "write") write(scene, on, rowAt(step.row));
  else if (step.kind === "moveRow") swapRows(on, rowAt(step.row), rowAt(step.row + 1));
  else addRow(scene, on);
}

/** Writes over what stood in the cell: that text is the person's to lose. */
function write(scene: Scene, { sheet, document }: DocumentSheet, row: number): void {
  const column = columnOf(sheet, document, "ownText");
  scene.texts.delete(String(valueOn(sheet, row, column)));
  scene.count += 1;
  const text = `${scene.count % 3 === 0 ? "=" : ""}Egen text ${String(scene.count)}`;
  putOn(sheet, row, column, text);
  scene.texts.set(text, sheet.id);
}

function addRow(scene: Scene, on: DocumentSheet): void {
  const { place, name } = tableOn(on.sheet, on.document);
  for (const table of on.sheet.tables.filter((candidate) => candidate.name === name)) {
    table.range = table.range.replace(/\d+$/, String(place.row + place.rowCount + 1));
  }
  write(scene, on, place.row + place.rowCount);
}

function swapRows({ sheet, document }: DocumentSheet, one: number, other: number): void {
  const { place } = tableOn(sheet, document);
  for (let column = place.column; column < place.column + place.columnCount; column += 1) {
    const [first, second] = [valueOn(sheet, one, column), valueOn(sheet, other, column)];
    putOn(sheet, one, column, second);
    putOn(sheet, other, column, first);
  }
}

/** How often each text stands in the column Egen text of its own sheet. On a sheet that cannot be known again it is told of instead. */
function standing({ book, texts }: Scene): [string, number][] {
  const documents = documentsOf(book);
  const told = textsAside(outlineOf(book));
  return [...texts].map(([text, id]) => {
    const on = documents.find(({ sheet }) => sheet.id === id);
    const name = book.sheets.find((sheet) => sheet.id === id)?.name;
    if (!on) return [text, told.filter(({ sheet, texts: own }) => sheet === name && own.includes(text)).length];
    const { place } = tableOn(on.sheet, on.document);
    const column = columnOf(on.sheet, on.document, "ownText");
    const rows = Array.from({ length: place.rowCount - 1 }, (_, row) => valueOn(on.sheet, place.row + 1 + row, column));
    return [text, rows.filter((value) => value === text).length];
  });
}

test("no own text is lost or doubled, whatever is refreshed, rolled over, renamed, moved and taken back", () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.constantFrom(2024 as const, 2025 as const), fc.array(step, { minLength: 1, maxLength: 10 }), (year, steps) => {
      const scene: Scene = { book: bookWith(exampleSheets()), texts: new Map(), undo: null, count: 0 };
      refresh(scene, year, 1000);
      for (const taken of steps) {
        take(scene, taken);
        const stands = standing(scene);
        kept += stands.length;
        expect(stands.filter(([, times]) => times !== 1)).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
  expect(kept).toBeGreaterThan(500);
}, 120_000);
