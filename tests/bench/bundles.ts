import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Measure } from "./measure";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** Sizes of what `npm run build` made. The first screen is measured in the browser (tests/browser); here the parts. */
export async function bundleMeasures(): Promise<readonly Measure[]> {
  const files = await readdir(dist).catch(() => []);
  const scripts = files.filter((file) => file.endsWith(".js"));
  if (scripts.length === 0) return [{ measure: "dist is not built: run npm run build first", value: 0, unit: "files" }];
  const page = await readFile(join(dist, "taskpane.html"), "utf8");
  const sizes = await Promise.all(scripts.map(async (file) => ({ file, size: gzipSync(await readFile(join(dist, file))).length })));
  const initial = sizes.filter(({ file }) => page.includes(file));
  return [
    { measure: "scripts named in taskpane.html, gzip", value: sum(initial), unit: "bytes" },
    { measure: "all scripts, gzip", value: sum(sizes), unit: "bytes" },
  ];
}

function sum(sizes: readonly { readonly size: number }[]): number {
  return sizes.reduce((total, { size }) => total + size, 0);
}
