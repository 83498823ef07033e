import { createPause } from "../../src/app/pause";
import { makeDraft } from "../../src/app/draft";
import { readWorkbook } from "../../src/app/read";
import { checkDataset, checkDatasetInSlices, checkMemo, checkMemoInSlices } from "../../src/review";
import { exampleBook, inExcel } from "./exampleInExcel";

function reading() {
  return exampleBook("uppfoljning-2025-med-fel.xlsx").then((book) => inExcel(book, () => readWorkbook()));
}

/** A pause that only counts. */
function counting() {
  let times = 0;
  const pause = () => {
    times += 1;
    return Promise.resolve();
  };
  return { pause, times: () => times };
}

describe("A review in slices", () => {
  test("finds what the review at one stretch finds, with a pause for every rule", async () => {
    const given = await reading();
    const { dataset, programme } = given;
    const { pause, times } = counting();
    const whole = checkDataset(dataset, programme);
    expect(await checkDatasetInSlices(dataset, programme, pause)).toEqual(whole);
    expect(times()).toBeGreaterThan(Object.values(whole.rulesRun).reduce((sum, count) => sum + count, 0));
    const { draft } = await makeDraft(given);
    const subject = { memo: draft.memo, programme, dataset, figures: draft.figures };
    expect(await checkMemoInSlices(subject, pause)).toEqual(checkMemo(subject));
  });

  test("ends when the pause says so", async () => {
    const { dataset, programme } = await reading();
    let left = 3;
    const stopping = () => (--left > 0 ? Promise.resolve() : Promise.reject(new Error("stopped")));
    await expect(checkDatasetInSlices(dataset, programme, stopping)).rejects.toThrow("stopped");
    expect(left).toBe(0);
  });

  test("ends when the user stops it", async () => {
    const given = await reading();
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await expect(makeDraft(given, stop.signal)).rejects.toThrow("stopped");
  });
});

describe("A pause", () => {
  /** Keeps the machine busy, in milliseconds. */
  function work(time: number): void {
    const end = performance.now() + time;
    while (performance.now() < end);
  }

  test("lets other work in after a long stretch, and not before", async () => {
    const pause = createPause();
    let others = 0;
    setTimeout(() => {
      others += 1;
    }, 0);
    await pause();
    expect(others).toBe(0);
    work(50);
    await pause();
    expect(others).toBe(1);
  });
});
