import type { Rule } from "../rule";
import { parameterMissing, type MemoSubject } from "../rules/parameter-missing";

/** The rules on the composed memo. */
export const memoRules: readonly Rule<MemoSubject>[] = [parameterMissing];
