import type { Rule } from "../rule";
import { figureMismatch, type FigureSubject } from "../rules/figure-mismatch";

/** The rules on what Excel has calculated. */
export const figureRules: readonly Rule<FigureSubject>[] = [figureMismatch];
