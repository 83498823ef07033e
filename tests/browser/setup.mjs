import { fileURLToPath } from "node:url";
import { buildAll } from "../workbench/build.mjs";
import { startServer } from "../workbench/server.mjs";
import { findBrowser } from "./chromium.mjs";

const example = fileURLToPath(new URL("../../assets/exempel/uppfoljning-2025.xlsx", import.meta.url));

/** Builds the product and the workbench, serves them, and finds the browser; the tests read where from the environment. */
export default async function setup() {
  await buildAll();
  const server = await startServer({ port: 0, workbook: example });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_ADDRESS = server.address;
  process.env.WORKBENCH_BROWSER = JSON.stringify(await findBrowser());
}
