import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import vm from "node:vm";
import type { External } from "./external";
import { turnOnRequirementChecks } from "./requirement-checks";

/** The globals that Office.js makes. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const pageUrl = "https://localhost/taskpane.html";
const scriptFolder = "/office-js/";
const scripts = new Map<string, vm.Script>();

/** Microsoft's own files, as they are installed. */
function officeScript(name: string): vm.Script {
  const known = scripts.get(name);
  if (known) return known;
  const file = join(resolve("node_modules/@microsoft/office-js/dist"), name);
  const script = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  scripts.set(name, script);
  return script;
}

/**
 * Loads Office.js into a page of its own: a vm context with just as much of a browser as the library looks at. JSON, Promise and Error are
 * those of the caller, so that values, promises and errors that come out of it are the caller's too.
 */
export async function bootOffice(external: External): Promise<OfficeGlobals> {
  const page = createPage(external, (source) => {
    officeScript(new URL(source).pathname.replace(scriptFolder, "")).runInContext(context);
  });
  const context = vm.createContext(page);
  officeScript("office.js").runInContext(context);
  const globals = page as unknown as OfficeGlobals;
  await globals.Office.onReady();
  turnOnRequirementChecks(globals);
  return globals;
}

type Page = Record<string, unknown>;

function createPage(external: External, load: (source: string) => void): Page {
  const storage = createStorage();
  const page: Page = {
    external,
    location: new URL(pageUrl),
    navigator: { userAgent: "node" },
    name: "",
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    document: createDocument(load),
    performance,
    console,
    URL,
    TextEncoder,
    JSON,
    Promise,
    Error,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}

function nothing(): void {
  // The page has no events of its own.
}

function createStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  };
}

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
}

/** A document in which a script that is appended to the head is loaded. */
function createDocument(load: (source: string) => void) {
  const element = (tag: string) => ({
    tagName: tag.toUpperCase(),
    setAttribute: nothing,
    getAttribute: () => null,
    style: {},
    appendChild: nothing,
  });
  const head = {
    appendChild: (script: ScriptElement) => {
      setImmediate(() => {
        load(script.src);
        script.onload?.();
      });
    },
  };
  const officeTag = { src: `https://localhost${scriptFolder}office.js`, getAttribute: () => null };
  return {
    readyState: "complete",
    URL: pageUrl,
    cookie: "",
    body: element("body"),
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeTag] : tag === "head" ? [head] : []),
    getElementById: () => null,
    createElement: element,
    addEventListener: nothing,
  };
}
