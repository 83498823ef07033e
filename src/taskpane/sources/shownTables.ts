import { useEffect, useState } from "react";
import type { Review, Source, SourceField } from "../../model";
import { nearestMiss, sourceRoles, startOf } from "./tables";

/** A table with a row of its own in the step. */
export interface ShownTable {
  readonly source: Source;
  /** The required fields that have no column: then it is not read. */
  readonly missing: readonly SourceField[];
}

const none: readonly SourceField[] = [];

/**
 * The tables that are read, and those that the user expects to be: they have been read before, the user has chosen columns of them, or they
 * come closest to a kind of table that is not found.
 */
export function useShownTables(review: Review): readonly ShownTable[] {
  const { sources, nearMisses } = review.recognition;
  const [readBefore, setReadBefore] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setReadBefore((before) => new Set([...before, ...sources.map(startOf)]));
  }, [sources]);
  const nearest = sourceRoles.filter((role) => !sources.some((source) => source.role === role)).map((role) => nearestMiss(review, role));
  return [
    ...sources.map((source) => ({ source, missing: none })),
    ...nearMisses.flatMap((miss) => {
      const { source, missing } = miss;
      const isExpected = source && (source.chosen?.length || readBefore.has(startOf(source)) || nearest.includes(miss));
      return isExpected ? [{ source, missing }] : [];
    }),
  ];
}
