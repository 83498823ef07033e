export { paneTexts as interfaceTexts } from "./pane";
