import type { Figure } from "../model";
import type { Argument } from "./fill";

/** A word or a name that leads nowhere. */
export function textArgument(text: string): Argument {
  return { parts: [{ kind: "text", text }], number: Number.NaN };
}

/** A figure, written as `text`, that bends its sentence. */
export function figureArgument(figure: Figure, text: string): Argument {
  return { parts: [{ kind: "figure", text, figure: figure.id }], number: figure.value ?? Number.NaN };
}
