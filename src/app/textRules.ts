import { ruleMetas } from "../review";

/** The ids of the rules on the texts, for the pane: it shows what they say where the text stands. */
export const textRules: ReadonlySet<string> = new Set(ruleMetas.filter(({ family }) => family === "texts").map(({ id }) => id));
