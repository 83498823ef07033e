import { init } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import wasm from "@ironcalc/wasm/wasm_bg.wasm";
import { createRoot } from "react-dom/client";
import { createCatalogue } from "../../../src/messages";
import { startIronCalc } from "../../host/calculation";
import { readRibbon } from "./manifest";
import { readSettings } from "./settings";
import { workbenchTexts } from "./texts";
import { openWorkbook, type OpenWorkbook } from "./workbook";
import { Workbench } from "./Workbench";
import "./workbench.css";

/** What the pane's bridge.js asks for, and what the tests take hold of. */
interface WorkbenchWindow extends Window {
  workbench?: OpenWorkbook;
}

async function start(): Promise<void> {
  const { language, paneWidth, excel } = readSettings(location.search);
  const texts = createCatalogue(language, workbenchTexts[language]);
  document.documentElement.lang = language;
  document.title = texts.say("workbench.page");
  const open = (bytes: Uint8Array, name: string) => openWorkbook(bytes, name, excel);
  await Promise.all([init(), startIronCalc(await bytesOf(wasm))]);
  const response = await fetch("/workbook.xlsx");
  const name = decodeURIComponent(response.headers.get("x-file-name") ?? "workbook.xlsx");
  const first = await open(new Uint8Array(await response.arrayBuffer()), name).catch(() => null);
  if (!first) {
    showText(texts.say("workbench.first-unreadable", { file: name }));
    return;
  }
  const ribbon = readRibbon(await (await fetch("/manifest.xml")).text(), excel.uiLocale);
  const onWorkbook = (workbook: OpenWorkbook) => {
    (window as WorkbenchWindow).workbench = workbook;
  };
  onWorkbook(first);
  const place = document.getElementById("workbench");
  if (!place) return;
  createRoot(place).render(
    <Workbench texts={texts} ribbon={ribbon} paneWidth={paneWidth} first={first} open={open} onWorkbook={onWorkbook} />,
  );
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

/** Instead of the workbench: why it does not stand here. */
function showText(text: string): void {
  const place = document.getElementById("workbench");
  if (!place) return;
  const message = document.createElement("p");
  message.className = "instead";
  message.setAttribute("role", "alert");
  message.textContent = text;
  place.replaceChildren(message);
}

start().catch((error: unknown) => {
  showText(error instanceof Error ? error.message : String(error));
});
