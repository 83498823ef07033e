import { init } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import wasm from "@ironcalc/wasm/wasm_bg.wasm";
import { createRoot } from "react-dom/client";
import { createCatalogue } from "../../../src/messages";
import type { Language } from "../../../src/model";
import { startIronCalc } from "../../host/calculation";
import { readRibbon } from "./manifest";
import { workbenchTexts } from "./texts";
import { openWorkbook, type OpenWorkbook } from "./workbook";
import { Workbench } from "./Workbench";
import "./workbench.css";

/** What the pane's bridge.js asks for. */
interface WorkbenchWindow extends Window {
  workbench?: { readonly createExternal: OpenWorkbook["createExternal"] };
}

/** `?lang=en` shows it in English, `?pane=320` narrows the pane, `?theme=dark` gives a dark Office. */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language: Language = query.get("lang") === "en" ? "en" : "sv";
  const uiLocale = language === "sv" ? "sv-SE" : "en-US";
  const texts = createCatalogue(language, workbenchTexts[language]);
  document.documentElement.lang = language;
  await Promise.all([init(), startIronCalc(await bytesOf(wasm))]);
  const open = (bytes: Uint8Array, name: string) => openWorkbook(bytes, name, { uiLocale, dark: query.get("theme") === "dark" });
  const response = await fetch("/workbook.xlsx");
  const name = decodeURIComponent(response.headers.get("x-file-name") ?? "uppfoljning.xlsx");
  const first = await open(new Uint8Array(await response.arrayBuffer()), name);
  const ribbon = readRibbon(await (await fetch("/manifest.xml")).text(), uiLocale);
  const onWorkbook = ({ createExternal }: OpenWorkbook) => {
    (window as WorkbenchWindow).workbench = { createExternal };
  };
  onWorkbook(first);
  const place = document.getElementById("workbench");
  if (!place) return;
  const paneWidth = Number(query.get("pane") ?? 350);
  createRoot(place).render(
    <Workbench texts={texts} ribbon={ribbon} paneWidth={paneWidth} first={first} open={open} onWorkbook={onWorkbook} />,
  );
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

void start();
