import { type Area, type DecisionKind, type GrantForm, type Municipality, type Programme, serialOfDate, type StatusKind } from "../model";
import { municipalityOf } from "./municipalities";
import { parameterDefinitions } from "./parameters";

/** The priority areas of the service programme, in the memo's order. */
const areas: readonly Area[] = [
  { name: "Medborgare", heading: "Prioriterat område: Medborgare", aliases: ["Prioriterat område: Medborgare"] },
  { name: "Servicegivare", heading: "Prioriterat område: Servicegivare", aliases: ["Prioriterat område: Servicegivare"] },
  {
    name: "Offentliga intressenter",
    heading: "Prioriterat område: Offentliga intressenter",
    aliases: ["Prioriterat område: Offentliga intressenter"],
  },
];

/** The area that a grant form belongs to when the settings name none (workbook.md, Counting). */
export const defaultGrantArea = "Servicegivare";

/** The grant forms of workbook.md, "Inställningar: the tables"; their recipients by 10, 15, 19 and 21 §§ förordning (2024:1243). */
const grantForms: readonly GrantForm[] = [
  {
    id: "hemsandningsbidrag",
    name: "Hemsändningsbidrag",
    inText: "Hemsändning",
    aliases: ["Hemsändning"],
    area: defaultGrantArea,
    recipientTypes: ["municipality"],
    validFrom: null,
    validTo: null,
  },
  {
    id: "servicebidrag",
    name: "Servicebidrag",
    inText: "Servicebidrag",
    aliases: [],
    area: defaultGrantArea,
    recipientTypes: ["company"],
    validFrom: null,
    validTo: null,
  },
  {
    id: "investeringsbidrag",
    name: "Investeringsbidrag",
    inText: "Investeringsbidrag",
    aliases: ["Investeringsstöd"],
    area: defaultGrantArea,
    recipientTypes: ["company", "propertyOwner"],
    validFrom: null,
    validTo: null,
  },
  {
    id: "sarskilt-driftstod",
    name: "Särskilt driftstöd",
    inText: "Särskilt driftstöd",
    aliases: ["Driftstöd"],
    area: defaultGrantArea,
    recipientTypes: ["company"],
    validFrom: null,
    validTo: null,
  },
  {
    id: "investeringslan",
    name: "Investeringslån",
    inText: "Investeringslån",
    aliases: [],
    area: defaultGrantArea,
    recipientTypes: ["company"],
    validFrom: null,
    // 5 § förordning (2024:1243): the form is gone from 2025-01-01.
    validTo: serialOfDate(2024, 12, 31),
  },
];

const decisions: readonly DecisionKind[] = [
  {
    name: "Bifall",
    counts: true,
    aliases: ["Beviljat", "Beviljad", "Beviljas", "Bifallet", "Bifallen", "Bifalles", "Delvis bifall", "Ja"],
  },
  { name: "Avslag", counts: false, aliases: ["Avslaget", "Avslagen", "Avslås", "Nej"] },
  { name: "Avskrivet", counts: false, aliases: ["Avskriven", "Avskrivs", "Avskrivning"] },
  { name: "Återkallat", counts: false, aliases: ["Återkallad", "Återkallas", "Återkallelse"] },
];

const statuses: readonly StatusKind[] = [
  { name: "Ej påbörjad", done: false, aliases: ["Ej påbörjat", "Inte påbörjad", "Inte påbörjat", "Ej startad", "Planerad", "Planerat"] },
  { name: "Pågår", done: false, aliases: ["Pågående", "Påbörjad", "Påbörjat"] },
  {
    name: "Genomförd",
    done: true,
    aliases: ["Genomfört", "Klar", "Klart", "Avslutad", "Avslutat", "Slutförd", "Slutfört", "Färdig", "Färdigt"],
  },
  { name: "Försenad", done: false, aliases: ["Försenat"] },
  { name: "Utgår", done: false, aliases: ["Utgått", "Inställd", "Inställt", "Struken", "Struket"] },
];

/** The municipalities of Jämtlands län, sorted as in Swedish, with their codes (SCB). */
const municipalities: readonly Municipality[] = [
  municipalityOf("Berg", "2326"),
  municipalityOf("Bräcke", "2305"),
  municipalityOf("Härjedalen", "2361"),
  municipalityOf("Krokom", "2309"),
  municipalityOf("Ragunda", "2303"),
  municipalityOf("Strömsund", "2313"),
  municipalityOf("Åre", "2321"),
  municipalityOf("Östersund", "2380"),
];

/**
 * The built-in facts that the tables are read and the figures are computed with; every known parameter is named, "" has no default. What
 * only the review and the memo need is not here: serviceProgramme has it.
 */
export const serviceFacts: Programme = {
  areas,
  grantForms,
  decisions,
  statuses,
  municipalities,
  parameters: new Map(parameterDefinitions.map(({ name, builtIn }) => [name, { name, value: builtIn, cell: null }])),
  limits: [],
  ruleSettings: new Map(),
  wordings: [],
  templates: [],
  fromSettings: false,
  problems: [],
};
