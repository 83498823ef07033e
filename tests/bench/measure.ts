/** One line of `npm run bench`. */
export interface Measure {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  /** What must not be passed, where an issue sets it. */
  readonly budget?: number;
}
