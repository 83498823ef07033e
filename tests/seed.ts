import fc from "fast-check";

/** Property tests make the same random cases in every run, so that a failure is one of the change at hand; `SEED=7 npx jest …` makes others. */
export const seed = Number(process.env.SEED ?? 20251014);

fc.configureGlobal({ seed });
