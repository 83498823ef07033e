import type { FieldType, SourceField, SourceRole } from "../model";

/**
 * A column of a source table and the headers it may have. A new column or another word for a known one is added here and nowhere else:
 * recognition reads this table (the rest of what a header may look like is in headerKeys.ts).
 */
export interface FieldDefinition {
  readonly field: SourceField;
  readonly type: FieldType;
  /** A table without it is no source. */
  readonly required?: true;
  /** The default header first, then the other names, the surest first: when two columns would do, the earlier name wins. */
  readonly headers: readonly string[];
  /** Headers that mean this field only when the cells below say so ("Beslut" over dates). */
  readonly maybe?: readonly string[];
  /** Words, in lower case, that a header of this field never holds: the amount applied for is not the amount granted. */
  readonly never?: readonly string[];
}

/** Amounts in thousands or millions are not read: Excel's formulas would take them for kronor. */
const otherUnits = ["tkr", "kkr", "tsek", "mnkr", "mkr", "msek"];

/** workbook.md, Grants. */
const grantDefinitions: readonly FieldDefinition[] = [
  {
    field: "grantForm",
    type: "category",
    required: true,
    headers: ["Stödform", "Stödtyp", "Typ av stöd", "Bidragsform", "Bidragstyp", "Form av stöd", "Stöd"],
    maybe: ["Bidrag", "Typ", "Form"],
  },
  {
    field: "grantedAmount",
    type: "kronor",
    required: true,
    headers: [
      "Beviljat belopp",
      "Beviljat stödbelopp",
      "Summa beviljat bidrag",
      "Beviljat bidrag",
      "Beviljat stöd",
      "Beslutat belopp",
      "Bidragsbelopp",
      "Stödbelopp",
      "Beviljat",
      "Belopp",
      "Summa",
    ],
    maybe: ["Stöd", "Bidrag"],
    never: ["sökt", "sökta", "ansökt", "ansökta", ...otherUnits],
  },
  {
    field: "decisionDate",
    type: "date",
    required: true,
    headers: ["Beslutsdatum", "Beslutsdat", "Datum för beslut", "Beslut datum", "Beslutsdag", "Bifallsdatum", "Beslutad"],
    maybe: ["Beslut", "Beviljat", "Beviljad", "Bifall", "Datum"],
  },
  {
    field: "caseNumber",
    type: "text",
    headers: [
      "Ärendenummer",
      "Ärendenr",
      "Ärende-ID",
      "Diarienummer",
      "Diarienr",
      "Dnr",
      "Nyps-nr",
      "Nyps-nummer",
      "Projektnummer",
      "Ärende",
    ],
  },
  {
    field: "recipient",
    type: "text",
    headers: ["Mottagare", "Stödmottagare", "Bidragsmottagare", "Organisationsnamn", "Företag", "Sökande"],
  },
  { field: "orgNumber", type: "text", headers: ["Organisationsnummer", "Org.nr", "Orgnr"] },
  { field: "recipientType", type: "category", headers: ["Mottagartyp", "Typ av mottagare"] },
  { field: "store", type: "text", headers: ["Försäljningsställe", "Arbetsställe", "Butik"] },
  { field: "municipality", type: "category", headers: ["Kommun", "Kommunnamn", "Arbetsställekommun"] },
  { field: "applicationDate", type: "date", headers: ["Ansökningsdatum", "Ansökan inkom", "Inkom"] },
  { field: "startDate", type: "date", headers: ["Startdatum", "Påbörjas"] },
  {
    field: "decision",
    type: "category",
    headers: ["Beslut", "Beslutstyp", "Bifall/avslag", "Beslutsutfall"],
    maybe: ["Beslutad", "Beviljat", "Beviljad", "Bifall", "Status"],
  },
  { field: "supportYear", type: "year", headers: ["Stödår", "Avser år", "År"] },
  {
    field: "eligibleCost",
    type: "kronor",
    headers: ["Stödgrundande kostnad", "Stödgrundande utgift", "Nettokostnad", "Totalkostnad"],
    never: otherUnits,
  },
  { field: "rateGround", type: "number", headers: ["Grund 17 §", "Skäl för högre stödandel"] },
  { field: "households", type: "count", headers: ["Antal hushåll", "Hushåll"] },
  { field: "deliveries", type: "count", headers: ["Antal leveranser", "Antal hemsändningar", "Leveranser", "Hemsändningar"] },
  { field: "turnover", type: "kronor", headers: ["Omsättning dagligvaror", "Omsättning"], never: otherUnits },
  { field: "distanceKm", type: "number", headers: ["Avstånd (km)", "Avstånd"] },
  { field: "island", type: "yesNo", headers: ["Ö"] },
  { field: "specialReasons", type: "yesNo", headers: ["Särskilda skäl"] },
  { field: "municipalOpinionDate", type: "date", headers: ["Kommunens yttrande", "Kommunyttrande"] },
  { field: "paidAmount", type: "kronor", headers: ["Utbetalt", "Utbetalt belopp", "Utbetalat", "Utbetalat belopp"], never: otherUnits },
  { field: "paidDate", type: "date", headers: ["Utbetalningsdatum"], maybe: ["Utbetalt", "Utbetald", "Utbetalat"] },
  { field: "recoveredAmount", type: "kronor", headers: ["Återkrav", "Återkrävt", "Återkrävt belopp"], never: otherUnits },
  { field: "recoveryGround", type: "text", headers: ["Grund för återkrav"] },
  { field: "funding", type: "text", headers: ["Finansieringskälla", "Finansiering", "Anslag"] },
  { field: "note", type: "text", headers: ["Anmärkning", "Kommentar", "Notering"] },
];

