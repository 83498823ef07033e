/** The columns of the source tables and the headers they may have, for the pane's list of them. */
export { fieldDefinitions } from "../sources";
