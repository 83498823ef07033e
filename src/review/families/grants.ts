import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { dateOrder } from "../rules/date-order";
import { duplicateCase } from "../rules/duplicate-case";
import { rejectedWithAmount } from "../rules/rejected-with-amount";
import { repeatedCaseRows } from "../rules/repeated-case-rows";

/** The rules on grants: the ordinance and the handling of a case, in the order of the catalogue. */
export const grantsRules: readonly Rule<ReviewContext>[] = [duplicateCase, repeatedCaseRows, rejectedWithAmount, dateOrder];
