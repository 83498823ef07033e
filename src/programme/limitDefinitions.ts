import type { GrantForm, Programme } from "../model";
import { type LimitId, limitUnits, regionalLimits } from "./limits";

/** A limit that rules look at, as the settings and the documentation explain it. */
export interface LimitDefinition {
  readonly id: string;
  readonly unit: string;
  /** Swedish, as all that is written into the workbook. */
  readonly explanation: string;
}

/** What each limit is for. Only read when the sheet is written. */
const explanations: Readonly<Record<LimitId, string>> = {
  "home-delivery-share": "Hemsändningsbidragets högsta andel av nettokostnaden.",
  "home-delivery-per-delivery": "Hemsändningsbidragets högsta belopp per leverans till ett hushåll.",
  "home-delivery-floor": "Lägsta nettokostnad för hemsändningsbidrag, i prisbasbelopp för stödåret.",
  "price-base-amount": "Prisbasbeloppet. En rad för varje år; lägg till nästa år här. År utan rad prövas inte.",
  "investment-share": "Investeringsbidragets högsta andel av kostnaden när det finns en grund 1–5 för högre stödandel.",
  "investment-share-without-ground": "Investeringsbidragets högsta andel av kostnaden utan sådan grund.",
  "yearly-ceiling": "Högsta servicebidrag och särskilt driftstöd på ett år. Till och med 2024 gäller det bara servicebidrag.",
  "yearly-ceiling-strategic": "Högsta servicebidrag på ett år till strategiska försäljningsställen, till och med 2024.",
  "service-years": "Så många år kan samma mottagare få servicebidrag.",
  "operating-turnover": "Högsta omsättning av dagligvaror för särskilt driftstöd utan särskilda skäl.",
  "operating-distance": "Avståndet till nästa butik ska vara längre för särskilt driftstöd utan särskilda skäl.",
  "de-minimis": "Högsta investerings- och servicestöd under tre år i rad, som stöd av mindre betydelse.",
  "de-minimis-operating": "Högsta särskilda driftstöd under tre år i rad. Inget förval; fyll i värdet om det ska prövas.",
  "euro-rate": "Kronor per euro när stöd jämförs med gränser i euro. Fyll i den kurs som gällde för er.",
  "amount-outlier": "Så många gånger stödformens medianbelopp räknas som ovanligt mycket.",
  "amount-outlier-rows": "Så många rader behöver en stödform ha för att ovanliga belopp ska prövas.",
  "date-first-year": "Första året som ett datum kan höra till.",
  "date-last-year": "Sista året som ett datum kan höra till.",
  "near-duplicate-name": "Så många bokstäver får skilja för att två namn ska räknas som nästan lika.",
};

const regionalExplanations: Readonly<Record<(typeof regionalLimits)[number], (form: string) => string>> = {
  "regional-ceiling": (form) => `Regionens eget tak för ${form}. Tomt: inget tak.`,
  "regional-floor": (form) => `Regionens lägsta belopp för ${form}. Tomt: inget lägsta belopp.`,
};

/** All limits but the regional ones, in the order of the settings. */
export const limitDefinitions: readonly LimitDefinition[] = Object.entries(limitUnits).map(([id, unit]) => ({
  id,
  unit,
  explanation: explanations[id as LimitId],
}));

/** The limits that a region may set for each of the programme's grant forms. */
export function regionalLimitDefinitions({ grantForms }: Pick<Programme, "grantForms">): readonly LimitDefinition[] {
  return regionalLimits.flatMap((kind) =>
    grantForms.map(({ id, name }: GrantForm) => ({
      id: `${kind}/${id}`,
      unit: "kr",
      explanation: regionalExplanations[kind](name.toLowerCase()),
    })),
  );
}
