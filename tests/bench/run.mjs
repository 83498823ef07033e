// `npm run bench`: prints one JSON line per measure. Times are ratios inside this one run, so that machines can be compared.
import "../headless/typescript.mjs";

const { bench } = await import("./bench.ts");
await bench((measure) => console.log(JSON.stringify(measure)));
process.exit();
