import type { Draft, FigureTable, Refresh } from "../model";
import { proposalsOf } from "./proposals";

/** Whether a refresh was made from the data that a draft is made from: the year, the figures and the proposals. Own texts are the user's. */
export function isOfData({ draft, year }: Refresh, now: Draft, yearNow: number | null): boolean {
  return year === yearNow && essence(draft) === essence(now);
}

function essence({ figures, memo, followUp }: Draft): string {
  return [...valuesOf(figures), ...[memo, followUp].flatMap(proposalsOf)].join("\n");
}

function valuesOf(figures: FigureTable): readonly string[] {
  return [...figures.values()].map(({ id, value }) => `${id}=${String(value)}`);
}
