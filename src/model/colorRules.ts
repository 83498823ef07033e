import type { RangeRef } from "./cells";

/** A conditional format: the look of the cells for which a formula is true. Words or a sign say the same, never colour alone. */
export interface ColorRule {
  readonly range: RangeRef;
  /** en-US with `=`, written for the first cell of the range. */
  readonly formula: string;
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
}
