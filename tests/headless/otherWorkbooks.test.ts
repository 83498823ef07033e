import { bookBytes, readExample } from "../fixtures/books/sourceBook";
import { differingFigures, keyFigures, referenceBullets, referenceFigures, refreshed, complaints } from "./scene";

test("try", async () => {
  const { grants, activities } = await readExample();
  const t = Date.now();
  const bytes = await bookBytes({ sheets: [grants, activities] });
  console.log(Date.now() - t);
  for (let i = 0; i < 3; i++) {
  const u = Date.now();
  const { result, text } = await refreshed(bytes);
  console.log(Date.now() - u, complaints(result), differingFigures(result).length);
  expect(keyFigures(result)).toEqual(referenceFigures);
  for (const bullet of referenceBullets) expect(text).toContain(bullet);
  }
});
