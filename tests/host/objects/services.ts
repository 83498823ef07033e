import { defineClass, type HostObject } from "../protocol";
import { eventTypes } from "./events";
import type { Excel } from "./excel";

/** What Office keeps beside the document: whether the pane is shown, whether it starts with the document, whether commands are ready. */
export interface Shell {
  paneVisible: boolean;
  startsWithDocument: boolean;
  commandsReady: boolean;
}

interface ServiceData {
  readonly excel: Excel;
  readonly shell: Shell;
}

function showPane({ excel, shell }: ServiceData, state: string): void {
  shell.paneVisible = state === "Visible";
  excel.events.emit({ type: eventTypes.visibilityChanged, target: "", args: { visibility: state }, area: null });
}

/** Behind Office.addin.showAsTaskpane and hide. */
const appRuntimeClass = defineClass<ServiceData>({
  type: "AppRuntimeService",
  methods: {
    getAppRuntimeState: ({ shell }) => (shell.paneVisible ? "Visible" : "Background"),
    setAppRuntimeState: (self, args) => {
      showPane(self, args.oneOf(0, ["Visible", "Background"], "Background"));
    },
  },
});

/** Behind Office.addin.setStartupBehavior. */
const persistenceClass = defineClass<ServiceData>({
  type: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: ({ shell }) => (shell.startsWithDocument ? "Active" : "Inactive"),
    setAppRuntimeStartState: ({ shell }, args) => {
      shell.startsWithDocument = args.text(0) === "Active";
    },
  },
});

/** Office.js tells it that the actions of the ribbon are associated. */
const addinInternalClass = defineClass<ServiceData>({
  type: "AddinInternalService",
  methods: {
    notifyActionHandlerReady: ({ shell }) => {
      shell.commandsReady = true;
    },
  },
});

export function findService(name: string, excel: Excel, shell: Shell): HostObject | null {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return appRuntimeClass({ excel, shell });
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return persistenceClass({ excel, shell });
    case "Microsoft.InternalService.AddinInternalService":
      return addinInternalClass({ excel, shell });
    default:
      return null;
  }
}
