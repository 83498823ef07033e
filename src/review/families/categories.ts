import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { aliasUsed } from "../rules/alias-used";
import { nearDuplicateName } from "../rules/near-duplicate-name";
import { unknownArea } from "../rules/unknown-area";
import { unknownDecision } from "../rules/unknown-decision";
import { unknownGrantForm } from "../rules/unknown-grant-form";
import { unknownMunicipality } from "../rules/unknown-municipality";
import { unknownStatus } from "../rules/unknown-status";

/** The rules on categories and names, in the order of the catalogue. */
export const categoriesRules: readonly Rule<ReviewContext>[] = [
  unknownGrantForm,
  unknownMunicipality,
  unknownArea,
  unknownStatus,
  unknownDecision,
  aliasUsed,
  nearDuplicateName,
];
