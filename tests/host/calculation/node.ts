import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { startIronCalc } from "./engine";

/** Starts IronCalc in Node, from the package as it is installed where the process was started. */
export async function startIronCalcInNode(): Promise<void> {
  const path = createRequire(join(process.cwd(), "package.json")).resolve("@ironcalc/wasm/wasm_bg.wasm");
  await startIronCalc(readFileSync(path));
}
