import fc from "fast-check";
import { startIronCalcInNode } from "../host/calculation/node";
import { seed } from "../seed";
import { refreshBook, valueAt } from "../sheets/refreshBook";
import { bookWith } from "../summary/workbook";
import { described, formSettings, grantTables, hasText, municipalitySettings, sheetOf } from "./randomGrants";

/*
 * The same random workbooks through a whole refresh: totals, changes, shares and averages, which follow from other cells of their sheets,
 * are what the engine says too.
 */

const workbooks = 100;

beforeAll(startIronCalcInNode);

test(`every figure on the written sheets is the engine's (seed ${String(seed)}, ${String(workbooks)} workbooks)`, async () => {
  const numbersOnly = grantTables.filter((tables) => !tables.some(hasText));
  await fc.assert(
    fc.asyncProperty(numbersOnly, async (tables) => {
      const book = bookWith([
        formSettings,
        municipalitySettings,
        ...tables.map((table, place) => sheetOf(table, `Tabell_${String(place + 1)}`)),
      ]);
      const { plan, figures } = await refreshBook(book);
      const wrong = [...plan.placements].flatMap(([id, cell]) => {
        const engine = figures.get(id)?.value ?? null;
        const shown = valueAt(book, cell);
        // Nothing to divide by stands as an empty cell or a dash.
        const agrees = engine === null ? typeof shown === "string" && !shown.startsWith("#") : Math.abs(engine - Number(shown)) < 0.0001;
        return agrees ? [] : [`${id} is ${String(engine)}, on ${cell.sheet} ${String(shown)}`];
      });
      if (wrong.length > 0) throw new Error(`${wrong.join("\n")}\n\n${described(tables)}\n`);
    }),
    { numRuns: workbooks },
  );
}, 120_000);
