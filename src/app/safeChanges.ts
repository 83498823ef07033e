/** What can be written for many findings at once, each cell once, for the pane's previews. */
export { combineChanges as safeChanges } from "../review";
