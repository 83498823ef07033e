import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { closeBrowser, openWorkbench, paneFrame } from "./workbench";

const dist = resolve(".build/dist");
/** All that the pane requests until its first screen stands, but Office.js: stack.md, issue 2. */
const mostBytes = 120 * 1024;

afterAll(closeBrowser);

describe("the size of the add-in", () => {
  test("the pane's first screen needs at most 120 KiB gzip", async () => {
    const workbench = await openWorkbench({ before: (page) => page.addInitScript(markFirstScreen) });
    await workbench.pane.getByText("2 tabeller klara.").waitFor();
    const paths = await paneFrame(workbench).evaluate(requestedForFirstScreen);
    await workbench.close();
    const ours = ["/taskpane.html", ...paths.filter((path) => !path.startsWith("/office-js/") && path !== "/bridge.js")];
    const sizes = await Promise.all(ours.map(async (path) => [path, gzipSync(await readFile(join(dist, path))).length] as const));
    const total = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(ours).toEqual(expect.arrayContaining([expect.stringMatching(/^\/commands\./), expect.stringMatching(/^\/taskpane\..*js$/)]));
    if (total > mostBytes)
      throw new Error(`${(total / 1024).toFixed(1)} KiB:\n${sizes.map(([path, size]) => `${String(size)} ${path}`).join("\n")}`);
  });

  test("what the ribbon's click waits for is small and without React", async () => {
    const page = await readFile(join(dist, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]*src="?([^">\s]+)/g)]
      .map((match) => match[1] ?? "")
      .filter((script) => !script.includes("//"));
    const commands = scripts.findIndex((script) => script.startsWith("commands."));
    expect(commands).toBeGreaterThanOrEqual(0);
    const until = await Promise.all(scripts.slice(0, commands + 1).map((script) => readFile(join(dist, script), "utf8")));
    expect(until.filter((source) => /react\.(?:element|transitional|fragment)|FluentProvider/.test(source)).length).toBe(0);
    expect(gzipSync(until.join("")).length).toBeLessThan(20 * 1024);
  });

  test("dist has hashed names and no source maps", async () => {
    const files = await readdir(dist, { recursive: true });
    const scripts = files.filter((file) => file.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => !/\.[0-9a-f]{8}\.js$/.test(script))).toEqual([]);
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
    const sources = await Promise.all(scripts.map(async (script) => [script, await readFile(join(dist, script), "utf8")] as const));
    expect(sources.filter(([, source]) => /^\/\/# sourceMappingURL=/m.test(source)).map(([script]) => script)).toEqual([]);
  });
});

interface MarkedWindow extends Window {
  firstScreenAt?: number;
}

/** Runs in the page: remembers when the foot says what was read. */
function markFirstScreen(): void {
  const marked = window as MarkedWindow;
  new MutationObserver((_records, observer) => {
    if (!/\d tabeller klara/.test(document.body.textContent)) return;
    marked.firstScreenAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs in the pane. */
function requestedForFirstScreen(): string[] {
  const at = (window as MarkedWindow).firstScreenAt ?? Infinity;
  const requests = performance.getEntriesByType("resource").filter((entry) => entry.startTime <= at);
  return [...new Set(requests.map((entry) => new URL(entry.name).pathname))];
}
