import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { distFolder, pageFolder } from "./build.mjs";

const officeFolder = fileURLToPath(new URL("../../node_modules/@microsoft/office-js/dist", import.meta.url));
const bridgeFile = fileURLToPath(new URL("./bridge.js", import.meta.url));

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves the workbench on this machine only.
 * @param {{ port: number, workbook: string }} options port 0 takes any free one; workbook is a path
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startServer({ port, workbook }) {
  const server = createServer((request, response) => {
    answer(request, response, workbook).catch((error) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

async function answer(request, response, workbook) {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  if (path === "/taskpane.html") return send(response, ".html", await paneOnEmbeddedExcel());
  if (path === "/bridge.js") return sendFile(response, bridgeFile);
  if (path === "/workbook.xlsx") return sendFile(response, workbook, { "x-file-name": encodeURIComponent(basename(workbook)) });
  if (path === "/") return sendFile(response, join(pageFolder, "index.html"));
  if (path.startsWith("/workbench/")) return sendFile(response, inside(pageFolder, path.slice("/workbench/".length)));
  if (path.startsWith("/office-js/")) return sendFile(response, inside(officeFolder, path.slice("/office-js/".length)));
  return sendFile(response, inside(distFolder, path.slice(1)));
}

/** The deployed page with one change: Office.js from the npm package instead of Microsoft's CDN, behind the bridge to the embedded Excel. */
async function paneOnEmbeddedExcel() {
  const page = await readFile(join(distFolder, "taskpane.html"), "utf8");
  const local = '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>';
  const changed = page.replace(/<script[^>]*appsforoffice\.microsoft\.com[^>]*><\/script>/, local);
  if (changed === page) throw new Error("taskpane.html does not load Office.js where the workbench expects it.");
  return changed;
}

function inside(folder, path) {
  const file = normalize(join(folder, path));
  return file.startsWith(folder) ? file : folder;
}

async function sendFile(response, file, more = {}) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return response.writeHead(404, { "content-type": "text/plain" }).end("404");
  response.writeHead(200, { ...headers(extname(file)), ...more });
  createReadStream(file).pipe(response);
}

function send(response, extension, content) {
  response.writeHead(200, headers(extension)).end(content);
}

function headers(extension) {
  return { "content-type": types[extension] ?? "application/octet-stream", "cache-control": "no-store" };
}
