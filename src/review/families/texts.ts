import type { MemoContext } from "../memoContext";
import type { Rule } from "../rule";
import { abbreviation } from "../rules/abbreviation";
import { digitGrouping } from "../rules/digit-grouping";
import { hyphenAsDash } from "../rules/hyphen-as-dash";
import { knownPhrase } from "../rules/known-phrase";
import { missingHyphen } from "../rules/missing-hyphen";
import { mixedVerbForms } from "../rules/mixed-verb-forms";
import { numberNotInFigures } from "../rules/number-not-in-figures";
import { parameterMissing } from "../rules/parameter-missing";
import { parameterOtherYear } from "../rules/parameter-other-year";
import { periodMismatch } from "../rules/period-mismatch";
import { personalIdentityNumber } from "../rules/personal-identity-number";
import { placeholderLeft } from "../rules/placeholder-left";
import { singleRecipient } from "../rules/single-recipient";
import { spaceAroundHyphen } from "../rules/space-around-hyphen";
import { spaceBeforeUnit } from "../rules/space-before-unit";
import { templateUnknownName } from "../rules/template-unknown-name";
import { unknownReferenceForm } from "../rules/unknown-reference-form";

/** The rules on the composed memo: text and privacy, in the order of the catalogue. */
export const memoRules: readonly Rule<MemoContext>[] = [
  personalIdentityNumber,
  singleRecipient,
  parameterMissing,
  parameterOtherYear,
  templateUnknownName,
  placeholderLeft,
  numberNotInFigures,
  periodMismatch,
  hyphenAsDash,
  digitGrouping,
  abbreviation,
  knownPhrase,
  spaceBeforeUnit,
  missingHyphen,
  spaceAroundHyphen,
  mixedVerbForms,
  unknownReferenceForm,
];
