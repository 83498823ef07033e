import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";
import { startServer } from "./server.mjs";

const example = fileURLToPath(new URL("../../assets/exempel/uppfoljning-2025.xlsx", import.meta.url));

const options = {
  port: { type: "string", default: "3000" },
  "no-open": { type: "boolean" },
  workbook: { type: "string", default: example },
};
const { values } = readArguments();
const workbook = resolve(values.workbook);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`--port ska vara ett tal mellan 0 och 65535, inte ”${values.port}”.`, 2);
if (!existsSync(workbook)) stop(`Filen ${values.workbook} finns inte. Kontrollera namnet efter --workbook.`, 1);

console.log("Bygger tillägget och arbetsbänken …");
await buildAll();
const { address } = await listen();
console.log(`Arbetsbänken finns på ${address} (avsluta med Ctrl+C)`);
if (!values["no-open"]) openBrowser(address);

function readArguments() {
  try {
    return parseArgs({ options });
  } catch {
    return stop("Så här: npm run demo -- [--port N] [--no-open] [--workbook FIL]", 2);
  }
}

/** A port that is taken is no reason to stop: the next free one does as well. */
async function listen() {
  try {
    return await startServer({ port, workbook });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.log(`Port ${port} är upptagen. Tar en ledig.`);
    return startServer({ port: 0, workbook });
  }
}

/** Where there is no browser to open, the printed address is enough. */
function openBrowser(target) {
  const command = { win32: ["cmd", ["/c", "start", "", target]], darwin: ["open", [target]] }[process.platform] ?? ["xdg-open", [target]];
  spawn(command[0], command[1], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function stop(message, code) {
  console.error(message);
  process.exit(code);
}
