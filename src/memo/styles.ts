import type { BlockStyle } from "../model";
import { categoryKey } from "../programme";

/** What the column Stil says. */
export const styleNames: Readonly<Record<BlockStyle, string>> = {
  heading1: "rubrik 1",
  heading2: "rubrik 2",
  heading3: "rubrik 3",
  paragraph: "stycke",
  bullet: "punkt",
  table: "tabell",
};

/** The style that a cell of the column names; null for none. */
export function styleOfName(typed: string): BlockStyle | null {
  const styles = Object.keys(styleNames) as BlockStyle[];
  return styles.find((style) => categoryKey(styleNames[style]).replace(" ", "") === categoryKey(typed).replace(" ", "")) ?? null;
}