/** workbook.md, Activities. */
const activityDefinitions: readonly FieldDefinition[] = [
  { field: "area", type: "category", required: true, headers: ["Prioriterat område", "Insatsområde", "Område"] },
  { field: "activity", type: "text", required: true, headers: ["Insats", "Aktivitet", "Åtgärd"] },
  {
    field: "outcome",
    type: "text",
    required: true,
    headers: ["Resultat", "Utfall", "Vad har gjorts", "Uppföljning", "Genomfört"],
  },
  { field: "number", type: "text", headers: ["Nr", "Nummer", "Insatsnr", "Insatsnummer", "Id"] },
  { field: "goal", type: "text", headers: ["Mål", "Uppföljningsbart mål", "Aktivitetsmål"] },
  { field: "responsible", type: "text", headers: ["Ansvarig", "Ansvarig aktör", "Ansvar"] },
  { field: "partners", type: "text", headers: ["Samverkan", "Samverkanspart", "Samverkansparter"] },
  { field: "municipality", type: "category", headers: ["Kommun", "Kommunnamn"] },
  { field: "year", type: "year", headers: ["År", "Handlingsplansår"] },
  { field: "startDate", type: "date", headers: ["Start", "Startdatum"] },
  { field: "endDate", type: "date", headers: ["Slut", "Slutdatum"] },
  { field: "status", type: "category", headers: ["Status", "Läge"] },
  { field: "count", type: "count", headers: ["Antal"] },
  { field: "unit", type: "text", headers: ["Enhet"] },
  { field: "reference", type: "text", headers: ["Referens", "Dnr", "Diarienummer", "Källa"] },
  { field: "includeInMemo", type: "yesNo", headers: ["Ta med i tjänsteskrivelsen", "Ta med i tjänsteskrivelse", "Ta med", "Axplock"] },
];

/** All fields of the two kinds of source tables, in the order of workbook.md. */
export const fieldDefinitions: Readonly<Record<SourceRole, readonly FieldDefinition[]>> = {
  grants: grantDefinitions,
  activities: activityDefinitions,
};

/** The fields without which a table is no source of that role. */
export function requiredFields(role: SourceRole): readonly SourceField[] {
  return fieldDefinitions[role].filter(({ required }) => required).map(({ field }) => field);
}
