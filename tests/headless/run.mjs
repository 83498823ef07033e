// `npm run refresh`: the process around tests/headless/main.ts.
import "./typescript.mjs";

const { main } = await import("./main.ts");
// Not process.exit: what was printed must be flushed first. Office.js keeps timers, so the process is ended once it is idle.
process.exitCode = await main(process.argv.slice(2));
setTimeout(() => process.exit(), 0);
