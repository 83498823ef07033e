import { fileURLToPath } from "node:url";
import webpack from "webpack";
import productConfig from "../../webpack.config.js";
import workbenchConfig from "./webpack.config.mjs";

/** Builds the add-in as it is deployed (into dist/) and the workbench's page (into .build/). Throws with webpack's own words. */
export async function buildAll() {
  await run(productConfig({}, { mode: "production" }));
  await run(workbenchConfig);
}

export const distFolder = fileURLToPath(new URL("../../dist", import.meta.url));
export const pageFolder = fileURLToPath(new URL("../../.build/workbench", import.meta.url));

function run(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve(stats);
    });
  });
}
