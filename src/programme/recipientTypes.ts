import type { Category, RecipientType } from "../model";

/** A kind of recipient, as the column Mottagartyp and the settings name it. */
export interface RecipientKind extends Category {
  readonly type: RecipientType;
}

/** Who a grant can go to: kommun, företag, fastighetsägare (workbook.md, Grants). */
export const recipientKinds: readonly RecipientKind[] = [
  { name: "Kommun", type: "municipality", aliases: ["Kommuner", "Kommunen"] },
  { name: "Företag", type: "company", aliases: ["Företaget", "Aktiebolag", "Bolag", "Näringsidkare", "Enskild firma", "Butik"] },
  { name: "Fastighetsägare", type: "propertyOwner", aliases: ["Fastighetsägaren", "Fastighet"] },
];
