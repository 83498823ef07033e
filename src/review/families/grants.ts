import type { ReviewContext } from "../context";
import type { Rule } from "../rule";
import { applicationAfterStart } from "../rules/application-after-start";
import { caseNumberForm } from "../rules/case-number-form";
import { dateOrder } from "../rules/date-order";
import { deMinimis } from "../rules/de-minimis";
import { duplicateCase } from "../rules/duplicate-case";
import { expiredGrantForm } from "../rules/expired-grant-form";
import { grantedUnpaid } from "../rules/granted-unpaid";
import { homeDeliveryFloor } from "../rules/home-delivery-floor";
import { homeDeliveryHouseholds } from "../rules/home-delivery-households";
import { homeDeliveryPerDelivery } from "../rules/home-delivery-per-delivery";
import { homeDeliveryShare } from "../rules/home-delivery-share";
import { homeDeliveryTwice } from "../rules/home-delivery-twice";
import { homeDeliveryYear } from "../rules/home-delivery-year";
import { investmentShare } from "../rules/investment-share";
import { municipalOpinionMissing } from "../rules/municipal-opinion-missing";
import { operatingDistance } from "../rules/operating-distance";
import { operatingTurnover } from "../rules/operating-turnover";
import { orgNumber } from "../rules/org-number";
import { paidOverGranted } from "../rules/paid-over-granted";
import { propertyOwner } from "../rules/property-owner";
import { recipientTypeMismatch } from "../rules/recipient-type-mismatch";
import { recovery } from "../rules/recovery";
import { regionalCeiling } from "../rules/regional-ceiling";
import { rejectedWithAmount } from "../rules/rejected-with-amount";
import { repeatedCaseRows } from "../rules/repeated-case-rows";
import { serviceYears } from "../rules/service-years";
import { yearlyCeiling } from "../rules/yearly-ceiling";

/** The rules on grants: the ordinance and the handling of a case, in the order of the catalogue. */
export const grantsRules: readonly Rule<ReviewContext>[] = [
  duplicateCase,
  repeatedCaseRows,
  rejectedWithAmount,
  dateOrder,
  recipientTypeMismatch,
  propertyOwner,
  expiredGrantForm,
  homeDeliveryShare,
  homeDeliveryPerDelivery,
  homeDeliveryFloor,
  homeDeliveryTwice,
  homeDeliveryYear,
  homeDeliveryHouseholds,
  investmentShare,
  applicationAfterStart,
  yearlyCeiling,
  serviceYears,
  operatingTurnover,
  operatingDistance,
  municipalOpinionMissing,
  regionalCeiling,
  deMinimis,
  paidOverGranted,
  recovery,
  grantedUnpaid,
  orgNumber,
  caseNumberForm,
];
