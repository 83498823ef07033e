import { fileURLToPath } from "node:url";
import webpack from "webpack";
import productConfig from "../../webpack.config.js";
import workbenchConfig from "./webpack.config.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export const distFolder = path("../../.build/dist");
export const pageFolder = path("../../.build/workbench");

/** What was built before is kept, so that the second start takes a second; `npm run build` alone builds from nothing. */
const cacheOf = (name, config) => ({
  type: "filesystem",
  name,
  cacheDirectory: path("../../.build/webpack"),
  buildDependencies: { config: [path(config), path("../../package-lock.json"), path("../../tsconfig.json")] },
});

/**
 * Builds the add-in as it is deployed, and the workbench's page. Both go into .build/: what `npm run build` has put in dist/, perhaps for
 * another address, stays. Throws with webpack's own words.
 */
export async function buildAll() {
  await run({ ...productConfig({ dist: distFolder }, { mode: "production" }), cache: cacheOf("product", "../../webpack.config.js") });
  await run({ ...workbenchConfig, cache: cacheOf("workbench", "./webpack.config.mjs") });
}

function run(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config, (error, stats) => {
      const failure = error ?? (stats.hasErrors() ? new Error(stats.toString({ all: false, errors: true })) : null);
      // The cache is written when the compiler is closed.
      compiler.close((closing) => ((failure ?? closing) ? reject(failure ?? closing) : resolve(stats)));
    });
  });
}
