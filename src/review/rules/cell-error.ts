import { noteRule } from "../noteRule";

/** The cell holds a formula error. */
export const cellError = noteRule({ id: "cell-error", family: "reading", severity: "error", kind: "cell-error" });
