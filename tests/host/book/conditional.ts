/** The look that a conditional format gives: what is absent stays as the cell has it. */
export interface ConditionalLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  color?: string;
  fill?: string;
}

/** A conditional format of a sheet. The sheet's list is in order of priority, the first wins. */
export interface BookConditional {
  id: string;
  /** Local A1 addresses. */
  ranges: string[];
  /** As Office.js names it; the model knows the rules of "Custom" only. */
  type: string;
  /** en-US with "=", written for the first cell of the first range; "" before it is set. */
  formula: string;
  look: ConditionalLook;
  stopIfTrue: boolean;
  /** The rule as the file holds it, where the model does not know it: kept as it is. */
  raw: string | null;
}

export function newConditionalId(others: readonly BookConditional[]): string {
  const numbers = others.map((one) => Number(/^\{(\d{8})-/.exec(one.id)?.[1] ?? 0));
  return `{${String(Math.max(0, ...numbers) + 1).padStart(8, "0")}-0003-0000-0000-000000000000}`;
}
