// Runs in the pane before Office.js: the seam that Excel for Windows offers is answered by the embedded Excel of the page around it.
Object.defineProperty(window, "external", { value: window.parent.workbench.createExternal(), configurable: true });
