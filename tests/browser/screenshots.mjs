import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { buildAll } from "../workbench/build.mjs";
import { startServer } from "../workbench/server.mjs";
import { findBrowser } from "./chromium.mjs";

/**
 * Pictures of the workbench and of each step of the pane, to be laid beside the design: `node tests/browser/screenshots.mjs`.
 * They are compared by eye, so no test reads them.
 */
const folder = fileURLToPath(new URL("../../.build/screenshots", import.meta.url));
const example = (name) => fileURLToPath(new URL(`../../assets/exempel/${name}.xlsx`, import.meta.url));

const looks = [
  { name: "350", query: "?pane=350" },
  { name: "320", query: "?pane=320" },
  { name: "mork", query: "?pane=350&theme=dark" },
  { name: "kontrast", query: "?pane=350", forcedColors: "active" },
];
const steps = { kallor: "Källor", granska: "Granska", sammanstall: "Sammanställ", text: "Text" };

await buildAll();
await mkdir(folder, { recursive: true });
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
for (const workbook of ["uppfoljning-2025", "uppfoljning-2025-med-fel"]) {
  const server = await startServer({ port: 0, workbook: example(workbook) });
  for (const look of looks) await takePictures(`${server.address}${look.query}`, workbook, look);
  await server.close();
}
await browser.close();
console.log(folder);

async function takePictures(address, workbook, { name, forcedColors }) {
  // As tall as the pane in the design's pictures, with the workbench's own rows around it.
  const page = await browser.newPage({
    viewport: { width: 1400, height: 954 },
    deviceScaleFactor: 2,
    forcedColors: forcedColors ?? "none",
  });
  const take = (what) => page.locator(".pane iframe").screenshot({ path: `${folder}/${workbook}-${what}-${name}.png` });
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByText("2 tabeller klara.").waitFor();
  await take("kallor-fore");
  await page.locator(".ribbon .command").first().click();
  await page.getByRole("button", { name: "Översikt" }).waitFor();
  for (const [file, step] of Object.entries(steps)) {
    await pane.getByRole("navigation").getByRole("button", { name: step }).click();
    await page.waitForTimeout(300);
    await take(file);
  }
  await page.screenshot({ path: `${folder}/${workbook}-arbetsbank-${name}.png` });
  await page.close();
}
