/** What the pane asks Office about itself: whether it will do, and how it looks. The look gives no sign when it changes: ask again when shown. */
export { isSupported, theme, whenShown, type Theme } from "../excel";
