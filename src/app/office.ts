/** How Office looks, for the pane: there is no sign when that changes, so ask again when the pane is shown. */
export { theme, whenShown, type Theme } from "../excel";
