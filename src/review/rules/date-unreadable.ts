import { noteRule } from "../noteRule";

/** A date cannot be read. */
export const dateUnreadable = noteRule({ id: "date-unreadable", family: "reading", severity: "error", kind: "unreadable-date" });
