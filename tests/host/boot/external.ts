import type { Host } from "./host";
import { createOfficeContext, type OfficeContext } from "./office-context";

/** A COM array as Office.js takes it apart. */
interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (status: SafeArray | number, code?: number) => void;
type EventHandler = (eventId: number, entries: SafeArray) => void;

/** `window.external` as Excel for Windows gives it to a web page: the seam between Office.js and the host. */
export interface External {
  GetHostInfo(): string;
  GetContext(): OfficeContext;
  GetLoggingAllowed(): boolean;
  Execute(method: number, parameters: readonly unknown[], callback: Callback): void;
  RegisterEvent(event: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(event: number, target: string, callback: (status: number) => void): void;
}

/** What the ribbon needs of it. */
export interface Seam {
  readonly external: External;
  /** A click on a button with that FunctionName; resolves when the add-in calls `event.completed()`. */
  clickRibbon(functionName: string, controlId?: string): Promise<void>;
}

const methods = { executeRichApi: 93, commandCompleted: 94 } as const;
const eventIds = { documentSelection: 2, richApi: 33, ribbonCommand: 39 } as const;
const succeeded = 0;
const notSupported = 5000;

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

let lastInstance = 0;

/** The seam of one web page to a host. Each boot of Office.js needs one of its own. */
export function createSeam(host: Host): Seam {
  lastInstance += 1;
  const context = createOfficeContext(host, `embedded-${String(lastInstance)}`);
  const handlers = new Map<number, EventHandler>();
  const commands = new Map<string, () => void>();
  let lastCommand = 0;

  const deliver = host.onEvents;
  host.onEvents = (entries) => {
    deliver(entries);
    const handler = handlers.get(eventIds.richApi);
    if (handler)
      later(() => {
        handler(eventIds.richApi, safeArray(entries.map((entry) => safeArray(entry))));
      });
  };

  const tellSelection = host.onSelection;
  host.onSelection = () => {
    tellSelection();
    const handler = handlers.get(eventIds.documentSelection);
    if (handler)
      later(() => {
        handler(eventIds.documentSelection, safeArray([]));
      });
  };

  const external: External = {
    GetHostInfo: () => `_host_Info=Excel$Win32$16.01$${host.excel.uiLocale}$correlation$$disableLogging$1`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (method, parameters, callback) => {
      if (method === methods.executeRichApi) void executeRichApi(host, parameters, callback);
      else if (method === methods.commandCompleted) {
        commands.get(String(parameters[0]))?.();
        later(() => {
          callback(succeeded);
        });
      } else
        later(() => {
          callback(notSupported);
        });
    },
    RegisterEvent: (event, _target, handler, callback) => {
      handlers.set(event, handler);
      later(() => {
        callback(succeeded);
      });
    },
    UnregisterEvent: (event, _target, callback) => {
      handlers.delete(event);
      later(() => {
        callback(succeeded);
      });
    },
  };

  const clickRibbon: Seam["clickRibbon"] = (functionName, controlId = functionName) =>
    new Promise((resolve, reject) => {
      const handler = handlers.get(eventIds.ribbonCommand);
      if (!handler) {
        reject(new Error("No ribbon command has been associated: the click is lost (office-js #5176)."));
        return;
      }
      lastCommand += 1;
      const id = `command-${String(lastCommand)}`;
      commands.set(id, () => {
        commands.delete(id);
        resolve();
      });
      later(() => {
        handler(eventIds.ribbonCommand, safeArray([id, functionName, JSON.stringify({ source: { id: controlId } })]));
      });
    });

  return { external, clickRibbon };
}

async function executeRichApi(host: Host, parameters: readonly unknown[], callback: Callback): Promise<void> {
  const message = parameters[0] as readonly unknown[];
  const answer = await host.handle({ body: String(message[4]), flags: Number(message[6]) });
  if (typeof answer === "number") callback(answer);
  else callback(safeArray([succeeded, answer.hasError ? 400 : 200, [], answer.body]), 0);
}

/** Office never answers within the call. */
function later(act: () => void): void {
  setTimeout(act, 0);
}
