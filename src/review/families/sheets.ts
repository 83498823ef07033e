import type { Rule } from "../rule";
import { marksLost } from "../rules/marks-lost";
import { textsAside } from "../rules/texts-aside";
import type { SheetSubject } from "../sheetContext";

/** The rules on the add-in's own sheets. */
export const sheetRules: readonly Rule<SheetSubject>[] = [marksLost, textsAside];
